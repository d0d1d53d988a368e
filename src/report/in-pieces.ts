import type { Block } from './blocks.ts';

/** Blocks as JSON, a row of a table at a time: as one text, a long report lay in memory several times. */
export function* inPieces(blocks: readonly Block[]): Generator<string> {
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

/** Whether some text stands anywhere in blocks, as JSON writes it. */
export function isSaidIn(blocks: readonly Block[], text: string): boolean {
  for (const piece of inPieces(blocks)) if (piece.includes(text)) return true;
  return false;
}
