import type { Block } from './blocks.ts';

/** Blocks as JSON, a row of a table at a time: as one text, a long report lay in memory several times. */
function* inPieces(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.block !== 'table') {
      yield JSON.stringify(block);
      continue;
    }
    yield JSON.stringify({ ...block, rows: [] });
    for (const row of block.rows) yield JSON.stringify(row);
  }
}

/** Whether blocks take more than so many letters as JSON. */
export function isLonger(blocks: readonly Block[], than: number): boolean {
  let letters = 0;
  for (const piece of inPieces(blocks)) {
    letters += piece.length + 1;
    if (letters > than) return true;
  }
  return false;
}

/** Cells of rows as they are, all else as JSON: an annex of 65,000 rows is not written out to be looked through. */
export function* textsIn(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.block !== 'table') {
      yield JSON.stringify(block);
      continue;
    }
    yield JSON.stringify({ ...block, rows: [] });
    for (const { cells } of block.rows) yield* cells;
  }
}

/** Whether some text stands anywhere in blocks. */
export function isSaidIn(blocks: readonly Block[], text: string): boolean {
  const forms = [...new Set([text, JSON.stringify(text).slice(1, -1)])];
  for (const one of textsIn(blocks)) if (forms.some((form) => one.includes(form))) return true;
  return false;
}
