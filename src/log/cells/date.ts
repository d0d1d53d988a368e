import { dateImpossible } from '../../notices/date-impossible.ts';
import { dateSerialNumberShownAsNumber } from '../../notices/date-serial-number-shown-as-number.ts';
import { dateTwoDigitYear } from '../../notices/date-two-digit-year.ts';
import { dateUnreadable } from '../../notices/date-unreadable.ts';
import { dateWithTimeDropped } from '../../notices/date-with-time-dropped.ts';
import { excelErrorValue } from '../../notices/excel-error-value.ts';
import { type Remark, remark } from '../../notices/finding.ts';
import { nonGregorianCalendarSuspect } from '../../notices/non-gregorian-calendar-suspect.ts';
import type { DateOrder } from '../../programme/programme.ts';
import type { Cell } from '../../table/table.ts';
import { fold, plain } from '../../text/digits.ts';
import { type Calendar, calendarOf, monthIn } from '../../text/months.ts';
import type { Convention } from './context.ts';

/** A date (`YYYY-MM-DD`) and what was assumed, or why there is none. */
export type DateReading =
  | { readonly value: string; readonly notes: readonly Remark[] }
  | { readonly fault: Remark };

/** Three numbers in a row, and where the year stands; `short` when all three have one or two digits. */
export interface NumericDate {
  readonly parts: readonly [number, number, number];
  readonly year: 'first' | 'last' | 'short';
}

const none: readonly Remark[] = [];
const longest = 60;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const withTime =
  /^(.+?)(?:t|[\s,]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(?:z|[-+]\d{2}:?\d{2})?$/;
const three = /^(\d{1,4})\s?[-/.,\s]\s?(\d{1,2})\s?[-/.,\s]\s?(\d{1,4})\s*(?:г|р|год|года|року|м|م)?\.?$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
/** Day numbers of 19 February 1982 and 8 April 2064: what a spreadsheet shows when it forgets that a cell is a date. */
const serials = { first: 30000, last: 60000 };

/** Reads a cell of a date column by the file's convention; never by the machine's time zone or language. */
export function readDate(cell: Cell, convention: Convention): DateReading {
  if (cell.type === 'number') return fromNumber(Number(cell.raw), convention);
  if (cell.type === 'date') return typed(String(cell.raw));
  if (cell.type === 'error') return { fault: remark(excelErrorValue, { error: cell.text }) };
  if (cell.type === 'boolean') return unreadable('other');
  if (isoDate.test(cell.text)) return fromIso(cell.text);
  if (cell.text.length > longest) return unreadable('other');
  const bare = split(cell.text);
  if (bare) return fromNumeric(bare, convention);
  const text = fold(plain(cell.text).text).replace(/\s+/g, ' ');
  const timed = withTime.exec(text);
  return timed ? withoutTime(fromText(timed[1]!, convention), timed) : fromText(text, convention);
}

const fromIso = (text: string) => fromParts(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8, 10));

function typed(raw: string): DateReading {
  const [date = '', time] = raw.split('T');
  if (!isoDate.test(date)) return unreadable(time === undefined ? 'other' : 'time');
  const reading = fromIso(date);
  return 'fault' in reading || !time || /^00:00(:00)?/.test(time)
    ? reading
    : noteTime(reading, time.slice(0, 5));
}

function withoutTime(reading: DateReading, match: RegExpExecArray): DateReading {
  const [, , hour = '', minute = '', second = '0', half] = match;
  if ('fault' in reading) return reading;
  if (+hour > 24 || +minute > 59 || +second > 59) return unreadable('other');
  const midnight = +minute === 0 && +second === 0 && (half === 'a' ? +hour === 12 : +hour === 0);
  return midnight ? reading : noteTime(reading, `${hour}:${minute}`);
}

const noteTime = (reading: { value: string; notes: readonly Remark[] }, time: string): DateReading => ({
  value: reading.value,
  notes: [...reading.notes, remark(dateWithTimeDropped, { date: reading.value, time })],
});

function fromText(text: string, convention: Convention): DateReading {
  const parts = split(text);
  if (parts) return fromNumeric(parts, convention);
  const packed = compact.exec(text);
  if (packed) return fromParts(+packed[1]!, +packed[2]!, +packed[3]!);
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return fromNumber(Number(text.replace(',', '.')), convention);
  return fromWords(text, convention);
}

