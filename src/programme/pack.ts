import { jsonOf } from './pack-json.ts';
import { beside } from './pack-names.ts';
import { recordsOf } from './pack-records.ts';
import { cellFault, type PackFault, textOf } from './pack-text.ts';
import type { PackProblem, Trouble } from './problem.ts';

/** A programme pack, wherever it lies. */
export interface PackSource {
  /** What stands under each name in its folder (`codes/status.csv`): bytes, or why they cannot be read. */
  readonly files: ReadonlyMap<string, Uint8Array | PackFault>;
  /** SHA-256 over all files, hexadecimal. */
  readonly sha256: string;
}

/** One row of a table by its headings, trimmed, with its row number as a spreadsheet shows it. */
export interface PackRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Text of a file, or undefined with the problem noted when it is missing or cannot be read. */
function open(pack: PackSource, file: string, problems: PackProblem[]): string | undefined {
  const content = pack.files.get(file);
  if (content !== undefined) return textOf(file, content, problems);
  const names = [...pack.files.keys()];
  const note = (file: string, trouble: Trouble) =>
    problems.push({ file, row: null, column: null, ...trouble });
  const isCodes = (name: string) => name.startsWith('codes/');
  if (!isCodes(file) || names.some(isCodes))
    note(file, { problem: 'file-missing', beside: beside(file, names) });
  else if (!problems.some((one) => one.file === 'codes')) note('codes', { problem: 'folder-missing' });
  return undefined;
}

/** The value of a JSON file, or undefined with the problems noted when it is missing or not well made. */
export function readJson(pack: PackSource, file: string, problems: PackProblem[]): unknown {
  const text = open(pack, file, problems);
  return text === undefined ? undefined : jsonOf(file, text, problems);
}

/** A table as read: its file and its rows. */
export interface PackTable {
  readonly file: string;
  readonly rows: readonly PackRow[];
}

/**
 * A table with the named columns and perhaps the optional ones, empty rows left out; with `labels`, any column so
 * named holds words in a language, and with `optional` null any other may stand there. Undefined, with the problems noted, when the file or a column is missing or a heading stands twice.
 */
export function readTable(
  pack: PackSource,
  file: string,
  columns: readonly string[],
  labels: RegExp | null,
  problems: PackProblem[],
  optional: readonly string[] | null = [],
): PackTable | undefined {
  const text = open(pack, file, problems);
  const records = text === undefined ? undefined : recordsOf(file, text, problems);
  if (records === undefined) return undefined;
  const note = (row: number | null, column: string | null, trouble: Trouble) =>
    problems.push({ file, row, column, ...trouble });
  const typed = (records[0] ?? []).map((cell) => cell.trim());
  // Spreadsheets save empty columns at the right, too.
  const isEmpty = (at: number) => records.every((record) => (record[at] ?? '').trim() === '');
  const width = typed.reduce((last, _, at) => (isEmpty(at) ? last : at + 1), 0);
  const headings = typed.slice(0, width);
  const missing = columns.filter((column) => !headings.includes(column));
  if (missing.length === columns.length) {
    note(1, null, { problem: 'headings-missing', found: headings[0] ?? '', columns });
    return undefined;
  }
  headings.forEach((heading, at) => {
    const named = optional === null || columns.includes(heading) || optional.includes(heading);
    if ((named && heading !== '') || labels?.test(heading)) return;
    note(1, heading || null, { problem: 'heading-unknown', found: heading, at: at + 1, columns });
  });
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
    for (const [column, cell] of cells) {
      const fault = cellFault(cell);
      if (fault !== null) note(index + 1, column, fault);
    }
    rows.push({ row: index + 1, cells: Object.fromEntries(cells) });
  });
  if (rows.length === 0) note(null, null, { problem: 'rows-missing' });
  return { file, rows };
}

/** Splits a cell at `|`; an empty cell has no parts. */
export function split(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
