import { type CheckOptions, check } from '../check/check.ts';
import type { Result } from '../check/result.ts';
import { screenOf } from '../formats/terminal.ts';
import type { Source } from '../table/table.ts';
import { terminal } from './printing.ts';
import type { CliWords } from './words.ts';

/** Checks what was opened, and says on standard error which file is being read, in a terminal only. */
export async function checkWithProgress(
  sources: readonly Source[],
  options: Omit<CheckOptions, 'onFile'>,
  words: Pick<CliWords, 'progress'>,
): Promise<Result> {
  const { stderr } = process;
  const { clip } = screenOf(terminal(false));
  const shown = stderr.isTTY === true;
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K');
  };
  const result = await check(sources, {
    ...options,
    onFile(name, index, count) {
      if (!shown || count < 2) return;
      clear();
      stderr.write(`${words.progress(index + 1, count)}  ${clip(name.slice(-60), 60)}`);
    },
  });
  clear();
  return result;
}
