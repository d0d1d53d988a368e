import { groupBy } from '../group-by.ts';
import { lazily } from '../lazily.ts';
import { kindOf, letter } from './kinds-of-signs.ts';
import { fits, type Piece, pattern } from './pattern.ts';

/** The first letters of a word of a pattern, with each of the letters that may stand in a place; none where it begins with a sign. */
export function stems(word: string, most: number): readonly string[] {
  let at = 0;
  while (at < most && at < word.length && kindOf(word.charCodeAt(at)) === letter) at++;
  if (at === most && word[at] !== '?') return [word.slice(0, most)];
  let found = [''];
  at = 0;
  while (at < word.length && found[0]!.length < most) {
    const end = word[at] === '[' ? word.indexOf(']', at) : at;
    const choices = end === at ? [word[at]!] : [...word.slice(at + 1, end)];
    if (kindOf(choices[0]!.charCodeAt(0)) !== letter) break;
    const optional = word[end + 1] === '?';
    found = found.flatMap((stem) => [...choices.map((one) => stem + one), ...(optional ? [stem] : [])]);
    at = end + (optional ? 2 : 1);
  }
  return found[0] === '' ? [] : found.map((stem) => stem.slice(0, most));
}

/** Words that are looked for where words of a text begin: only those that begin alike are ever compiled. */
export interface Lexicon {
  /** The place behind the word that begins at a place, -1 where none does. */
  endAt(text: string, place: number): number;
  /** Whether a word stands in a text, with something behind it that suits. */
  isIn(text: string, suits?: (end: number) => boolean): boolean;
  /** The same between two places; a text is looked through once, however often it is asked for. */
  isBetween(text: string, from: number, to: number, suits?: (end: number) => boolean): boolean;
}

/** A lexicon of words, with what must stand before and behind each. */
export function lexicon(words: readonly string[], before: Piece = '', after: Piece = ''): Lexicon {
  const byBeginning = lazily(() => {
    const begun = words.flatMap((word) => stems(word, 2).map((beginning) => ({ beginning, word })));
    return groupBy(begun, ({ beginning }) => beginning);
  });
  /** Marks of all beginnings: nearly all words of a text begin like none. */
  const marks = lazily(() => {
    const all = new Uint8Array(markCount);
    for (const beginning of byBeginning().keys())
      all[markOf(beginning.charCodeAt(0), beginning.charCodeAt(1))] = 1;
    return all;
  });
  const compiledSoFar = new Map<string, RegExp>();
  function beginningWith(beginning: string): RegExp | undefined {
    const known = compiledSoFar.get(beginning);
    if (known !== undefined) return known;
    const alike = byBeginning().get(beginning);
    if (alike === undefined) return undefined;
    const sticky = pattern.iuy`${before}${alike.map(({ word }) => word)}${after}`();
    compiledSoFar.set(beginning, sticky);
    return sticky;
  }
  function endAt(text: string, lower: string, place: number): number {
    const [first, second] = [lower.charCodeAt(place), lower.charCodeAt(place + 1)];
    if (!marks()[markOf(first, second)] && !marks()[markOf(first, Number.NaN)]) return -1;
    for (const length of [2, 1]) {
      const sticky = beginningWith(lower.slice(place, place + length));
      if (sticky !== undefined && fits(sticky, text, place)) return sticky.lastIndex;
    }
    return -1;
  }
  /** Goes from word to word until one is enough. */
  function someIn(text: string, isEnough: (start: number, end: number) => boolean): boolean {
    const lower = lowered(text);
    let inside = false;
    for (let at = 0; at < text.length; at++) {
      const begins = !inside;
      inside = kindOf(text.charCodeAt(at)) === letter;
      if (!inside || !begins) continue;
      const end = endAt(text, lower, at);
      if (end >= 0 && isEnough(at, end)) return true;
    }
    return false;
  }
  function isIn(text: string, suits: (end: number) => boolean = () => true): boolean {
    return someIn(text, (_, end) => suits(end));
  }
  let latest: { readonly text: string; readonly places: readonly Place[] } = { text: '', places: [] };
  function isBetween(text: string, from: number, to: number, suits: (end: number) => boolean = () => true) {
    if (latest.text !== text) {
      const places: Place[] = [];
      someIn(text, (start, end) => places.push({ start, end }) < 0);
      latest = { text, places };
    }
    const { places } = latest;
    for (let at = firstFrom(places, from); at < places.length && places[at]!.start < to; at++)
      if (places[at]!.end <= to && suits(places[at]!.end)) return true;
    return false;
  }
  return { endAt: (text, place) => endAt(text, lowered(text), place), isIn, isBetween };
}

const markCount = 1 << 12;
/** Where two letters are marked; behind a single one stands no number. */
const markOf = (first: number, second: number) => (first * 61 + (second || 0)) & (markCount - 1);

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The index of the first place that starts at `from` or behind it. */
function firstFrom(places: readonly Place[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Small letters, each in its place: the Turkish İ becomes two. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}
