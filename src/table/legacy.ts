import { groupBy } from '../group-by.ts';
import { type Alphabet, alphabets, commonSigns } from './alphabets.ts';
import { pageTable } from './code-pages.ts';

/** Words with bytes beyond ASCII, each as one character a byte, and how often each was met. */
export type ByteWords = ReadonlyMap<string, number>;

/** One reading of a file whose encoding is written nowhere. */
export interface Guess {
  readonly encoding: string;
  /** Up to five of the words it gives, to be judged by eye: no digits, rather words than names. */
  readonly words: readonly string[];
  /** A reading that is nearly as good and differs, when there is one. */
  readonly rival: { readonly encoding: string; readonly words: readonly string[] } | null;
}

interface Rated {
  readonly page: string;
  readonly score: number;
  readonly texts: readonly string[];
}

/** Points a letter (about +2 right, -2 wrong) by which one reading must lead the next where they differ, to be certain. */
const certainLead = 0.3;
/** What a country's own language is worth over any other, in points a letter. */
const ownLanguage = 0.5;
const letter = /\p{L}|\p{M}/u;
const latin = /\p{Script=Latin}/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
/** In scripts that write their vowels, four consonants in a row are rare. */
const vowelled = /\p{Script=Cyrillic}|\p{Script=Greek}/u;
const vowels = 'аеёиоуыэюяіїєўөүαεηιουωάέήίόύώϊϋΐΰ';

/** The code page in which the words look most like one of the languages; null without words. */
export function guessCodePage(words: ByteWords, languages: readonly string[]): Guess | null {
  if (words.size === 0) return null;
  const rated = codePages()
    .map(([page, users], rank) => rate(page, users, words, languages, rank))
    .sort((a, b) => b.score - a.score);
  const best = rated[0] as Rated;
  const [rival] = rated
    .filter((other) => other.texts.some((text, index) => text !== best.texts[index]))
    .sort((a, b) => lead(best, a, words) - lead(best, b, words));
  const uncertain = rival !== undefined && (best.score <= 0 || lead(best, rival, words) < certainLead);
  return {
    encoding: best.page,
    words: showWords(best, words),
    rival: uncertain ? { encoding: rival.page, words: showWords(rival, words) } : null,
  };
}

/** Points by which one reading leads another, for each character they differ in. */
function lead(best: Rated, other: Rated, words: ByteWords): number {
  let differing = 0;
  let index = 0;
  for (const count of words.values()) {
    const [text = '', otherText = ''] = [best.texts[index], other.texts[index]];
    for (let at = 0; at < text.length; at++) if (text[at] !== otherText[at]) differing += weigh(count);
    index++;
  }
  return (best.score - other.score) / Math.max(differing, 1);
}

/** A word met a hundred times proves little more than one met ten times. */
function weigh(count: number): number {
  return Math.min(count, 10);
}

/** Each code page with the languages written in it, the commonest pages first. */
function codePages(): [string, [string, Alphabet][]][] {
  const all = Object.entries(alphabets);
  const depth = Math.max(...all.map(([, alphabet]) => alphabet.pages.length));
  const ranked = Array.from({ length: depth }, (_, rank) =>
    all.flatMap(([language, alphabet]) => {
      const page = alphabet.pages[rank];
      return page === undefined ? [] : [{ page, user: [language, alphabet] as [string, Alphabet] }];
    }),
  ).flat();
  return [...groupBy(ranked, ({ page }) => page)].map(([page, users]) => [
    page,
    users.map(({ user }) => user),
  ]);
}

function rate(
  page: string,
  users: readonly [string, Alphabet][],
  words: ByteWords,
  languages: readonly string[],
  rank: number,
): Rated {
  const table = pageTable(page);
  const counts = [...words.values()].map(weigh);
  const texts = [...words.keys()].map((word) => decode(word, table));
  let score = Number.NEGATIVE_INFINITY;
  for (const [language, alphabet] of users) {
    const weights = letterWeights(alphabet.letters);
    let points = 0;
    let signs = 0;
    texts.forEach((text, index) => {
      const count = counts[index] ?? 1;
      points += count * wordPoints(text, weights);
      signs += count * beyondAscii(text);
    });
    const own = languages.includes(language) ? ownLanguage : 0;
    score = Math.max(score, points + signs * (own - rank * 0.005));
  }
  return { page, score, texts };
}

function decode(word: string, table: string): string {
  let text = '';
  for (let at = 0; at < word.length; at++) text += table[word.charCodeAt(at)];
  return text;
}

function letterWeights(letters: string): Map<string, number> {
  const weights = new Map<string, number>();
  [...letters].forEach((char, rank) => {
    const weight = 2 - rank / letters.length;
    weights.set(char, weight);
    const capital = char.toUpperCase();
    if (capital.length === 1 && !weights.has(capital)) weights.set(capital, weight * 0.9);
  });
  return weights;
}

/** How much a word looks like one: right letters count for, wrong ones, odd capitals and mixed scripts against it. */
function wordPoints(text: string, weights: ReadonlyMap<string, number>): number {
  let points = 0;
  let run = 0;
  let consonants = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const high = char > '\u007f';
    if (letter.test(char) && letter.test(before) && (high || before > '\u007f')) {
      if (lower.test(before) && upper.test(char)) points -= 2;
      if (latin.test(before) !== latin.test(char)) points -= 3;
    }
    if (!high) {
      run = 0;
      continue;
    }
    const weight = weights.get(char);
    const isLatin = latin.test(char);
    run = isLatin ? run + 1 : 0;
    if (run > 2) points -= 2;
    consonants = vowelled.test(char) && !vowels.includes(char.toLowerCase()) ? consonants + 1 : 0;
    if (consonants > 3) points -= 1.5;
    if (char === '\ufffd' || char < '\u00a0') points -= 6;
    else if (weight !== undefined) points += weight;
    else if (letter.test(char)) points -= 2;
    else if (!commonSigns.includes(char)) points -= 3;
    else points += letter.test(before) && letter.test(after) && char !== '’' ? -2 : 0.5;
  }
  return points;
}

function beyondAscii(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) count++;
  return count;
}

function showWords(rated: Rated, words: ByteWords): string[] {
  const counts = [...words.values()];
  const shown = rated.texts
    .map((text, index) => ({ text, count: counts[index] ?? 0, name: upper.test(text[0] ?? '') ? 1 : 0 }))
    .filter(({ text }) => text.length > 2 && text.length < 25 && letter.test(text))
    .sort((a, b) => a.name - b.name || b.count - a.count || (a.text < b.text ? -1 : 1));
  return [...new Set(shown.map(({ text }) => text))].slice(0, 5);
}
