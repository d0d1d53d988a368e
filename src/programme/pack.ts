import type { PackProblem, Trouble } from './problem.ts';

/** The files of a programme pack, wherever they lie. Both functions may throw on a file that cannot be read; the message is shown. */
export interface PackSource {
  /** The value of a JSON file (`reports/eu-interim.json`); undefined when there is no such file. */
  json(name: string): unknown;
  /** All records of a CSV file (`codes/status.csv`), empty ones too, the headings first; undefined when there is no such file. */
  table(name: string): readonly (readonly string[])[] | undefined;
  /** SHA-256 over all files, hexadecimal. */
  readonly sha256: string;
}

/** One row of a table by its headings, trimmed, with its row number as a spreadsheet shows it. */
export interface PackRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What a file holds, or undefined with the problem noted when it is missing or cannot be read. */
export function open<T>(file: string, read: () => T | undefined, problems: PackProblem[]): T | undefined {
  const note = (trouble: Trouble) => problems.push({ file, row: null, column: null, ...trouble });
  try {
    const content = read();
    if (content === undefined) note({ problem: 'file-missing' });
    return content;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    note({ problem: 'file-unreadable', reason });
    return undefined;
  }
}

/** A table as read: its file and its rows. */
export interface PackTable {
  readonly file: string;
  readonly rows: readonly PackRow[];
}

/**
 * A table with the named columns and perhaps the optional ones, empty rows left out; with `labels`, any column named by
 * two letters holds labels in that language. Undefined, with the problems noted, when the file or a column is missing or a heading stands twice.
 */
export function readTable(
  pack: PackSource,
  file: string,
  columns: readonly string[],
  labels: boolean,
  problems: PackProblem[],
  optional: readonly string[] = [],
): PackTable | undefined {
  const records = open(file, () => pack.table(file), problems);
  if (records === undefined) return undefined;
  const note = (row: number | null, column: string | null, trouble: Trouble) =>
    problems.push({ file, row, column, ...trouble });
  const headings = (records[0] ?? []).map((cell) => cell.trim());
  headings.forEach((heading, at) => {
    if (columns.includes(heading) || optional.includes(heading) || (labels && /^[a-z]{2}$/.test(heading)))
      return;
    note(1, heading || null, { problem: 'heading-unknown', found: heading, at: at + 1, columns });
  });
  const missing = columns.filter((column) => !headings.includes(column));
  const twice = headings.filter((heading, at) => heading !== '' && headings.indexOf(heading) < at);
  for (const column of missing) note(1, column, { problem: 'column-missing', columns });
  for (const column of twice) note(1, column, { problem: 'column-twice' });
  if (missing.length + twice.length > 0) return undefined;
  const rows: PackRow[] = [];
  records.forEach((record, index) => {
    if (index === 0 || record.every((cell) => cell.trim() === '')) return;
    const extra = record.slice(headings.length).find((cell) => cell.trim() !== '');
    if (extra !== undefined) {
      note(index + 1, null, { problem: 'cell-too-many', found: extra.trim(), cells: headings.length });
    }
    const cells = headings.map((heading, at) => [heading, (record[at] ?? '').trim()] as const);
    rows.push({ row: index + 1, cells: Object.fromEntries(cells) });
  });
  if (rows.length === 0) note(null, null, { problem: 'rows-missing' });
  return { file, rows };
}
