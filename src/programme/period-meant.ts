import { fold, plain } from '../text/digits.ts';
import { latinLookAlike } from '../text/normalise.ts';
import { periodInWords } from '../text/period-words.ts';
import { periodContains, periodRange } from './period.ts';

/** Letters and digits of a text, in capital letters. */
const signs = (text: string) => {
  const typed = fold(plain(text).text).toUpperCase();
  return (latinLookAlike(typed) ?? typed).replace(/[^\p{L}\d]/gu, '');
};

const yearFirst = /^(?<year>20\d\d)(?<kind>[SHQT]?)0?(?<part>[1-4])$/;
const yearLast = /^(?<kind>[SHQT])0?(?<part>[1-4])(?<year>20\d\d|\d\d)$/;
const partFirst = /^(?<part>[1-4])(?<kind>[SHQT])(?<year>20\d\d|\d\d)$/;
const months = /^(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?:\d\d)?$/;
const romans = new Map(['I', 'II', 'III', 'IV'].map((sign, at) => [sign, String(at + 1)]));
/** A part of a year that is not said: “trim. 4”, “T4”. */
const noYear =
  /^(?:[QT]|QTR|QUARTER|TRIM|TRIMESTRE|КВАРТАЛ)([1-4])$|^([1-4])(?:ER|E|EME|O)?(?:[QT]|TRIM|TRIMESTRE|КВАРТАЛ)$/;

type Kind = 'S' | 'Q';

/** The kind of period that a list has: quarters where there are any. */
const usualOf = (periods: readonly string[]): Kind => (periods.some((one) => one.includes('-Q')) ? 'Q' : 'S');

/** A period in another form than a pack's, in ours: “T4 2024”, “2024/4”, “4e trimestre 2024”, “2024-10”; null for what is none. A part of which nobody says what it is, and a month, is of the kind that the list has. */
export function periodNamed(text: string, periods: readonly string[]): string | null {
  const usual = usualOf(periods);
  if (text.length > 60) return null;
  if (periodRange(text) !== null) return text;
  const words = periodInWords(text);
  if (words !== null)
    return words.part === null
      ? words.year
      : `${words.year}-${words.part.kind === 'half' ? 'S' : 'Q'}${words.part.number}`;
  const typed = signs(text).replace(/(?<=^20\d\d)(IV|I{1,3})$/, (roman) => romans.get(roman)!);
  const { month, year: inYear } = months.exec(typed)?.groups ?? {};
  if (month !== undefined) return `${inYear}-${usual}${Math.ceil(Number(month) / (usual === 'Q' ? 3 : 6))}`;
  const found = (yearFirst.exec(typed) ?? yearLast.exec(typed) ?? partFirst.exec(typed))?.groups;
  const [year = null] = /(?<!\d)20\d\d(?!\d)/.exec(typed) ?? [];
  if (found === undefined) return year;
  const kind = found.kind === '' ? usual : /[SH]/.test(found.kind!) ? 'S' : 'Q';
  const named = `${found.year!.padStart(4, '20')}-${kind}${found.part}`;
  return periodRange(named) === null ? year : named;
}

/** The period of a list that a text in another form may mean, or the next one in time; null where neither, or these are no periods. */
export function meantPeriod(found: string, periods: readonly string[]): string | null {
  if (found.length > 60 || periods.length === 0 || periods.some((one) => periodRange(one) === null))
    return null;
  const [, before, behind] = noYear.exec(signs(found)) ?? [];
  const part = before ?? behind;
  if (part !== undefined) return periods.find((one) => one.endsWith(`-Q${part}`)) ?? null;
  const named = periodNamed(found.trim(), periods);
  if (named === null || periods.includes(named)) return named;
  const { start } = periodRange(named)!;
  return (
    periodBeside(named, periods) ?? periods.find((one) => periodRange(one)!.end >= start) ?? periods.at(-1)!
  );
}

/** For a period that a list lacks, the last that lies in it, as it is over when that is, or the one that holds it; null where there is none, or it is listed. */
export const periodBeside = (period: string, periods: readonly string[]): string | null =>
  periods.includes(period)
    ? null
    : (periods.findLast((one) => periodContains(period, one)) ??
      periods.find((one) => periodContains(one, period)) ??
      null);
