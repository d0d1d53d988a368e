import * as Flags from '@oclif/core/flags';
import type { FormatOptions } from '../formats/format.ts';
import { type FormatName, formats } from '../formats/index.ts';
import { formatWords } from '../locales/en.ts';
import { codeReaders } from '../log/cells/code.ts';
import type { Programme } from '../programme/programme.ts';
import { catalogue } from '../rules/index.ts';
import { Failure } from './failure.ts';

const names = Object.keys(formats) as FormatName[];

/** Flags that say how the result is printed. */
export const printing = {
  format: Flags.option({
    summary: 'How to print the result.',
    options: names,
    default: 'pretty' as FormatName,
  })(),
  report: Flags.string({
    summary: 'Also write the result to a file, as FORMAT=FILE; may be repeated.',
    multiple: true,
    multipleNonGreedy: true,
    default: [],
  }),
};

/** Splits `json=findings.json`. */
export function parseReport(text: string): { format: FormatName; file: string } {
  const [, format, file] = /^([a-z]+)=(.+)$/.exec(text) ?? [];
  const known = names.find((name) => name === format);
  if (known === undefined || file === undefined) {
    throw new Failure(`--report is "${text}".`, `Write it as FORMAT=FILE, with one of ${names.join(', ')}.`);
  }
  return { format: known, file };
}

/** Whether standard output shows colours and the person wants them. */
export const paintable = (wanted: boolean): boolean => wanted && (process.stdout.hasColors?.() ?? false);

/** The program as machine-readable output names it. */
export const tool = (version: string) => ({ name: 'gloact', version });

/** Columns to print in: 80, or fewer where the terminal is narrow. */
export const terminalWidth = (): number => Math.max(60, Math.min(80, process.stdout.columns ?? 80));

/** What the formats are told about the program and the terminal. */
export function formatOptions(given: { version: string; color: boolean; quiet: boolean }): FormatOptions {
  const { version, color, quiet } = given;
  return { words: formatWords, tool: tool(version), color, quiet, width: terminalWidth() };
}

/** A period of the programme named by a flag. */
export function periodFlag({ periods }: Programme, text: string | undefined): string | undefined {
  if (text === undefined || periods.includes(text)) return text;
  const some = periods.slice(-4).join(', ');
  throw new Failure(
    `${text} is no reporting period of this programme.`,
    `Periods are, among others, ${some}.`,
  );
}

/** Codes of rules named by a flag. */
export function codesFlag(codes: readonly string[]): ReadonlySet<string> {
  const stranger = codes.find((code) => !catalogue.some((rule) => rule.code === code));
  if (stranger === undefined) return new Set(codes);
  throw new Failure(`There is no rule ${stranger}.`, 'Codes stand before each finding, for example X517.');
}

/** The alpha-3 code of a country named by a flag. */
export function countryFlag(programme: Programme, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { code } = codeReaders(programme).countries.read(text);
  if (code !== null) return code;
  const known = programme.countries.map(({ alpha3 }) => alpha3).join(', ');
  throw new Failure(`"${text}" is no country of this programme.`, `Choose one of ${known}.`);
}
