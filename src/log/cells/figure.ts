import { dateUnreadable } from '../../notices/date-unreadable.ts';
import { notANumber } from '../../notices/not-a-number.ts';
import type { Cell } from '../../table/table.ts';
import type { Convention } from './context.ts';
import { readDate } from './date.ts';
import { readNumber } from './number.ts';

/** Longer texts may hold a figure, but are none. */
const longestFigure = 40;
/** A hostile file of endless shapes must not fill the memory. */
const mostShapes = 5000;

/** What a text that need not be a figure holds. */
export type Figure = 'number' | 'date' | null;

/** Tells figures from other texts; texts that differ in their digits only are of one kind, and read once. */
export function figureReader(convention: Convention): (cell: Cell) => Figure {
  const known = new Map<string, Figure>();
  const read = (cell: Cell): Figure => {
    const number = readNumber(cell, convention);
    if ('value' in number) return 'number';
    const day = readDate(cell, convention);
    if ('value' in day || day.fault.notice !== dateUnreadable) return 'date';
    // A number with a unit, or several of them, is a figure too.
    return number.fault.notice === notANumber ? null : 'number';
  };
  return (cell) => {
    const { type, text } = cell;
    if (type !== 'text') return read(cell);
    if (text.length > longestFigure || !/\p{Nd}/u.test(text)) return null;
    const shape = text.replace(/\p{Nd}+/gu, (digits) =>
      digits.length > 4 ? '00000' : '0'.repeat(digits.length),
    );
    const kind = known.get(shape);
    if (kind !== undefined) return kind;
    const found = read(cell);
    if (known.size < mostShapes) known.set(shape, found);
    return found;
  };
}
