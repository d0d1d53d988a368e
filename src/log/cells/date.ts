import { dateImpossible } from '../../notices/date-impossible.ts';
import { dateInOtherZone } from '../../notices/date-in-other-zone.ts';
import { dateSerialNumberShownAsNumber } from '../../notices/date-serial-number-shown-as-number.ts';
import { dateTwoDigitYear } from '../../notices/date-two-digit-year.ts';
import { dateUnreadable } from '../../notices/date-unreadable.ts';
import { dateWholeNeeded } from '../../notices/date-whole-needed.ts';
import { dateWithTimeDropped } from '../../notices/date-with-time-dropped.ts';
import { excelErrorValue } from '../../notices/excel-error-value.ts';
import { type Remark, remark } from '../../notices/finding.ts';
import { nonGregorianCalendarSuspect } from '../../notices/non-gregorian-calendar-suspect.ts';
import type { DateOrder } from '../../programme/programme.ts';
import type { Cell } from '../../table/table.ts';
import { fold, plain } from '../../text/digits.ts';
import { type Calendar, calendarOf, monthIn } from '../../text/months.ts';
import type { Convention } from './context.ts';
import type { DayFacts } from './day-facts.ts';
import {
  daysIn,
  fullYear,
  inOrder,
  isoDate,
  longest,
  meanings,
  type NumericDate,
  split,
  two,
  withTime,
  written,
} from './numeric-date.ts';
import { shortDate } from './short-year.ts';
import { localDays } from './zone.ts';

/** A date (`YYYY-MM-DD`) and what was assumed, or why there is none. */
export type DateReading =
  | { readonly value: string; readonly notes: readonly Remark[] }
  | { readonly fault: Remark };

const none: readonly Remark[] = [];
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
/** Day numbers of 19 February 1982 and 8 April 2064: what a spreadsheet shows when it forgets that a cell is a date. */
const serials = { first: 30000, last: 60000 };

/**
 * Reads a cell of a date column by the file's convention and what its row says; never by the machine's time zone or
 * language. Without facts nothing is known of the row.
 */
export function readDate(cell: Cell, convention: Convention, facts: DayFacts | null = null): DateReading {
  if (cell.type === 'number') return fromNumber(Number(cell.raw), convention);
  if (cell.type === 'date') return isMonth(cell) ? unreadable('day') : typed(String(cell.raw));
  if (cell.type === 'error') return { fault: remark(excelErrorValue, { error: cell.text }) };
  if (cell.type === 'boolean') return unreadable('other');
  if (isoDate.test(cell.text)) return fromIso(cell.text);
  if (cell.text.length > longest) return unreadable('other');
  const by = { convention, facts };
  const bare = split(cell.text);
  if (bare) return fromNumeric(bare, by);
  const text = fold(plain(cell.text).text).replace(/\s+/g, ' ');
  const timed = withTime.exec(text);
  return timed ? withoutTime(fromText(timed[1]!, by), timed, facts) : fromText(text, by);
}

/** What a text is read by. */
interface By {
  readonly convention: Convention;
  readonly facts: DayFacts | null;
}

const fromIso = (text: string) => fromParts(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8, 10));

