import type { Row, Sheet } from './table.ts';

/**
 * The rows of a small file, each made once however often they are asked for: a log is opened by looking at its first rows,
 * some more each time, and is read whole after that. 500 files of 200 rows: 0.9 x. In a long one they would fill the memory.
 */
export function readOnce(rows: Sheet['rows']): Sheet['rows'] {
  // Promises, so that what fails fails for all.
  const batches: Promise<IteratorResult<readonly Row[]>>[] = [];
  let all: AsyncIterator<readonly Row[]> | undefined;
  return async function* () {
    for (let at = 0; ; at++) {
      all ??= rows()[Symbol.asyncIterator]();
      const batch = batches[at] ?? all.next();
      batches[at] = batch;
      const next = await batch;
      if (next.done === true) return;
      yield next.value;
    }
  };
}
