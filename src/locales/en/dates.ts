import { periodRange } from '../../programme/programme.ts';
import { remembering } from '../../text/remembering.ts';

const dates = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const date = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** `April 2018` */
export const month = (iso: string) => `${months.format(date(iso))} ${iso.slice(0, 4)}`;

/** `28 April 2018` */
export const day = remembering<string>((iso) => dates.format(date(iso)));

/** Says only what changes between the two days: 28–30 April 2018. */
export function days(start: string, end: string | null): string {
  if (end === null) return `since ${day(start)}`;
  if (end === start) return day(start);
  if (end.slice(0, 7) === start.slice(0, 7)) return `${Number(start.slice(8))}–${day(end)}`;
  const from = start.slice(0, 4) === end.slice(0, 4) ? day(start).replace(/ \d{4}$/, '') : day(start);
  return `${from} – ${day(end)}`;
}

/** `July to December 2018`; a whole year is its number, and what is no period stays as it came. */
export function period(code: string): string {
  const range = periodRange(code);
  if (range === null || !code.includes('-')) return code;
  const [first, last] = [range.start, range.end].map((one) => months.format(date(one)));
  return `${first} to ${last} ${code.slice(0, 4)}`;
}
