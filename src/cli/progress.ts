import { type CheckOptions, check, TooManyRows } from '../check/check.ts';
import type { Result } from '../check/result.ts';
import { screenOf } from '../formats/terminal.ts';
import type { Source } from '../table/table.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { terminal } from './printing.ts';
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

/** Rows that a report is made of at most: they are in memory, and 13 logs of 20,000 take 0.9 GB. */
const mostKept = 300_000;

/** Checks what was opened, and tells which file is being read. */
export async function checkWithProgress(
  sources: readonly Source[],
  options: Omit<CheckOptions, 'onFile'>,
  words: Pick<CliWords, 'progress'>,
): Promise<Result> {
  const progress = progressIn(words);
  const onFile: CheckOptions['onFile'] = (name, index, count) => progress.show(index, count, name);
  try {
    return await check(sources, { ...options, onFile, ...(options.keep === 'values' ? { mostKept } : {}) });
  } catch (error) {
    if (!(error instanceof TooManyRows)) throw error;
    throw new Failure((failures) => failures.tooManyRows(mostKept), exitCodes.incomplete);
  } finally {
    progress.clear();
  }
}
