import { screenOf } from '../formats/terminal.ts';
import { terminal } from './printing.ts';
import type { CliWords } from './words.ts';

/** Says on standard error which file is being read, in a terminal only. */
export function showProgress(words: Pick<CliWords, 'progress'>): {
  file(name: string, index: number, count: number): void;
  done(): void;
} {
  const { stderr } = process;
  const { clip } = screenOf(terminal(false));
  const shown = stderr.isTTY === true;
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K');
  };
  return {
    file(name, index, count) {
      if (!shown || count < 2) return;
      clear();
      stderr.write(`${words.progress(index + 1, count)}  ${clip(name.slice(-60), 60)}`);
    },
    done: clear,
  };
}
