import { plainForm } from '../text/normalise.ts';

/** Words that join two others, in our languages. */
const ands = new Set('and et y e и та й і و'.split(' '));
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

/** The words of a heading as headings are compared: without case, accents and marks, and one spelling for each. */
export function wordsOf(text: string): string[] {
  const plain = plainForm(text)
    .replace(/[،؛؟।|`ʼ]+/gu, ' ')
    .replace(/œ/g, 'oe')
    .replace(/[&#]/g, ' $& ')
    .replace(/(^| )n o(?= )/, '$1no');
  const folded = /[\u0600-\u06ff]/.test(plain) ? arabic(plain) : plain;
  const words = folded.split(' ').filter((word) => word !== '');
  return words.map((word, index) =>
    index > 0 && index < words.length - 1 && ands.has(word) ? '&' : (sames.get(word) ?? word),
  );
}

/** The words without articles and prepositions; null when fewer than two are left, or none was left out. */
export function withoutLinks(words: readonly string[]): string[] | null {
  const left = words.filter((word) => !links.has(word));
  return left.length < 2 || left.length === words.length ? null : left;
}
