import type { Row, Sheet } from './table.ts';

/**
 * The rows of a small file, each made once however often they are asked for: a log is opened by looking at its first rows,
 * some more each time, and is read whole after that. 500 files of 200 rows: 0.9 x. In a long one they would fill the memory.
 */
export function readOnce(rows: Sheet['rows']): Sheet['rows'] {
  const read: (readonly Row[])[] = [];
  let rest: AsyncIterator<readonly Row[]> | undefined;
  return async function* () {
    for (let at = 0; ; ) {
      if (at < read.length) {
        yield read[at++]!;
        continue;
      }
      rest ??= rows()[Symbol.asyncIterator]();
      const next = await rest.next();
      if (!next.done) read.push(next.value);
      else if (at === read.length) return;
    }
  };
}
