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

/** Records of texts as CSV after RFC 4180. */
export const csvOf = (records: readonly (readonly string[])[]): string =>
  records.map((record) => `${record.map(quoted).join(',')}\r\n`).join('');

/** What says to a spreadsheet that a text is UTF-8. */
const mark = '\ufeff';

const records = ({ columns, rows }: SafeRows) =>
  rows.map((row) =>
    columns.map((name) => {
      const text = cellText(row, name);
      return isTelling(columnNamed.get(name)!) ? text : guarded(text);
    }),
  );

/** Rows under the names of their columns, without a byte order mark: for programs. */
export const plainCsv = (rows: SafeRows): string => csvOf([[...rows.columns], ...records(rows)]);

/** The same for spreadsheets. */
export const rowsCsv = (rows: SafeRows): string => mark + plainCsv(rows);

/** Rows under headings in the reader's language and the tags of HXL 1.1. */
export const rowsHxl = (rows: SafeRows, heading: (name: ColumnName) => string): string =>
  mark +
  csvOf([
    rows.columns.map(heading),
    rows.columns.map((name) => columnNamed.get(name)!.hxl),
    ...records(rows),
  ]);
