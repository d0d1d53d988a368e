/** The files of a programme pack, wherever they lie. Both functions may throw on a file that cannot be read; the message is shown. */
export interface PackSource {
  /** The value of a JSON file (`reports/eu-interim.json`); undefined when there is no such file. */
  json(name: string): unknown;
  /** All records of a CSV file (`codes/status.csv`), empty ones too, the headings first; undefined when there is no such file. */
  table(name: string): readonly (readonly string[])[] | undefined;
  /** SHA-256 over all files, hexadecimal. */
  readonly sha256: string;
}

/** A mistake in a pack, at its place. */
export interface PackProblem {
  readonly file: string;
  /** As a spreadsheet numbers it, headings included; null for a whole file and in JSON. */
  readonly row: number | null;
  /** A table's heading, or the dotted path in a JSON file (`action.budget.amount`). */
  readonly column: string | null;
  /** What was found and what is needed, in full English sentences. */
  readonly message: string;
}

/** A problem in one line: `countries.csv, row 4, column currency: ...`. */
export function printProblem({ file, row, column, message }: PackProblem): string {
  const place = [file, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`];
  return `${place.filter((part) => part !== null).join(', ')}: ${message}`;
}

/** One row of a table by its headings, trimmed, with its row number as a spreadsheet shows it. */
export interface PackRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A value as a message quotes it: cut when long, without line breaks and marks that turn the text around. */
export function quote(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  const all = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const text = all.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

/** Names in a row as a message lists them: `a, b, c`; the first fifteen at most. */
export function listed(names: readonly string[]): string {
  const more = names.length > 15 ? `, and ${names.length - 15} more` : '';
  return `${names.slice(0, 15).join(', ')}${more}`;
}

/** What a file holds, or undefined with the problem noted when it is missing or cannot be read. */
export function open<T>(file: string, read: () => T | undefined, problems: PackProblem[]): T | undefined {
  const note = (message: string) => problems.push({ file, row: null, column: null, message });
  try {
    const content = read();
    if (content === undefined) note('Found no such file; the pack needs it.');
    return content;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    note(`This file cannot be read: ${reason.replace(/\.$/, '')}.`);
    return undefined;
  }
}

/** A table as read: its file and its rows. */
export interface PackTable {
  readonly file: string;
  readonly rows: readonly PackRow[];
}

/**
 * A table with the named columns, empty rows left out; with `labels`, any column named by two letters holds labels in
 * that language. Undefined, with the problems noted, when the file or a column is missing or a heading stands twice.
 */
export function readTable(
  pack: PackSource,
  file: string,
  columns: readonly string[],
  labels: boolean,
  problems: PackProblem[],
): PackTable | undefined {
  const records = open(file, () => pack.table(file), problems);
  if (records === undefined) return undefined;
  const note = (row: number | null, column: string | null, message: string) =>
    problems.push({ file, row, column, message });
  const headings = (records[0] ?? []).map((cell) => cell.trim());
  const needed = `the columns are ${listed(columns)}`;
  headings.forEach((heading, at) => {
    if (columns.includes(heading) || (labels && /^[a-z]{2}$/.test(heading))) return;
    note(1, heading || null, `Found the heading ${quote(heading)} in column ${at + 1}; ${needed}.`);
  });
  const missing = columns.filter((column) => !headings.includes(column));
  const twice = headings.filter((heading, at) => heading !== '' && headings.indexOf(heading) < at);
  for (const column of missing) note(1, column, `Found no such column; ${needed}.`);
  for (const column of twice) note(1, column, 'Found this heading more than once; needed is one column.');
  if (missing.length + twice.length > 0) return undefined;
  const rows: PackRow[] = [];
  records.forEach((record, index) => {
    if (index === 0 || record.every((cell) => cell.trim() === '')) return;
    const extra = record.slice(headings.length).find((cell) => cell.trim() !== '');
    if (extra !== undefined) {
      note(
        index + 1,
        null,
        `Found ${quote(extra.trim())} after the last column; needed are ${headings.length} cells.`,
      );
    }
    const cells = headings.map((heading, at) => [heading, (record[at] ?? '').trim()] as const);
    rows.push({ row: index + 1, cells: Object.fromEntries(cells) });
  });
  if (rows.length === 0) note(null, null, 'Found no rows below the headings; needed is at least one.');
  return { file, rows };
}
