import { groupBy } from '../group-by.ts';
import { type Alphabet, alphabets } from './alphabets.ts';
import type { ByteWords } from './byte-words.ts';
import { pageTable } from './code-pages.ts';
import { fitTo } from './word-fit.ts';

/** One reading of a file whose encoding is written nowhere. */
export interface Guess {
  readonly encoding: string;
  /** Points for each sign on average, of which a good one has about 1.5. */
  readonly fit: number;
  /** One of the country's languages is usually written in it on Windows. */
  readonly usual: boolean;
  /** Up to five of the words it gives, to be judged by eye: no digits, rather words than names. */
  readonly words: readonly string[];
  /** A reading that is nearly as good and differs, when there is one. */
  readonly rival: { readonly encoding: string; readonly words: readonly string[] } | null;
}

interface Rated {
  readonly page: string;
  readonly usual: boolean;
  /** Points for its characters, and the same with what is known before a word is read. */
  readonly points: number;
  readonly score: number;
  readonly texts: readonly string[];
}

/*
 * All in points, of which a letter gives about 2 when it fits its word and takes as many when it does not. Windows has
 * written nearly all files there are, so another page must be proved by the letters of two or three words.
 */
const oldPage = 8;
/** Pages of other systems that are still met on the web and in mails. */
const unixPage = 4;
/** What the languages of the country are ahead of all others. */
const foreignLanguage = 6;
/** The order of pages decides between equals. */
const laterPage = 0.005;
/** By so much one reading must lead all others to be certain. */
const certainLead = 3;
/** With fewer points a character on average, the best reading is a bad one. */
const badReading = -1;

/** The code page in which the words look most like one of the languages; null without words. */
export function guessCodePage(words: ByteWords, languages: readonly string[]): Guess | null {
  if (words.size === 0) return null;
  const rated = codePages()
    .map((page) => rate(page, words, languages))
    .sort((a, b) => b.score - a.score);
  const best = rated[0] as Rated;
  const rival = rated.find((other) => other.texts.some((text, index) => text !== best.texts[index]));
  let signs = 0;
  for (const [word, count] of words) signs += weigh(count) * beyondAscii(word);
  const isGood = best.points >= badReading * signs;
  const isCertain = rival === undefined || (isGood && best.score - rival.score >= certainLead);
  return {
    encoding: best.page,
    fit: best.points / signs,
    usual: best.usual,
    words: showWords(best, words, isCertain ? null : rival),
    rival: isCertain ? null : { encoding: rival.page, words: showWords(rival, words, best) },
  };
}

/** A word met again proves a little more, and a hundred times no more than that. */
const weigh = (count: number) => Math.min(count, 3);

interface User {
  readonly language: string;
  readonly alphabet: Alphabet;
  /** 0 for the page the language is written in on Windows. */
  readonly rank: number;
}

interface CodePage {
  readonly name: string;
  readonly table: string;
  readonly users: readonly User[];
}

let known: readonly CodePage[] | undefined;

/** Each code page with the languages written in it, the commonest pages first; made when a file first needs them. */
function codePages(): readonly CodePage[] {
  known ??= [...groupBy(usersByRank(), ({ page }) => page)].map(([name, users]) => {
    return { name, table: pageTable(name), users };
  });
  return known;
}

const usersByRank = () =>
  Object.entries(alphabets)
    .flatMap(([language, alphabet]) =>
      alphabet.pages.map((page, rank) => ({ page, language, alphabet, rank })),
    )
    .sort((a, b) => a.rank - b.rank);

function rate({ name, table, users }: CodePage, words: ByteWords, languages: readonly string[]): Rated {
  const texts = [...words.keys()].map((word) => decode(word, table));
  const counts = [...words.values()].map(weigh);
  const isOwn = ({ language }: User) => languages.length === 0 || languages.includes(language);
  let best = { points: 0, score: Number.NEGATIVE_INFINITY };
  for (const user of users) {
    const points = fitTo(user.alphabet, texts, counts);
    const score = points + pagePoints(name, user.rank) - (isOwn(user) ? 0 : foreignLanguage);
    if (score > best.score) best = { points, score };
  }
  const usual = users.some((user) => user.rank === 0 && isOwn(user));
  return { page: name, usual, texts, ...best };
}

function pagePoints(page: string, rank: number): number {
  if (rank === 0) return 0;
  return -(/^(?:iso|koi8)/.test(page) ? unixPage : oldPage) - rank * laterPage;
}

function decode(word: string, table: string): string {
  let text = '';
  for (let at = 0; at < word.length; at++) text += table[word.charCodeAt(at)];
  return text;
}

function beyondAscii(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) count++;
  return count;
}

/** Words to judge by; where another reading stands against this one, those in which the two differ. */
function showWords(rated: Rated, words: ByteWords, against: Rated | null | undefined): string[] {
  const counts = [...words.values()];
  const shown = rated.texts
    .map((text, index) => ({
      text: text.slice(1, -1),
      differs: text !== against?.texts[index],
      count: counts[index] ?? 0,
      name: /^\p{Lu}/u.test(text.slice(1)) ? 1 : 0,
    }))
    .filter(({ text, differs }) => differs && text.length > 2 && text.length < 25 && /\p{L}/u.test(text))
    .sort((a, b) => a.name - b.name || b.count - a.count || (a.text < b.text ? -1 : 1));
  return [...new Set(shown.map(({ text }) => text))].slice(0, 5);
}
