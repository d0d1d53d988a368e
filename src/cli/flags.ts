import * as Flags from '@oclif/core/flags';
import { type FormatName, formatNames } from '../formats/index.ts';
import { codeReaders } from '../log/cells/code.ts';
import { readPeriod } from '../log/cells/period.ts';
import { surveyor } from '../log/convention.ts';
import { own } from '../own.ts';
import { findCountry } from '../programme/lookup.ts';
import { type Country, isReportPeriod, type Programme } from '../programme/programme.ts';
import { canBeOff, catalogue, noticeOf } from '../rules/catalogue.ts';
import { isEncoding } from '../table/code-pages.ts';
import { normalise } from '../text/normalise.ts';
import { Failure } from './failure.ts';
import type { SourceOptions } from './files.ts';
import type { CliWords } from './words.ts';

type FlagHelp = CliWords['help']['flags'];

/** Flags that every command knows: the programme, and how its answer is told. */
export const explainingFlags = <L extends string>(help: FlagHelp, languages: readonly L[]) => ({
  programme: Flags.directory({ summary: help.programme, exists: false }),
  language: Flags.option({ summary: help.language, options: languages })(),
  color: Flags.boolean({ summary: help.color, default: true, allowNo: true }),
});

/** Flags that say how a file is to be looked at, and in which of the languages it is told. */
export const lookingFlags = <L extends string>(help: FlagHelp, languages: readonly L[]) => ({
  ...explainingFlags(help, languages),
  sheet: Flags.string({ summary: help.sheet, multiple: true, multipleNonGreedy: true }),
  encoding: Flags.string({ summary: help.encoding }),
  delimiter: Flags.string({ summary: help.delimiter }),
  'stdin-name': Flags.string({ summary: help.stdinName }),
  'date-order': Flags.option({ summary: help.dateOrder, options: ['dmy', 'mdy', 'ymd'] as const })(),
  decimal: Flags.option({ summary: help.decimal, options: ['comma', 'point'] as const })(),
});

/** Flags that every command which judges logs knows. */
export const readingFlags = <L extends string>(help: FlagHelp, languages: readonly L[]) => ({
  'as-of': Flags.string({ summary: help.asOf }),
  exclude: Flags.string({ summary: help.exclude, multiple: true, multipleNonGreedy: true, default: [] }),
  quiet: Flags.boolean({ char: 'q', summary: help.quiet, default: false }),
  ...lookingFlags(help, languages),
});

/** Flags that say how the result is printed. */
export const printingFlags = (help: FlagHelp) => ({
  format: Flags.option({ summary: help.format, options: formatNames, default: 'pretty' as FormatName })(),
  bilingual: Flags.boolean({ summary: help.bilingual, default: false }),
  report: Flags.string({ summary: help.report, multiple: true, multipleNonGreedy: true, default: [] }),
});

/** Flags by which headquarters, and what runs by itself, say what of a result counts. */
export const reviewFlags = (help: FlagHelp) => ({
  waivers: Flags.string({ summary: help.waivers }),
  baseline: Flags.string({ summary: help.baseline }),
  changed: Flags.string({ summary: help.changed, multiple: true, multipleNonGreedy: true }),
  since: Flags.string({ summary: help.since }),
  expect: Flags.string({ summary: help.expect }),
});

/** The clock's day where the person is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether a text is an ISO day of the calendar. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}

/** The rules' today: the day a flag names, or the clock's. */
export function asOfFlag(text: string | undefined): string {
  if (text === undefined) return today();
  if (!isDay(text)) throw new Failure(({ asOf }) => asOf(text));
  return text;
}

/** What the flags say of the files to read, besides their paths. */
export const sourcesOf = (flags: {
  'stdin-name'?: string | undefined;
  exclude?: readonly string[];
}): SourceOptions => own({ stdinName: flags['stdin-name'], exclude: flags.exclude });

/** What the reading flags say, as the check takes it. */
export function readingOf(flags: {
  sheet?: readonly string[] | undefined;
  encoding?: string | undefined;
  delimiter?: string | undefined;
  'date-order'?: 'dmy' | 'mdy' | 'ymd' | undefined;
  decimal?: 'comma' | 'point' | undefined;
}) {
  const { sheet, encoding, delimiter, decimal } = flags;
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new Failure((failures) => failures.encoding(encoding));
  }
  return own({
    sheets: sheet,
    encoding,
    delimiter: delimiter === undefined ? undefined : delimiterFlag(delimiter),
    dateOrder: flags['date-order'],
    decimal,
  });
}

/** Delimiters by the names that people type; a tab cannot be typed in most windows. */
const delimiters: Readonly<Record<string, string>> = {
  '\\t': '\t',
  tab: '\t',
  comma: ',',
  semicolon: ';',
  bar: '|',
};

/** One character, or one by its name. */
function delimiterFlag(text: string): string {
  const delimiter = Object.hasOwn(delimiters, text.toLowerCase()) ? delimiters[text.toLowerCase()]! : text;
  if (delimiter.length === 1) return delimiter;
  throw new Failure((failures) => failures.delimiter(text));
}

/** Splits `json=findings.json`. */
export function reportFlag(text: string): { format: FormatName; file: string } {
  const [, format, file] = /^([a-z]+)=(.+)$/.exec(text) ?? [];
  const known = formatNames.find((name) => name === format);
  if (known === undefined || file === undefined) throw new Failure(({ report }) => report(text, formatNames));
  return { format: known, file };
}

/** A period of the programme named by a flag, in whatever way a cell may name it. */
export function periodFlag(programme: Programme, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { periods } = programme;
  const read = readPeriod(text.trim(), periods, surveyor(null, false).convention()).value;
  if (typeof read === 'string' && isReportPeriod(programme, read)) return read;
  throw new Failure(({ period }) => period(text, periods.slice(-4)));
}

/** Codes of notices named by a flag. */
export function codesFlag(codes: readonly string[]): ReadonlySet<string> {
  const asWritten = codes.map((code) => code.toUpperCase());
  const stranger = asWritten.find((code) => !catalogue.some((notice) => notice.code === code));
  if (stranger !== undefined) throw new Failure(({ code }) => code(stranger));
  const needed = asWritten.find((code) => !canBeOff(noticeOf(code)));
  if (needed !== undefined) throw new Failure(({ alwaysOn }) => alwaysOn(needed));
  return new Set(asWritten);
}

/** The alpha-3 code of a country named by a flag. */
export function countryFlag(programme: Programme, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const match = codeReaders(programme).countries.read(text);
  if (match.code !== null) return match.code;
  const known = programme.countries.map(({ alpha3 }) => alpha3);
  const near = match.near === null ? likelyCountry(programme, text) : findCountry(programme, match.near)!;
  throw new Failure(({ country }) => country(text, known, near));
}

/** The one country whose name begins with a text, or else whose code is a letter from it. */
function likelyCountry({ countries }: Programme, text: string): Country | null {
  const typed = normalise(text);
  if (typed.length < 3) return null;
  const begins = countries.filter(({ name, names }) =>
    [name, ...names.map((one) => one.name)].some((one) => normalise(one).startsWith(typed)),
  );
  const isNear = (code: string) =>
    code.length === typed.length && [...typed].filter((letter, at) => letter !== code[at]).length === 1;
  const likely = begins.length > 0 ? begins : countries.filter(({ alpha3 }) => isNear(normalise(alpha3)));
  return likely.length === 1 ? likely[0]! : null;
}
