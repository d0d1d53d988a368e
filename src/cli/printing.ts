import type { FormatOptions } from '../formats/format.ts';

/** Whether standard output shows colours and the person wants them. */
export const paintable = (wanted: boolean): boolean => wanted && (process.stdout.hasColors?.() ?? false);

/** The program as machine-readable output names it. */
export const tool = (version: string) => ({ name: 'gloact', version });

/** Columns to print in: 80, or fewer where the terminal is narrow. */
export const terminalWidth = (): number => Math.max(60, Math.min(80, process.stdout.columns ?? 80));

/** What the formats are told about the program and the terminal. */
export function formatOptions(
  words: FormatOptions['words'],
  { version, color, quiet }: { version: string; color: boolean; quiet: boolean },
): FormatOptions {
  return { words, tool: tool(version), color, quiet, width: terminalWidth() };
}
