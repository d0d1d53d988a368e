import { type ColumnName, columnNamed } from '../../schema/columns.ts';
import type { Cell } from '../../table/table.ts';
import { cellReader, type ReadCell } from '../cells/cell.ts';
import type { CellContext, Convention } from '../cells/context.ts';

/** Whether a cell holds what a column takes: a date, a number, a code of its list. */
export type Fits = (name: ColumnName, cell: Cell) => boolean;

const unproved = {
  dateBasis: 'habit',
  dateProof: 0,
  decimalBasis: 'habit',
  decimalProof: 0,
  date1904: false,
} as const;
const conventions: readonly Convention[] = [
  { dateOrder: 'dmy', decimal: 'point', ...unproved },
  { dateOrder: 'mdy', decimal: 'comma', ...unproved },
];

/**
 * Tells whether a cell fits a column: its reader reads it, in whatever order dates and with whatever mark decimals are
 * written. Any text fits a column of free text, but no number or date.
 */
export function cellFits(contextWith: (convention: Convention) => CellContext): Fits {
  const readers = new Map<ColumnName, readonly ReadCell[]>();
  return (name, cell) => {
    const column = columnNamed.get(name)!;
    const free = column.kind === 'text' || column.kind === 'texts';
    if (free && (cell.type !== 'text' || /^[\d\s.,:/%-]+$/.test(cell.text))) return false;
    const known = readers.get(name) ?? conventions.map((one) => cellReader(column, contextWith(one)));
    readers.set(name, known);
    return known.some((read) => read(cell, {}).value !== undefined);
  };
}
