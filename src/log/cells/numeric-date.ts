import type { DateOrder } from '../../programme/programme.ts';
import type { Cell } from '../../table/table.ts';
import { fold, plain } from '../../text/digits.ts';
import { isDisguised } from '../../text/disguised.ts';
import { calendarOf } from '../../text/months.ts';

/** Three numbers in a row, and where the year stands; `short` when all three have one or two digits. */
export interface NumericDate {
  readonly parts: readonly [number, number, number];
  readonly year: 'first' | 'last' | 'short';
}

/** Longer texts are no date; also keeps every pattern below fast. */
export const longest = 80;
/** A date as it is kept. */
export const isoDate = /^\d{4}-\d{2}-\d{2}$/;
/** A folded text of a date and a time: date, hours, minutes, seconds, half of the day, time zone. */
export const withTime =
  /^(.+?)(?:t|[\s,]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(z|(?:utc|gmt)?(?:[-+]\d{2}(?::?\d{2})?)?)(?:\s\([^)]*\))?$/;
const three = /^(\d{1,4})\s?[-/.,\s]\s?(\d{1,2})\s?[-/.,\s]\s?(\d{1,4})\s*(?:г|р|год|года|року|м|م)?\.?$/;

/** Two digits of a number. */
export const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);
/** An ISO date. */
export const written = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** Days of a month (1-12) of the Gregorian calendar; 0 when there is no such month. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month < 1 || month > 12 ? 0 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Two digits as spreadsheets take them: 00-29 are 2000-2029, 30-99 are 1930-1999. */
export const fullYear = (short: number) => (short < 30 ? 2000 + short : 1900 + short);

/** The three numbers of a folded text; null for any other text. */
export function split(text: string): NumericDate | null {
  const match = three.exec(text);
  if (!match) return null;
  const [, first = '', middle = '', last = ''] = match;
  const parts = [+first, +middle, +last] as const;
  if (first.length <= 2 && last.length <= 2) return { parts, year: 'short' };
  if (first.length === 4 && last.length <= 2) return { parts, year: 'first' };
  return last.length === 4 && first.length <= 2 ? { parts, year: 'last' } : null;
}

/** The three numbers of a text date written without words, for proving the file's order; null for any other cell. */
export function numericDate(cell: Cell): NumericDate | null {
  if (cell.type !== 'text' || cell.text.length > longest || isoDate.test(cell.text)) return null;
  const bare = split(cell.text);
  if (bare) return bare;
  if (isDisguised(cell.text)) return null;
  const text = fold(plain(cell.text).text);
  return split(withTime.exec(text)?.[1] ?? text);
}

/** Year, month and day of three numbers in an order. */
export function inOrder({ parts: [a, b, c], year }: NumericDate, order: DateOrder): [number, number, number] {
  const full = (value: number) => (year === 'short' ? fullYear(value) : value);
  if (year === 'first' || (year === 'short' && order === 'ymd')) return [full(a), b, c];
  return order === 'mdy' ? [full(c), a, b] : [full(c), b, a];
}

/** The calendar dates that three numbers can mean; a short year may stand first or last. */
export function meanings(date: NumericDate): ReadonlyMap<DateOrder, string> {
  const found = new Map<DateOrder, string>();
  const add = (order: DateOrder) => {
    const [year, month, day] = inOrder(date, order);
    if (day >= 1 && day <= daysIn(year, month) && !calendarOf(year))
      found.set(order, written(year, month, day));
  };
  if (date.year !== 'first') {
    add('dmy');
    add('mdy');
  }
  if (date.year !== 'last') add('ymd');
  return found;
}