function fromNumber(serial: number, { date1904 }: Convention): DateReading {
  const day = Math.floor(serial);
  const packed = compact.exec(String(serial));
  if (packed) return fromParts(+packed[1]!, +packed[2]!, +packed[3]!);
  if (!(day >= serials.first && day <= serials.last))
    return unreadable(serial >= 1900 && serial <= 2100 && day === serial ? 'day' : 'other');
  const value = new Date(Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, (date1904 ? 1 : 30) + day))
    .toISOString()
    .slice(0, 10);
  const notes = [remark(dateSerialNumberShownAsNumber, { serial: String(serial), date: value })];
  const minutes = Math.floor((serial - day) * 1440 + 1e-6);
  if (minutes === 0) return { value, notes };
  return noteTime({ value, notes }, `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
}

const two = (value: number) => (value < 10 ? `0${value}` : `${value}`);
const written = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** Days of a month (1-12) of the Gregorian calendar; 0 when there is no such month. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month < 1 || month > 12 ? 0 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function fromParts(year: number, month: number, day: number, notes = none): DateReading {
  const calendar = calendarOf(year);
  if (calendar) return otherCalendar(calendar, year);
  const days = daysIn(year, month);
  if (day < 1 || day > days)
    return { fault: remark(dateImpossible, { day, month, year: String(year), days }) };
  return { value: written(year, month, day), notes };
}

const otherCalendar = (calendar: Calendar, year: number): DateReading => ({
  fault: remark(nonGregorianCalendarSuspect, { calendar, year: String(year) }),
});

type Trouble = 'day' | 'year' | 'several' | 'time' | 'other';
const unreadable = (trouble: Trouble): DateReading => ({ fault: remark(dateUnreadable, { trouble }) });

/** Two digits as spreadsheets take them: 00-29 are 2000-2029, 30-99 are 1930-1999. */
const fullYear = (short: number) => (short < 30 ? 2000 + short : 1900 + short);
const shortYear = (year: number, date: string): Remark =>
  remark(dateTwoDigitYear, { year: String(year), date });

function split(text: string): NumericDate | null {
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
  const text = fold(plain(cell.text).text);
  return split(withTime.exec(text)?.[1] ?? text);
}

function inOrder({ parts: [a, b, c], year }: NumericDate, order: DateOrder): [number, number, number] {
  const full = (value: number) => (year === 'short' ? fullYear(value) : value);
  if (year === 'first' || (year === 'short' && order === 'ymd')) return [full(a), b, c];
  return order === 'mdy' ? [full(c), a, b] : [full(c), b, a];
}

/** The calendar dates that three numbers can mean. A short year stands first only where the habit is so, or nothing else will do. */
export function meanings(date: NumericDate, habit: DateOrder): ReadonlyMap<DateOrder, string> {
  const found = new Map<DateOrder, string>();
  const add = (order: DateOrder) => {
    const [year, month, day] = inOrder(date, order);
    if (day >= 1 && day <= daysIn(year, month) && !calendarOf(year))
      found.set(order, written(year, month, day));
  };
  if (date.year === 'first') add('ymd');
  else {
    add('dmy');
    add('mdy');
    if (date.year === 'short' && (habit === 'ymd' || found.size === 0)) add('ymd');
  }
  return found;
}

function fromNumeric(date: NumericDate, { dateOrder }: Convention): DateReading {
  const possible = meanings(date, dateOrder);
  const order = date.year === 'last' && dateOrder === 'ymd' ? 'dmy' : dateOrder;
  const only = possible.size === 1 ? [...possible.keys()][0]! : order;
  const [year, month, day] = inOrder(date, possible.has(order) ? order : only);
  if (date.year !== 'short')
    return fromParts(year, ...sensible(month, day, possible.size === 0 && date.year === 'last'));
  const reading = fromParts(year, month, day);
  return 'fault' in reading ? reading : { ...reading, notes: [shortYear(year, reading.value)] };
}

/** For a date that cannot be, the order that at least names a month, so that the message makes sense. */
const sensible = (month: number, day: number, swap: boolean): [number, number] =>
  swap && month > 12 && day >= 1 && day <= 12 ? [day, month] : [month, day];

function fromWords(text: string, { dateOrder }: Convention): DateReading {
  const numbers = text.match(/\d+/g) ?? [];
  const words = text.replace(/'/g, '').match(/[\p{L}\p{M}]+/gu) ?? [];
  const month = monthIn(words);
  const [first = '', second] = numbers;
  const named = words.some((word) => typeof monthIn([word]) === 'number');
  if (numbers.length >= 3) return unreadable(named || numbers.length > 3 ? 'several' : 'other');
  if (typeof month === 'string') return otherCalendar(month, Number(second ?? first));
  if (month === null)
    return unreadable(
      /^\d{1,2}[-/. ]\d{1,2}\.?$/.test(text) ? 'year' : /^[\d:. apm]+$/.test(text) ? 'time' : 'other',
    );
  if (second === undefined) return unreadable(+first > 31 || first === '' ? 'day' : 'year');
  if (first.length === 4 && second.length <= 2) return fromParts(+first, month, +second);
  if (second.length === 4 && first.length <= 2) return fromParts(+second, month, +first);
  if (first.length > 2 || second.length > 2) return unreadable('other');
  const [short, day] = dateOrder === 'ymd' || +first > 31 ? [+first, +second] : [+second, +first];
  const reading = fromParts(fullYear(short), month, day);
  return 'fault' in reading ? reading : { ...reading, notes: [shortYear(fullYear(short), reading.value)] };
}
