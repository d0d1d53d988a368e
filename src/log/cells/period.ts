import { codeUnknown } from '../../notices/code-unknown.ts';
import { periodShape } from '../../notices/period-shape.ts';
import { periodContains } from '../../programme/programme.ts';
import { plain } from '../../text/digits.ts';
import { doubtful, latinLookAlike, normalise } from '../../text/normalise.ts';
import { partOfMonths, periodInWords, type YearPart } from '../../text/period-words.ts';
import { type CellReading, sound, unmixedAs, unread } from './cell-reading.ts';
import type { Convention } from './context.ts';
import { dateSpan } from './date-span.ts';
import { daysIn } from './numeric-date.ts';

const yearFirst = /^(?<year>\d{4})(?: ?(?:[SH](?<half>[12])|[QT](?<quarter>[1-4])))?$/;
const yearLast = /^(?:[SH](?<half>[12])|[QT](?<quarter>[1-4])) ?(?<year>\d{4})$/;
/** Longer texts are no period. */
const longest = 80;

const named = ({ year, part }: YearPart) =>
  part === null ? year : `${year}-${part.kind === 'half' ? 'S' : 'Q'}${part.number}`;

/** Reads a cleaned period, in whatever order and words its parts stand. */
export function readPeriod(text: string, periods: readonly string[], convention: Convention): CellReading {
  const seen = plain(text).text;
  const typed = normalise(seen).toUpperCase();
  const latin = latinLookAlike(typed);
  const { year, half, quarter } =
    (yearFirst.exec(latin ?? typed) ?? yearLast.exec(latin ?? typed))?.groups ?? {};
  const part = half ? `-S${half}` : quarter ? `-Q${quarter}` : '';
  const period = year === undefined ? inOtherForm(seen, convention) : `${year}${part}`;
  if (period === null || doubtful.test(text))
    return unread(periodShape, { text, forms: formsFor(seen, periods) });
  const known = periods.some((one) => periodContains(one, period) || periodContains(period, one));
  if (!known)
    return unread(codeUnknown, {
      column: 'period',
      text,
      shown: 'all',
      codes: periods,
      count: periods.length,
      others: [],
      more: 0,
    });
  return year === undefined || latin === null ? { value: period, remarks: sound } : unmixedAs(period);
}

function inOtherForm(text: string, convention: Convention): string | null {
  if (text.length > longest) return null;
  const words = periodInWords(text) ?? monthsInFigures(text);
  if (words !== null) return named(words);
  const span = dateSpan(text, convention);
  if (span === null) return null;
  const [from, to] = [span.first, span.last].map((date) => date.split('-').map(Number));
  const [year, month, day] = from as [number, number, number];
  const [lastYear, lastMonth, lastDay] = to as [number, number, number];
  if (year !== lastYear || day !== 1 || lastDay !== daysIn(lastYear, lastMonth)) return null;
  const part = partOfMonths(month, lastMonth);
  return part === undefined ? null : named({ year: String(year), part });
}

const monthFirst = /^(\d{1,2})[./](\d{4})\s*-\s*(\d{1,2})[./](\d{4})$/;
const yearBefore = /^(\d{4})[-./](\d{1,2})\s*(?:-|\/|\sto\s)\s*(\d{4})[-./](\d{1,2})$/;

/** "07/2018 - 12/2018", "2018-07 to 2018-12". */
function monthsInFigures(text: string): YearPart | null {
  const [, month, year, lastMonth, lastYear] = monthFirst.exec(text) ?? [];
  const [, otherYear, otherMonth, otherLastYear, otherLast] = yearBefore.exec(text) ?? [];
  const [from, to] = [year ?? otherYear, lastYear ?? otherLastYear];
  if (from === undefined || from !== to) return null;
  const part = partOfMonths(Number(month ?? otherMonth), Number(lastMonth ?? otherLast));
  return part === undefined ? null : { year: from, part };
}

/** Forms to type: those of the year that the text names, also in two digits, and otherwise of the last period. */
function formsFor(text: string, periods: readonly string[]): readonly string[] {
  const years = (text.match(/\d+/g) ?? []).map((digits) => (digits.length === 2 ? `20${digits}` : digits));
  const named = years.find((year) => periods.some((one) => one.startsWith(year) && year.length === 4));
  const forms = named === undefined ? periods.slice(-1) : periods.filter((one) => one.startsWith(named));
  return [...forms, `${named ?? (forms[0] ?? '2018').slice(0, 4)}-Q3`];
}
