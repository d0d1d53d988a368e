import { columnLetters } from '../address.ts';
import { type Many, many } from '../lazily.ts';
import type { Style, WrittenCell, WrittenSheet } from './workbook.ts';

/** How a text stands in its cell. */
export const plain: Style = { wrap: true, vertical: 'top', color: '1F2933' };
const title: Style = { bold: true, size: 14, color: '1F2933', vertical: 'center' };
const head: Style = { bold: true, color: 'FFFFFF', fill: '4A5560', wrap: true, vertical: 'center' };
const number: Style = { vertical: 'top', align: 'center', color: '1F2933', format: '0' };

/** A text or a number in the usual look, or a cell in its own. */
export type Cell = string | number | WrittenCell;

/** A sheet of a table: what it is about above, the headings in sight, rows that can be filtered. */
export function tableSheet(
  name: string,
  about: readonly string[],
  rows: Many<readonly Cell[]>,
  columns: readonly (readonly [heading: string, width: number])[],
): WrittenSheet {
  const top = about.length + 2;
  const cellOf = (cell: Cell): WrittenCell =>
    typeof cell === 'object' ? cell : { value: cell, style: typeof cell === 'number' ? number : plain };
  const linesOf = (cell: Cell, at: number) =>
    typeof cell === 'string' ? Math.ceil((cell.length * 1.1) / columns[at]![1]) : 1;
  const heightOf = (cells: readonly Cell[]) => 16 * Math.max(1, ...cells.map(linesOf));
  const lineOf = (cells: readonly WrittenCell[]) => ({
    cells: new Map(cells.map((cell, at) => [at + 1, cell])),
  });
  const all = [
    ...about.map(
      (text, at) =>
        [at + 1, lineOf([{ value: text, style: at === 0 ? title : { color: '5F6B76' } }])] as const,
    ),
    [
      top,
      lineOf(
        columns.map(([heading, width]) => ({
          value: heading,
          style: width < 12 ? { ...head, align: 'center' } : head,
        })),
      ),
    ] as const,
  ];
  return {
    name,
    columns: columns.map(([, width]) => ({ width })),
    rows: new Map(all),
    below: many(rows.length, function* () {
      for (const cells of rows) yield { ...lineOf(cells.map(cellOf)), height: heightOf(cells) };
    }),
    frozen: { rows: top, columns: 1 },
    filter: `A${top}:${columnLetters(columns.length)}${top + Math.max(1, rows.length)}`,
    landscape: true,
    grid: false,
  };
}
