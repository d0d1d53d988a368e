import { type CheckOptions, check } from '../check/check.ts';
import type { Result } from '../check/result.ts';
import { screenOf } from '../formats/terminal.ts';
import type { Source } from '../table/table.ts';
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

/** Checks what was opened, and tells which file is being read. */
export async function checkWithProgress(
  sources: readonly Source[],
  options: Omit<CheckOptions, 'onFile'>,
  words: Pick<CliWords, 'progress'>,
): Promise<Result> {
  const progress = progressIn(words);
  const onFile: CheckOptions['onFile'] = (name, index, count) => progress.show(index, count, name);
  const result = await check(sources, { ...options, onFile });
  progress.clear();
  return result;
}
