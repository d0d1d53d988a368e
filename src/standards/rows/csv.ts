import { type ColumnName, columnNamed, isTelling, type Values } from '../../schema/columns.ts';
import { guarded } from '../../text/formula.ts';
import type { SafeRows } from './safe-rows.ts';

/** A number without marks and without an exponent. */
export function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** A cell as text: several values are parted by semicolons. */
export function cellText(row: Values, name: ColumnName): string {
  const value = row[name];
  if (value === undefined) return '';
  if (typeof value === 'number') return plainNumber(value);
  return typeof value === 'string' ? value : value.join(';');
}

const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Records of texts as CSV after RFC 4180, line by line. */
export function* csvOf(records: Iterable<readonly string[]>): Generator<string> {
  for (const record of records) yield `${record.map(quoted).join(',')}\r\n`;
}

/** What says to a spreadsheet that a text is UTF-8. */
const mark = '\ufeff';

type Rows = Pick<SafeRows, 'columns'> & { readonly rows: Iterable<Values> };

function* records({ columns, rows }: Rows): Generator<readonly string[]> {
  for (const row of rows)
    yield columns.map((name) => {
      const text = cellText(row, name);
      return isTelling(columnNamed.get(name)!) ? text : guarded(text);
    });
}

/** Rows under the names of their columns, without a byte order mark: for programs. Line by line, as all of these. */
export function* plainCsv(rows: Rows): Generator<string> {
  yield* csvOf([rows.columns]);
  yield* csvOf(records(rows));
}

/** The same for spreadsheets. */
export function* rowsCsv(rows: Rows): Generator<string> {
  yield mark;
  yield* plainCsv(rows);
}

/** Rows under headings in the reader's language and the tags of HXL 1.1. */
export function* rowsHxl(rows: Rows, heading: (name: ColumnName) => string): Generator<string> {
  yield mark;
  yield* csvOf([rows.columns.map(heading), rows.columns.map((name) => columnNamed.get(name)!.hxl)]);
  yield* csvOf(records(rows));
}
