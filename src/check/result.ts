import { groupBy } from '../group-by.ts';
import type { Log } from '../log/log.ts';
import type { Entry } from '../log/rows/entry.ts';
import type { Severity } from '../notices/notice.ts';
import type { DateOrder, Decimal, Programme } from '../programme/programme.ts';
import { noticeOf } from '../rules/catalogue.ts';
import type { Source } from '../table/table.ts';
import { type Collected, rowKey, type Tally } from './collect.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Review } from './review.ts';
import { safeSheet } from './safe-names.ts';
import { type Verdict, verdictOf, weighed } from './verdict.ts';

export type { Verdict } from './verdict.ts';

/** One file after the check. */
export interface FileResult {
  readonly file: string;
  readonly sha256: string;
  readonly verdict: Verdict;
  readonly country: string | null;
  readonly period: string | null;
  /** The first of the sheets that were read; null for a text file and where none was. */
  readonly sheet: string | null;
  /** The sheets that were read as the log, in tab order; none of a text file. */
  readonly sheets: readonly string[];
  /** Of the first of them. */
  readonly headingRow: number | null;
  /** Result lines, not rows of the sheet. */
  readonly rows: number;
  readonly activities: number;
  /** It holds no row, and says above its headings that nothing was done. */
  readonly nothingDone: boolean;
  readonly reading: {
    readonly encoding: string | null;
    readonly delimiter: string | null;
    readonly dateOrder: DateOrder | null;
    readonly decimal: Decimal | null;
  };
}

/** How many of what; files, rows and activities are those that could be read. */
export interface Counts {
  readonly files: number;
  readonly rows: number;
  readonly activities: number;
  readonly stop: number;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

/** What the caller asked for; null and empty where nothing was. */
export interface Asked {
  readonly country: string | null;
  readonly period: string | null;
  readonly sheets: readonly string[];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly dateOrder: DateOrder | null;
  readonly decimal: Decimal | null;
  /** Files of headquarters, the period of which all offices were expected, and the files or the commit that was changed. */
  readonly waivers: string | null;
  readonly baseline: string | null;
  readonly expect: string | null;
  readonly changed: readonly string[];
  readonly since: string | null;
}

/** A rule that was switched off, and how many findings of it are not told. */
interface Muted {
  readonly code: string;
  readonly severity: Severity;
  readonly total: number;
}

/** The whole check: however much was found, all of it is counted. Verdicts are over what was switched off, too. */
export interface Result {
  readonly asOf: string;
  readonly programme: { readonly id: string; readonly sha256: string };
  readonly asked: Asked;
  readonly verdict: Verdict;
  /** Without what was switched off. */
  readonly counts: Counts;
  readonly files: readonly FileResult[];
  /** By file, then by code; without what was switched off. */
  readonly tallies: readonly Tally[];
  readonly muted: readonly Muted[];
  /** The same by file; empty where the result was read again. */
  readonly mutedIn: readonly Tally[];
  /** The first of each rule in each file: as many as its tally says are shown. */
  readonly diagnostics: readonly Diagnostic[];
  /** What headquarters made of it; absent where nobody did. */
  readonly review?: Review;
  /** Only with `keep`. */
  readonly entries: readonly Entry[];
  /** Rows with an error, as `rowKey` names them; only with `keep`. */
  readonly badRows: ReadonlySet<string>;
}

/** Whether a row is counted: it has no error, and no column that it needs is missing. */
export const isCounted =
  ({ badRows }: Pick<Result, 'badRows'>) =>
  ({ layout, row, faulty }: Entry): boolean =>
    (faulty.size === 0 || (!faulty.has('value') && [...faulty].every((name) => layout.columns.has(name)))) &&
    (badRows.size === 0 || !badRows.has(rowKey({ file: layout.file, sheet: layout.sheet, row })));

/** What is kept of a file that was read: nothing that holds its rows. */
export type ReadFile = { -readonly [Part in Exclude<keyof FileResult, 'verdict'>]: FileResult[Part] };

/** A file as it was opened, before its first row. */
export function readFile({ promised, stamp, book, sheets, convention }: Log, source: Source): ReadFile {
  const names = sheets.flatMap(({ sheet }) => (sheet.name === null ? [] : [safeSheet(sheet.name)]));
  return {
    file: source.name,
    sha256: source.sha256,
    country: promised.country ?? stamp?.country ?? null,
    period: promised.period ?? stamp?.period ?? null,
    sheet: names[0] ?? null,
    sheets: names,
    headingRow: sheets[0]?.headings.row ?? null,
    rows: 0,
    activities: 0,
    nothingDone: false,
    reading: {
      encoding: book.encoding,
      delimiter: book.delimiter,
      dateOrder: convention === null || convention.dateBasis === 'clash' ? null : convention.dateOrder,
      decimal: convention === null || convention.decimalBasis === 'clash' ? null : convention.decimal,
    },
  };
}

interface About extends Pick<Result, 'asOf' | 'asked'> {
  readonly programme: Programme;
  readonly off: ReadonlySet<string>;
}

/** Adds up a check: verdicts, counts and what each file was. */
export function conclude(
  read: readonly ReadFile[],
  { diagnostics, tallies, muted, badRows }: Collected,
  entries: readonly Entry[],
  activities: number,
  { programme, asOf, off, asked }: About,
): Result {
  const all = [...tallies, ...muted];
  const byFile = groupBy(all, ({ file }) => file);
  const files = read.map(({ file, sha256, ...rest }): FileResult => {
    const verdict = verdictOf(byFile.get(file) ?? []);
    return { file, sha256, verdict, ...rest };
  });
  return {
    asOf,
    programme: { id: programme.id, sha256: programme.sha256 },
    asked,
    verdict: verdictOf(all),
    counts: {
      files: files.filter(({ verdict }) => verdict !== 'unreadable').length,
      rows: read.reduce((sum, { rows }) => sum + rows, 0),
      activities,
      ...weighed(tallies),
    },
    files,
    tallies,
    muted: [...off].sort().map((code) => ({
      code,
      severity: noticeOf(code).severity,
      total: muted.reduce((sum, one) => sum + (one.code === code ? one.total : 0), 0),
    })),
    mutedIn: muted,
    diagnostics,
    entries,
    badRows,
  };
}

/** A result whose rows may be let go of. */
export const withoutRows = (result: Result): Result => ({ ...result, entries: [] });
