import { periodRange } from '../../programme/programme.ts';
import { remembering } from '../../text/remembering.ts';
import { noBreak } from './grammar.ts';

const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const dates = new Intl.DateTimeFormat('fr', options);
const months = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' });
const date = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** `avril 2018` */
export const month = (iso: string) => `${months.format(date(iso))} ${iso.slice(0, 4)}`;

/** `28 avril 2018`, `1er avril 2018`; day and month stay on one line. */
export const day = remembering<string>((iso) =>
  dates
    .format(date(iso))
    .replace(/^1(?:er)? /, '1er ')
    .replace(' ', noBreak),
);

/** Says only what changes between the two days: du 28 au 30 avril 2018, 28 et 29 avril 2018. */
export function days(start: string, end: string | null): string {
  if (end === null) return `depuis le ${day(start)}`;
  if (end === start) return day(start);
  const [number, month] = day(start).split(/\s/);
  if (end === nextDay(start) && end.slice(0, 7) === start.slice(0, 7)) return `${number} et ${day(end)}`;
  const from =
    end.slice(0, 7) === start.slice(0, 7)
      ? number
      : end.slice(0, 4) === start.slice(0, 4)
        ? `${number}${noBreak}${month}`
        : day(start);
  return `du ${from} au ${day(end)}`;
}

const nextDay = (iso: string) => new Date(date(iso).getTime() + 86_400_000).toISOString().slice(0, 10);

/** `juillet à décembre 2018`; a whole year is its number, and what is no period stays as it came. */
export function period(code: string): string {
  const range = periodRange(code);
  if (range === null || !code.includes('-')) return code;
  const [first, last] = [range.start, range.end].map((one) => months.format(date(one)));
  return `${first} à ${last} ${code.slice(0, 4)}`;
}

/** When, of a period in words: en 2018, de juillet à décembre 2018, d’avril à juin 2018. */
export const within = (words: string): string => (/^\d+$/.test(words) ? `en ${words}` : of(words));

/** « de », or « d’ » before a vowel. */
export const of = (words: string): string =>
  /^[aeiouyàâéèêîôœ]/i.test(words) ? `d’${words}` : `de ${words}`;