/** "Sep-18", which Excel takes for the first of the month. */
const isMonth = ({ raw, marks }: Cell) =>
  /-01(?:T|$)/.test(String(raw)) &&
  /[my]/i.test(marks?.format ?? '') &&
  !/[dehbs]/i.test(marks!.format!.replace(/"[^"]*"?|\\.|\[[^\]]*\]/g, ''));

function typed(raw: string): DateReading {
  const [date = '', time] = raw.split('T');
  if (!isoDate.test(date)) return unreadable(time === undefined ? 'other' : 'time');
  const reading = fromIso(date);
  return 'fault' in reading || !time || /^00:00(:00)?/.test(time)
    ? reading
    : noteTime(reading, time.slice(0, 5));
}

function withoutTime(reading: DateReading, match: RegExpExecArray, facts: DayFacts | null): DateReading {
  const [, , hour = '', minute = '', second = '0', half, zone] = match;
  if ('fault' in reading) return reading;
  if (+hour > 24 || +minute > 59 || +second > 59) return unreadable('other');
  const hours = half === undefined ? +hour : (+hour % 12) + (half === 'p' ? 12 : 0);
  const moved = !zone ? null : inZone(reading, `${hour}:${minute}`, hours * 60 + +minute, zone, facts);
  if (moved !== null) return moved;
  const midnight = +minute === 0 && +second === 0 && hours === 0;
  return midnight ? reading : noteTime(reading, `${hour}:${minute}`);
}

/** A time of another time zone is of another day in the row's country; null where it is of the same. */
function inZone(
  { value: typed, notes }: Extract<DateReading, { value: string }>,
  time: string,
  minutes: number,
  zone: string,
  facts: DayFacts | null,
): DateReading | null {
  if (facts === null || facts.country === null) return null;
  const [, sign, hours = '0', rest = '0'] = /([-+])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const offset = (+hours * 60 + +rest) * (sign === '-' ? -1 : 1);
  const days = localDays(typed, minutes, offset, facts.country.alpha2);
  const local = days.find((day) => day !== typed);
  if (local === undefined) return null;
  // A country of several time zones may have had both days.
  const date = days.length > 1 ? typed : local;
  const data = { time, country: facts.country.alpha3, typed, local, date };
  return { value: date, notes: [...notes, remark(dateInOtherZone, data)] };
}

const noteTime = (reading: { value: string; notes: readonly Remark[] }, time: string): DateReading => ({
  value: reading.value,
  notes: [...reading.notes, remark(dateWithTimeDropped, { date: reading.value, time })],
});

function fromText(text: string, by: By): DateReading {
  const parts = split(text);
  if (parts) return fromNumeric(parts, by);
  const packed = compact.exec(text);
  if (packed) return fromParts(+packed[1]!, +packed[2]!, +packed[3]!);
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return fromNumber(Number(text.replace(',', '.')), by.convention);
  return fromWords(text, by);
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
const unreadable = (trouble: Trouble): DateReading => ({
  fault: remark(dateUnreadable, { trouble, first: '', last: '' }),
});

function fromNumeric(date: NumericDate, { convention, facts }: By): DateReading {
  const possible = meanings(date);
  const { dateOrder, dateBasis } = convention;
  if (date.year === 'short' && possible.size > 0) return fromShort(possible, convention, facts);
  const [first, second] = new Set(possible.values());
  if (second !== undefined && dateBasis === 'clash') return whole('order', first!, second);
  const order = date.year === 'last' && dateOrder === 'ymd' ? 'dmy' : dateOrder;
  const only = possible.size === 1 ? [...possible.keys()][0]! : order;
  const [year, month, day] = inOrder(date, possible.has(order) ? order : only);
  return fromParts(year, ...sensible(month, day, possible.size === 0 && date.year === 'last'));
}

const whole = (reason: 'order' | 'year' | 'project', first = '', second = ''): DateReading => ({
  fault: remark(dateWholeNeeded, { reason, first, second }),
});

function fromShort(
  possible: ReadonlyMap<DateOrder, string>,
  convention: Convention,
  facts: DayFacts | null,
): DateReading {
  const found = shortDate(possible, convention, facts);
  if ('value' in found) {
    const { value, proof } = found;
    return { value, notes: [remark(dateTwoDigitYear, { date: value, proof })] };
  }
  if (found.left.length === 0) return whole('project');
  return whole(convention.dateBasis === 'clash' ? 'order' : 'year', ...found.left.slice(0, 2));
}

/** For a date that cannot be, the order that at least names a month, so that the message makes sense. */
const sensible = (month: number, day: number, swap: boolean): [number, number] =>
  swap && month > 12 && day >= 1 && day <= 12 ? [day, month] : [month, day];

function fromWords(text: string, { convention, facts }: By): DateReading {
  if (/[?؟*†‡#&\p{Sm}\p{Nl}\p{No}]/u.test(text)) return unreadable('other');
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
  // "24-28 April" are two days without a year.
  if (/\d\s?[-/~]\s?\d/.test(text)) return unreadable('several');
  // A month in words has its year last, but for countries that write it first in figures too.
  const possible = new Map<DateOrder, string>();
  const add = (order: DateOrder, short: number, day: number) => {
    if (day >= 1 && day <= daysIn(fullYear(short), month))
      possible.set(order, written(fullYear(short), month, day));
  };
  add('dmy', +second, +first);
  if (convention.dateOrder === 'ymd' || possible.size === 0) add('ymd', +first, +second);
  if (possible.size === 0) return fromParts(fullYear(+second), month, +first);
  return fromShort(possible, convention, facts);
}
