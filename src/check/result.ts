import type { Log } from '../log/log.ts';
import type { Entry } from '../log/rows/entry.ts';
import type { Severity } from '../notices/notice.ts';
import { masked } from '../privacy/personal-data.ts';
import type { DateOrder, Decimal, Programme } from '../programme/programme.ts';
import type { Source } from '../table/table.ts';
import type { Diagnostic } from './diagnostic.ts';

export type Verdict = 'ready' | 'ready-with-remarks' | 'not-ready' | 'unreadable';

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

/** The whole check: nothing is left out, however much was found. */
export interface Result {
  readonly asOf: string;
  readonly programme: { readonly id: string; readonly sha256: string };
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly files: readonly FileResult[];
  readonly diagnostics: readonly Diagnostic[];
  /** Only with `keep`. */
  readonly entries: readonly Entry[];
}

/** What is kept of a file that was read: nothing that holds its rows. */
export type ReadFile = { -readonly [Part in Exclude<keyof FileResult, 'verdict'>]: FileResult[Part] };

/** A file as it was opened, before its first row. */
export function readFile({ promised, book, sheets, convention }: Log, source: Source): ReadFile {
  const names = sheets.flatMap(({ sheet }) => (sheet.name === null ? [] : [masked(sheet.name)]));
  return {
    file: source.name,
    sha256: source.sha256,
    country: promised.country ?? null,
    period: promised.period ?? null,
    sheet: names[0] ?? null,
    sheets: names,
    headingRow: sheets[0]?.headings.row ?? null,
    rows: 0,
    activities: 0,
    reading: {
      encoding: book.encoding,
      delimiter: book.delimiter,
      dateOrder: convention === null || convention.dateBasis === 'clash' ? null : convention.dateOrder,
      decimal: convention === null || convention.decimalBasis === 'clash' ? null : convention.decimal,
    },
  };
}

type Tally = Record<Severity, number>;
const noTally = (): Tally => ({ stop: 0, error: 0, warning: 0, note: 0 });

function verdictOf({ stop, error, warning }: Tally): Verdict {
  if (stop > 0) return 'unreadable';
  if (error > 0) return 'not-ready';
  return warning > 0 ? 'ready-with-remarks' : 'ready';
}

/** Adds up a check: verdicts, counts and what each file was. */
export function conclude(
  read: readonly ReadFile[],
  diagnostics: readonly Diagnostic[],
  entries: readonly Entry[],
  activities: number,
  { programme, asOf }: { readonly programme: Programme; readonly asOf: string },
): Result {
  const all = noTally();
  const byFile = new Map<string, Tally>();
  for (const { place, severity } of diagnostics) {
    const tally = byFile.get(place.file) ?? noTally();
    byFile.set(place.file, tally);
    tally[severity]++;
    all[severity]++;
  }
  const files = read.map(({ file, sha256, ...rest }): FileResult => {
    const verdict = verdictOf(byFile.get(file) ?? noTally());
    return { file, sha256, verdict, ...rest };
  });
  return {
    asOf,
    programme: { id: programme.id, sha256: programme.sha256 },
    verdict: verdictOf(all),
    counts: {
      files: files.filter(({ verdict }) => verdict !== 'unreadable').length,
      rows: read.reduce((sum, { rows }) => sum + rows, 0),
      activities,
      ...all,
    },
    files,
    diagnostics,
    entries,
  };
}
