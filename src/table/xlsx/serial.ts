/** A day and time of day as a spreadsheet counts them, without any time zone. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Seconds since midnight with their fraction. */
  readonly seconds: number;
}

const DAY_MS = 86_400_000;
/** 31 December 9999, the last day Excel shows. */
const LAST_SERIAL = 2_958_465;
const DAYS_TO_1904 = 1462;

/**
 * The moment of a serial number, to the nearest `unit` milliseconds, or null for one that is no moment: negative or
 * beyond 9999. Serial 60 of the 1900 system is 29 February 1900, which never was, as in every spreadsheet; below 1 it
 * is a time of day without a day, and its day is 0.
 */
export function momentOf(serial: number, date1904: boolean, unit = 1000): Moment | null {
  let milliseconds = Math.round((serial * DAY_MS) / unit) * unit;
  if (date1904) milliseconds += DAYS_TO_1904 * DAY_MS;
  const day = Math.floor(milliseconds / DAY_MS);
  if (serial < 0 || day > LAST_SERIAL) return null;
  const inDay = milliseconds - day * DAY_MS;
  const time = {
    hour: Math.floor(inDay / 3_600_000),
    minute: Math.floor(inDay / 60_000) % 60,
    second: Math.floor(inDay / 1000) % 60,
    seconds: inDay / 1000,
    weekday: (day + 6) % 7,
  };
  if (day === 0) return { year: 1900, month: 1, day: 0, ...time };
  if (day === 60) return { year: 1900, month: 2, day: 29, ...time };
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...time };
}

/** The serial number of a moment in the 1900 system; the reverse of `momentOf`. */
function serialOf(year: number, month: number, day: number, seconds: number): number {
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY_MS;
  return (days < 61 ? days - 1 : days) + seconds / 86_400;
}

/** An ISO-typed cell: its text as the contract writes dates, and its serial number; null when it is no date or time. */
export function readIso(text: string, date1904: boolean): { raw: string; serial: number } | null {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|T|\s)(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?(?:Z|[+-]00:?00)?$/.exec(
      text.trim(),
    );
  if (match === null) return null;
  const [, years, months, days, hours, minutes, wholeSeconds = '00'] = match;
  if (years === undefined && hours === undefined) return null;
  const [hour, minute, second] = [Number(hours ?? 0), Number(minutes ?? 0), Number(wholeSeconds)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const seconds = hour * 3600 + minute * 60 + second;
  const time = `T${hours}:${minutes}:${wholeSeconds}`;
  if (years === undefined) return { raw: time, serial: seconds / 86_400 };
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return {
    raw: seconds === 0 ? `${years}-${months}-${days}` : `${years}-${months}-${days}${time}`,
    serial: serialOf(year, month, day, seconds) - (date1904 ? DAYS_TO_1904 : 0),
  };
}

const two = (number: number) => String(number).padStart(2, '0');

/**
 * A serial number as the contract writes moments, to the nearest second: a day, a day with its time, or, where the
 * format shows no day and the number has none, a time alone. Null for what is no moment.
 */
export function isoOf(serial: number, date1904: boolean, timeOnly: boolean): string | null {
  const moment = momentOf(serial, date1904);
  if (moment === null) return null;
  const time = `T${two(moment.hour)}:${two(moment.minute)}:${two(moment.second)}`;
  if (timeOnly && serial < 1) return time;
  if (moment.day === 0) return null;
  const day = `${moment.year}-${two(moment.month)}-${two(moment.day)}`;
  return moment.seconds === 0 ? day : day + time;
}
