import { fold, foldedWords } from './digits.ts';
import { monthIn } from './months.ts';

/** Part of a year: its first half is 1, its last quarter 4; a whole year has none. */
export interface YearPart {
  readonly year: string;
  readonly part: { readonly kind: 'half' | 'quarter'; readonly number: number } | null;
}

/** English, French, Spanish, Portuguese, Russian, Ukrainian, Belarusian, Kyrgyz, Arabic. */
const halves = foldedWords(
  's h sem half halfyear semester semestre полугодие полугодия пг півріччя піврічча паўгоддзе жарым نصف النصف',
);
const quarters = foldedWords(
  'q t qtr qrt quarter trim trimestre квартал квартала кв кварталы чейрек ربع الربع',
);
const ordinals = new Map<string, number>(
  [
    'i first premier premiere primer primero primeiro первое первый первого перше перший першого першае першы биринчи الأول الاول',
    'ii second seconde deuxieme segundo второе второй второго друге другий другого другое другі экинчи الثاني الثانی',
    'iii third troisieme tercer tercero terceiro третий третьего третій третього трэці үчүнчү الثالث',
    'iv fourth quatrieme cuarto quarto четвертый четвертого четвертий четвертого чацвёрты төртүнчү الرابع',
  ].flatMap((line, index) => line.split(' ').map((word) => [fold(word), index + 1] as const)),
);
/** What follows a digit that stands for an ordinal. */
const endings = foldedWords(
  'st nd rd th º ª er ere re e eme nde do da ro ra to ta o a й е ое я ая го ше ге га шы чи чу ы гі і',
);
const fillers = foldedWords(
  'of the in year period reporting de des du d del la le l el da do no ano an annee periodo periode ejercicio',
  'г гг год года году рік року р год года годзе жыл жылы жылдын жылдык жылдыгы период період من عام سنة لعام العام السنة في ل',
);
/** What may stand beside a year that is meant whole. */
const yearWords = foldedWords(
  'year the period reporting annee l an ano ejercicio periodo periode г год года році рік року р годзе жыл жылы период період سنة عام لعام العام السنة',
);
const ranges = foldedWords(
  'to through thru till until from a au al hasta ate desde с со по з із до از من إلى الى حتى',
);

const romans: Readonly<Record<string, string>> = { і: 'i', ӏ: 'i', ⅰ: 'i', v: 'v' };
const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word);

/** Whether a folded word has a place in a period: a year, a month, "semester", "second", "of". */
export const isPeriodWord = (word: string): boolean =>
  isYear(word) ||
  typeof monthIn([word]) === 'number' ||
  seenIn(word.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []) !== null;

interface Seen {
  readonly years: Set<string>;
  readonly kinds: ('half' | 'quarter')[];
  readonly numbers: number[];
  readonly months: number[];
  /** Words such as "until", which need two months, and those beside a bare year. */
  readonly bounds: string[];
  readonly others: string[];
}

/** What the words of a folded text say, or null when one of them has no place in a period. */
function seenIn(words: readonly string[]): Seen | null {
  const seen: Seen = { years: new Set(), kinds: [], numbers: [], months: [], bounds: [], others: [] };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const afterDigit = at > 0 && /^[1-4]$/.test(words[at - 1]!);
    const ordinal = ordinals.get(word.replace(/./gu, (letter) => romans[letter] ?? letter));
    const pair = monthIn([word, words[at + 1] ?? '']);
    const month = monthIn([word]);
    if (isYear(word)) seen.years.add(word);
    else if (/^[1-4]$/.test(word)) seen.numbers.push(Number(word));
    else if (afterDigit && endings.has(word)) continue;
    else if (halves.has(word)) seen.kinds.push('half');
    else if (quarters.has(word)) seen.kinds.push('quarter');
    else if (ordinal !== undefined) seen.numbers.push(ordinal);
    else if (typeof month === 'number') seen.months.push(month);
    else if (at + 1 < words.length && typeof pair === 'number') {
      seen.months.push(pair);
      at++;
    } else if (fillers.has(word)) seen.others.push(word);
    else if (ranges.has(word)) seen.bounds.push(word);
    else return null;
  }
  return seen;
}

const whole = new Map<string, YearPart['part']>([
  ['1-12', null],
  ...([1, 2] as const).map(
    (number) => [`${number * 6 - 5}-${number * 6}`, { kind: 'half', number }] as const,
  ),
  ...([1, 2, 3, 4] as const).map(
    (number) => [`${number * 3 - 2}-${number * 3}`, { kind: 'quarter', number }] as const,
  ),
]);

/** The part of a year from one month to another (1-12), both included; undefined where it is no half, quarter or year. */
export const partOfMonths = (first: number, last: number): YearPart['part'] | undefined =>
  whole.get(`${first}-${last}`);

/**
 * Reads a period in words, such as "Jul-Dec 2018" or "2e semestre 2018"; null for a text that is no period or may be
 * another one too.
 */
export function periodInWords(text: string): YearPart | null {
  // What is no letter and no plain digit would be left out: "Ⅱ 2018" is not the year.
  if (/[\p{Nl}\p{No}<>=≤≥±]/u.test(text)) return null;
  const seen = seenIn(fold(text).match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? []);
  if (seen === null || seen.years.size !== 1) return null;
  const [year] = [...seen.years] as [string];
  const { kinds, numbers, months, bounds, others } = seen;
  const [kind, otherKind] = kinds;
  const [number, ...more] = numbers;
  const limit = kind === 'half' ? 2 : 4;
  const named =
    kind !== undefined &&
    otherKind === undefined &&
    number !== undefined &&
    more.length === 0 &&
    number <= limit
      ? { kind, number }
      : undefined;
  if (months.length === 0) {
    // "Until 2018" is no period, and neither is "in 2018".
    if (bounds.length > 0) return null;
    if (named !== undefined) return { year, part: named };
    const bare = kinds.length + numbers.length === 0 && others.every((word) => yearWords.has(word));
    return bare ? { year, part: null } : null;
  }
  const [first, last, third] = months;
  const part = last === undefined || third !== undefined ? undefined : partOfMonths(first!, last);
  if (part === undefined) return null;
  const agrees = named !== undefined && named.kind === part?.kind && named.number === part.number;
  return kinds.length + numbers.length === 0 || agrees ? { year, part } : null;
}
