import { columnLetters } from '../../address.ts';
import { many } from '../../lazily.ts';
import { type ColumnName, columnNamed, type Values } from '../../schema/columns.ts';
import type { Style, WrittenCell, WrittenSheet } from '../../workbook/workbook.ts';
import { longWorkbookBytes } from '../../workbook/write-long.ts';
import { cellText } from './csv.ts';
import type { SafeRows } from './safe-rows.ts';
import type { RowsWords } from './words.ts';

const plain: Style = { color: '1F2933', vertical: 'top' };
const day: Style = { ...plain, format: 'yyyy\\-mm\\-dd' };
const text: Style = { ...plain, format: '@' };
const head: Style = { bold: true, color: 'FFFFFF', fill: '4A5560', vertical: 'center', format: '@' };
const named: Style = { color: '5F6B76', fill: 'E6E9EC', vertical: 'center', format: '@' };

/** Characters a column is wide: of its longest cells, and no wider than a screen can bear. */
const widthOf = (texts: readonly string[]) =>
  Math.min(44, Math.max(10, ...texts.map((one) => one.length + 2)));

/** Characters a line of the second sheet holds. */
const aboutWidth = 72;
/** Characters beside each other on a printed page. */
const pageWidth = 200;

/** Columns after which a page ends, so that each holds whole columns beside the first, which every page repeats. */
function breaksOf(widths: readonly number[]): number[] {
  const breaks: number[] = [];
  let used = 0;
  widths.forEach((width, at) => {
    if (used + width > pageWidth) {
      breaks.push(at);
      used = widths[0]!;
    }
    used += width;
  });
  return breaks;
}

/** Letters a cell of Excel holds; more, and it repairs the file. */
const longestCell = 32_767;

/** A text as long as a cell may be, in place of a longer one; it ends so. */
const cutShort = (text: string): string =>
  `${text.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** What the workbook is told besides its rows. */
export interface RowsAbout {
  readonly title: string;
  readonly lines: readonly string[];
  /** ISO day. */
  readonly asOf: string;
  heading(name: ColumnName): string;
  readonly words: Pick<RowsWords, 'sheets'>;
}

/**
 * Rows as a workbook: days are days, numbers are numbers, codes are text; a second sheet says what the rows are. `cut` is how
 * many cells held more than a workbook can.
 */
export function rowsWorkbook(
  { columns, rows }: SafeRows,
  { title, lines, asOf, heading, words }: RowsAbout,
): { readonly bytes: Uint8Array; readonly cut: number } {
  const line = (cells: readonly (WrittenCell | null)[]) => ({
    cells: new Map(cells.flatMap((cell, at) => (cell === null ? [] : [[at + 1, cell] as const]))),
  });
  const first = firstOf(rows, 200);
  const widths = columns.map((name) =>
    widthOf([heading(name), name, ...first.map((row) => cellText(row, name))]),
  );
  let cut = 0;
  const cellOf = (row: Values, name: ColumnName): WrittenCell | null => {
    const value = row[name];
    if (value === undefined) return null;
    if (typeof value === 'number') return { value, style: plain };
    if (columnNamed.get(name)!.kind === 'date') return { day: String(value), style: day };
    const whole = cellText(row, name);
    if (whole.length <= longestCell) return { value: whole, style: text };
    cut++;
    return { value: cutShort(whole), style: text };
  };
  const sheet: WrittenSheet = {
    name: words.sheets.rows,
    columns: widths.map((width) => ({ width })),
    print: { rows: [1, 2], columns: ['A', 'A'], scale: 60, breaks: breaksOf(widths) },
    rows: new Map([
      [1, line(columns.map((name) => ({ value: heading(name), style: head })))],
      [2, line(columns.map((name) => ({ value: name, style: named })))],
    ]),
    below: many(rows.length, function* () {
      for (const row of rows) yield line(columns.map((name) => cellOf(row, name)));
    }),
    frozen: { rows: 2, columns: 1 },
    filter: `A2:${columnLetters(columns.length)}${Math.max(3, rows.length + 2)}`,
    landscape: true,
  };
  const about: WrittenSheet = {
    name: words.sheets.about,
    columns: [{ width: aboutWidth }],
    rows: new Map(
      [title, ...lines].map((value, at) => [
        at + 1,
        {
          ...line([
            { value, style: at === 0 ? { bold: true, size: 14, color: '1F2933' } : { ...plain, wrap: true } },
          ]),
          height: at === 0 ? 24 : 16 * Math.ceil((value.length * 1.1) / aboutWidth) + 6,
        },
      ]),
    ),
    grid: false,
  };
  const bytes = longWorkbookBytes({
    title,
    creator: 'gloact',
    day: asOf,
    properties: {},
    names: {},
    sheets: [sheet, about],
  });
  return { bytes, cut };
}

function firstOf<T>(all: Iterable<T>, count: number): readonly T[] {
  const first: T[] = [];
  for (const one of all) if (first.push(one) === count) break;
  return first;
}
