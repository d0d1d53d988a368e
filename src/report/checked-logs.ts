import type { FileResult, Result } from '../check/result.ts';

/** A row of a file. */
export interface RowOfFile {
  readonly file: string;
  /** Null in a text file. */
  readonly sheet: string | null;
  readonly row: number;
}

/** What the report says of the logs it rests on. */
export interface CheckedLogs {
  /** ISO date the check was made for. */
  readonly asOf: string;
  readonly files: readonly Pick<
    FileResult,
    'file' | 'sheets' | 'country' | 'period' | 'rows' | 'verdict' | 'sha256'
  >[];
  /** Cells and files that must still be put right. */
  readonly errors: number;
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

/** What of a check is printed. */
export function checkedLogs(
  { asOf, files, counts, diagnostics }: Result,
  faulty: readonly RowOfFile[],
): CheckedLogs {
  const kinds = new Map<string, { cells: number; readonly files: Set<string> }>();
  for (const { code, severity, place } of diagnostics) {
    if (severity === 'note') continue;
    const kind = kinds.get(code) ?? { cells: 0, files: new Set() };
    kinds.set(code, kind);
    kind.cells++;
    kind.files.add(place.file);
  }
  return {
    asOf,
    files: files.map(({ file, sheets, country, period, rows, verdict, sha256 }) => ({
      ...{ file, sheets, country, period, rows, verdict, sha256 },
    })),
    errors: counts.error + counts.stop,
    findings: [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { cells, files }]) => ({ code, cells, files: [...files] })),
    faulty,
  };
}
