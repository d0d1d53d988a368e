import { type CheckOptions, check, TooManyRows } from '../check/check.ts';
import type { Result } from '../check/result.ts';
import { screenOf } from '../formats/terminal.ts';
import type { Source } from '../table/table.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { terminal } from './printing.ts';
import { inSmallerHeap, startedAgain } from './smaller-heap.ts';
import type { CliWords } from './words.ts';

/** Says on standard error which of several files is at hand, in a terminal only. */
export interface Progress {
  show(index: number, count: number, name: string): void;
  clear(): void;
}

/** Progress in the words of a language. */
export function progressIn(words: Pick<CliWords, 'progress'>): Progress {
  const { stderr } = process;
  const { clip } = screenOf(terminal(false));
  const shown = stderr.isTTY === true;
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K');
  };
  return {
    clear,
    show(index, count, name) {
      if (!shown || count < 2) return;
      clear();
      stderr.write(`${words.progress(index + 1, count)}  ${clip(name.slice(-60), 60)}`);
    },
  };
}

/** Rows that a report is made of at most: they are in memory. */
const mostKept = 300_000;
/** Rows, and bytes of logs, that are kept in the heap as V8 gives it: with more it would take over 600 MB. */
const mostKeptHere = 80_000;
const mostBytesHere = 32 * 1024 ** 2;

/** Checks what was opened, and tells which file is being read; where rows are kept, many of them in a smaller heap. */
export async function checkWithProgress(
  sources: readonly Source[],
  options: Omit<CheckOptions, 'onFile'>,
  words: Pick<CliWords, 'progress'>,
): Promise<Result> {
  const progress = progressIn(words);
  const onFile: CheckOptions['onFile'] = (name, index, count) => progress.show(index, count, name);
  const keeps = options.keep === 'values';
  const again = keeps ? startedAgain() : null;
  const bytes = sources.reduce((sum, { size }) => sum + size, 0);
  if (again !== null && bytes > mostBytesHere) return handOver(again);
  const most = again === null ? mostKept : mostKeptHere;
  try {
    return await check(sources, { ...options, onFile, ...(keeps ? { mostKept: most } : {}) });
  } catch (error) {
    if (!(error instanceof TooManyRows)) throw error;
    if (again !== null) return handOver(again);
    throw new Failure((failures) => failures.tooManyRows(mostKept), exitCodes.incomplete);
  } finally {
    progress.clear();
  }
}

/** Ends as the same command ends in a smaller heap. Throws a Failure where that was too small. */
async function handOver(again: readonly string[]): Promise<never> {
  const code = await inSmallerHeap(again);
  if (code !== null) process.exit(code);
  throw new Failure(({ tooMuch }) => tooMuch, exitCodes.incomplete);
}
