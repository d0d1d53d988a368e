import stringWidth from 'string-width';
import type { FormatOptions } from '../formats/format.ts';
import type { Terminal } from '../formats/terminal.ts';
import type { Words } from '../formats/words.ts';

/** Whether standard output shows colours and the person wants them. */
export const paintable = (wanted: boolean): boolean => wanted && (process.stdout.hasColors?.() ?? false);

/** The program as machine-readable output names it. */
export const tool = (version: string) => ({ name: 'gloact', version });

/** The terminal of standard output: 80 columns, or fewer where it is narrow. */
export const terminal = (color: boolean): Terminal => ({
  color,
  width: Math.max(60, Math.min(80, process.stdout.columns ?? 80)),
  // Printable ASCII, nearly all there is, does not ask the library, which takes long to set up.
  widthOf: (text) => (/[^ -~]/.test(text) ? stringWidth(text) : text.length),
});

/** What the formats are told about the program and the terminal. */
export function formatOptions(
  words: Words,
  {
    version,
    color,
    ...asked
  }: { version: string; color: boolean } & Pick<FormatOptions, 'quiet' | 'failOn' | 'exitCode'>,
): FormatOptions {
  return { words, rule: words.explanation.rule, tool: tool(version), ...asked, ...terminal(color) };
}
