import { fold, plain } from '../../text/digits.ts';
import { monthIn } from '../../text/months.ts';
import { type Convention, isProven } from './context.ts';
import { readDate } from './date.ts';
import { meanings, numericDate } from './numeric-date.ts';

const longest = 80;
const either = (words: string) => words.split(' ').map(fold).join('|');
/** What stands between the first and the last of several days. */
const to = either(
  'to till until through thru and au a al ao et y e hasta até по до та и і да إلى حتى و تا سے देखि',
);
const between = new RegExp(`\\s*[-~…]+\\s*|\\s*/\\s*|\\s+(?:${to})\\s+`, 'gu');
/** What stands before the first of them. */
const from = either('from between du des de del entre desde с со з із від от من بين');
const opening = new RegExp(`^(?:${from})\\s+`, 'u');

/** The first and the last day (ISO dates) of a text that surely holds two days, such as "24-28 April 2018"; null for any other. */
export function dateSpan(
  cellText: string,
  convention: Convention,
): { readonly trouble: 'days'; readonly first: string; readonly last: string } | null {
  if (cellText.length > longest) return null;
  const text = fold(plain(cellText).text).replace(/\s+/g, ' ').replace(opening, '');
  const found = new Map<string, { first: string; last: string }>();
  for (const match of text.matchAll(between)) {
    const left = text.slice(0, match.index);
    const right = text.slice(match.index + match[0].length);
    for (const [start, end] of completed(left, right)) {
      for (const by of certain(convention)) {
        const [first, last] = [whole(start, by), whole(end, by)];
        if (first !== null && last !== null && first < last) found.set(`${first} ${last}`, { first, last });
      }
    }
  }
  const [only] = found.size === 1 ? [...found].map(([, span]) => span) : [];
  return only === undefined ? null : { trouble: 'days', ...only };
}

const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const monthWord = (text: string) =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).find((word) => typeof monthIn([word]) === 'number');

/** The two texts with what one of them leaves to the other: its month, its year. */
function completed(left: string, right: string): readonly (readonly [string, string])[] {
  const [leftYear] = year.exec(left) ?? [];
  const [rightYear] = year.exec(right) ?? [];
  const [leftMonth, rightMonth] = [monthWord(left), monthWord(right)];
  const month = leftMonth ?? rightMonth;
  if (rightYear === undefined) return [];
  if (month === undefined) return inFigures(left, right, leftYear);
  const [leftDay, rightDay] = [left, right].map((text) => /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]);
  if (leftDay === undefined || rightDay === undefined) return [];
  // Each side is one day: a number more, and it is something else.
  const numbers = (text: string) => text.match(/\d+/g)?.length ?? 0;
  if (numbers(left) > (leftYear === undefined ? 1 : 2) || numbers(right) > 2) return [];
  const start = `${leftDay} ${leftMonth ?? month} ${leftYear ?? rightYear}`;
  return known(left) && known(right) ? [[start, `${rightDay} ${rightMonth ?? month} ${rightYear}`]] : [];
}

/** Whether every word of a text belongs to a date: a day and a year added to a month make one. */
const known = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return monthWord(text) !== undefined
    ? monthIn(words) !== null
    : typeof monthIn([...words, 'january']) === 'number';
};

/** "28/04 - 02/05/2018", "24-28.04.2018": the first day takes what it lacks from the last. */
function inFigures(left: string, right: string, leftYear?: string): readonly (readonly [string, string])[] {
  if (leftYear !== undefined) return [[left, right]];
  const parts = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(right.replace(/\s*(?:г|р)\.?$/, ''));
  if (parts === null) return [];
  const [, , mark, month, fullYear] = parts;
  if (/^\d{1,2}$/.test(left)) return [[`${left}${mark}${month}${mark}${fullYear}`, right]];
  return /^\d{1,2}[./-]\d{1,2}\.?$/.test(left)
    ? [[`${left.replace(/\.$/, '')}${mark}${fullYear}`, right]]
    : [];
}

/** The order of the file where it is sure, and otherwise every order that both days can have. */
const certain = (convention: Convention): readonly Convention[] =>
  isProven(convention.dateBasis)
    ? [convention]
    : (['dmy', 'mdy'] as const).map((dateOrder) => ({ ...convention, dateOrder, dateBasis: 'setting' }));

/** The one day a text holds in an order, without anything that had to be assumed. */
function whole(text: string, convention: Convention): string | null {
  const cell = { type: 'text', text, raw: text } as const;
  const date = numericDate(cell);
  const order = convention.dateOrder === 'mdy' ? 'mdy' : 'dmy';
  if (date?.year === 'last' && !meanings(date).has(order)) return null;
  const reading = readDate(cell, convention);
  return 'fault' in reading || reading.notes.length > 0 ? null : reading.value;
}
