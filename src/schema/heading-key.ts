import { andWords } from '../text/and-words.ts';
import { plainForm } from '../text/normalise.ts';

const latin = ['en', 'fr', 'es', 'pt'];
const cyrillic = ['ru', 'uk', 'be', 'ky'];
const arabicScript = ['ar', 'ur'];
const nepali = ['ne'];
const lao = ['lo'];

/** Words that may be left out of a heading without changing it. */
const links = new Set('the of de du des la le les l d del el los las do da dos das'.split(' '));
/** Words that are one, however they are shortened or spelled. */
const sames = new Map(
  Object.entries({
    no: 'number no nr nro num numero nos n° # номер',
    ref: 'ref reference referencia',
    organisation: 'organisation organization org',
    organisations: 'organisations organizations',
    programme: 'programme program',
  }).flatMap(([one, all]) => all.split(' ').map((word) => [word, one] as const)),
);

/** Letters of Arabic script that one keyboard has for another, and the article, which a heading may have or not. */
function arabic(plain: string): string {
  return plain
    .replace(/[ىی]/g, 'ي')
    .replace(/[ةہۃ]/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/(^| )(?:ال|لل)(?=\S{2})/g, '$1');
}

/** Our languages by the letters that a text is written in, so that no start waits for the labels of all. */
export function scriptOf(text: string): readonly string[] {
  if (!/[^\0-\u024f]/.test(text)) return latin;
  if (/[\u0400-\u04ff]/.test(text)) return cyrillic;
  if (/[\u0600-\u06ff]/.test(text)) return arabicScript;
  if (/[\u0900-\u097f]/.test(text)) return nepali;
  return /[\u0e80-\u0eff]/.test(text) ? lao : latin;
}

/** Letters and spaces alone need little work, and most labels are so. */
const plainLetters = /^[a-z ]+$/i;

/** The words of a heading as headings are compared: without case, accents and marks, and one spelling for each. */
export function wordsOf(text: string): string[] {
  if (plainLetters.test(text)) return sameWords(text.toLowerCase());
  // A slash is no space: “Budget/Spent” is not the budget spent.
  const plain = plainForm(text.replaceAll('/', ' \u2044 '))
    .replace(/[،؛؟।|`ʼ]+/gu, ' ')
    .replace(/œ/g, 'oe')
    .replace(/[&#]/g, ' $& ')
    .replace(/(^| )n o(?= )/, '$1no');
  const folded = /[\u0600-\u06ff]/.test(plain) ? arabic(plain) : plain;
  return sameWords(folded);
}

function sameWords(plain: string): string[] {
  const words = plain.split(' ').filter((word) => word !== '');
  return words.map((word, index) =>
    index > 0 && index < words.length - 1 && andWords.has(word) ? '&' : (sames.get(word) ?? word),
  );
}

/** The words without articles and prepositions, where two or more are left. */
export function withoutLinks(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !links.has(word));
  return left.length < 2 ? words : left;
}
