import type { FileResult, Result } from '../check/result.ts';
import { groupBy } from '../group-by.ts';
import { periodContains } from '../programme/programme.ts';

/** A row of a file. */
export interface RowOfFile {
  readonly file: string;
  /** Null in a text file. */
  readonly sheet: string | null;
  readonly row: number;
}

/**
 * What came from an office for the period: rows that were counted, rows of which none could be, a log of a longer period, one
 * without rows, one that says nothing was done, one that could not be read, no log; none from an office that had left the
 * programme is no gap.
 */
export type OfficeState =
  | 'counted'
  | 'uncounted'
  | 'longer'
  | 'empty'
  | 'nothing'
  | 'unreadable'
  | 'none'
  | 'left';

/**
 * What the report for the donor says of the logs it rests on: no file, no row, no code of a rule. No remark either: some are
 * raised where two offices report the same number, and would tell each of them what the report hides of the other.
 */
export interface LogsTold {
  /** ISO date the check was made for. */
  readonly asOf: string;
  /** Cells and files that must still be put right. */
  readonly errors: number;
  /** Rows with errors that a draft leaves out. */
  readonly faulty: number;
  /** Every country of the programme, and how many of them were in it in the period. */
  readonly offices: ReadonlyMap<string, OfficeState>;
  readonly expected: number;
  /** Countries that are counted, of which another log could not be read. */
  readonly alsoUnread: readonly string[];
  /** Files that could not be read and do not say their country. */
  readonly strangers: number;
  /** Files by alpha-3 country, under null those of which it is not known; all periods. */
  readonly files: ReadonlyMap<string | null, readonly LogTold[]>;
}

/** How many offices said what they did in the period: with rows that are counted, or that there was nothing. */
export const officesHeard = ({ offices }: Pick<LogsTold, 'offices'>): number =>
  [...offices.values()].filter((state) => state === 'counted' || state === 'nothing').length;

interface LogTold {
  readonly rows: number;
  readonly verdict: Exclude<FileResult['verdict'], 'ready-with-remarks'>;
}

/** What headquarters must know to trace the report: files with their checksums, findings with their codes, rows. */
export interface LogDetails {
  readonly files: readonly Pick<
    FileResult,
    'file' | 'sheets' | 'country' | 'period' | 'rows' | 'verdict' | 'sha256'
  >[];
  /** What is left to fix or to look at, by kind, in the order of codes. */
  readonly findings: readonly LeftFinding[];
  /** Rows with errors that a draft leaves out. */
  readonly faulty: readonly RowOfFile[];
}

/** One kind of finding that is left in the files. */
interface LeftFinding {
  readonly code: string;
  readonly cells: number;
  readonly files: readonly string[];
}

/** What of a check the donor is told; `counted` are the countries of which rows are in the figures. */
export function logsTold(
  { asOf, files, counts }: Result,
  faulty: number,
  countries: readonly { readonly country: string; readonly reported: boolean }[],
  period: string,
  left: ReadonlySet<string>,
): LogsTold {
  const byCountry = groupBy(files, ({ country }) => country);
  const ofPeriod = (country: string) => (byCountry.get(country) ?? []).filter((file) => isOf(file, period));
  // Of a file with errors and without headings nothing is known either.
  const isUnread = ({ verdict, headingRow }: FileResult) =>
    verdict === 'unreadable' || (verdict === 'not-ready' && headingRow === null);
  const stateOf = (own: readonly FileResult[]): OfficeState => {
    if (own.some(isUnread)) return 'unreadable';
    const filled = own.filter(({ rows }) => rows > 0);
    if (filled.length === 0) {
      if (own.length === 0) return 'none';
      return own.every(({ nothingDone }) => nothingDone) ? 'nothing' : 'empty';
    }
    const isLonger = (file: FileResult) => file.period !== null && !periodContains(period, file.period);
    return filled.every(isLonger) ? 'longer' : 'uncounted';
  };
  const offices = new Map(
    countries.map(({ country, reported }): [string, OfficeState] => {
      const state = reported ? 'counted' : stateOf(ofPeriod(country));
      return [country, state === 'none' && left.has(country) ? 'left' : state];
    }),
  );
  return {
    asOf,
    errors: counts.error + counts.stop,
    faulty,
    offices,
    expected: [...offices.values()].filter((state) => state !== 'left').length,
    alsoUnread: countries.flatMap(({ country, reported }) =>
      reported && ofPeriod(country).some(isUnread) ? [country] : [],
    ),
    strangers: (byCountry.get(null) ?? []).filter(isUnread).length,
    files: new Map([...byCountry].map(([country, own]) => [country, own.map(toldOf)])),
  };
}

const toldOf = ({ rows, verdict }: FileResult): LogTold => ({
  rows,
  verdict: verdict === 'ready-with-remarks' ? 'ready' : verdict,
});

/** Whether a file may be of the period: what does not say its period may. */
const isOf = (file: Pick<FileResult, 'period'>, period: string) =>
  file.period === null || periodContains(period, file.period) || periodContains(file.period, period);

/** What of a check headquarters is told. */
export function logDetails({ files, tallies }: Result, faulty: readonly RowOfFile[]): LogDetails {
  const kinds = new Map<string, { cells: number; readonly files: Set<string> }>();
  for (const { code, severity, file, total } of tallies) {
    if (severity === 'note') continue;
    const kind = kinds.get(code) ?? { cells: 0, files: new Set() };
    kinds.set(code, kind);
    kind.cells += total;
    kind.files.add(file);
  }
  return {
    files: files.map(({ file, sheets, country, period, rows, verdict, sha256 }) => ({
      ...{ file, sheets, country, period, rows, verdict, sha256 },
    })),
    findings: [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { cells, files }]) => ({ code, cells, files: [...files] })),
    faulty,
  };
}
