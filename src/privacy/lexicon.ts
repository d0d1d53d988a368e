import { groupBy } from '../group-by.ts';
import { kindOf, letter } from './kinds-of-signs.ts';
import { compiled, lazily, type Piece } from './pattern.ts';

/** The first letters of a word of a pattern, with each of the letters that may stand in a place; none where it begins with a sign. */
export function stems(word: string, most: number): readonly string[] {
  let found = [''];
  let at = 0;
  while (at < word.length && found[0]!.length < most) {
    const end = word[at] === '[' ? word.indexOf(']', at) : at;
    const optional = word[end + 1] === '?';
    if (kindOf(word.charCodeAt(end > at ? at + 1 : at)) !== letter) break;
    if (end === at && !optional && found.length === 1) found[0] += word[at]!;
    else {
      const choices = end === at ? [word[at]!] : [...word.slice(at + 1, end)];
      found = found.flatMap((stem) => [...choices.map((one) => stem + one), ...(optional ? [stem] : [])]);
    }
    at = end + (optional ? 2 : 1);
  }
  return found[0] === '' ? [] : found.map((stem) => stem.slice(0, most).toLowerCase());
}

/** Words that are looked for where words of a text begin: only those that begin alike are ever compiled. */
export interface Lexicon {
  /** The place behind the word that begins at a place, -1 where none does. */
  endAt(text: string, place: number): number;
  /** Whether a word stands in a text, with something behind it that suits. */
  isIn(text: string, suits?: (end: number) => boolean): boolean;
}

/** A lexicon of words, with what must stand before and behind each. */
export function lexicon(words: readonly string[], before: Piece = '', after: Piece = ''): Lexicon {
  const byBeginning = lazily(() => {
    const begun = words.flatMap((word) => stems(word, 2).map((stem) => ({ stem, word })));
    return new Map(
      Array.from(
        groupBy(begun, ({ stem }) => stem),
        ([stem, group]) => {
          const alike = group.map(({ word }) => word);
          return [stem, compiled('iuy')`${before}${alike}${after}`] as const;
        },
      ),
    );
  });
  const endAt = (text: string, lower: string, place: number) => {
    for (const length of [2, 1]) {
      const pattern = byBeginning().get(lower.slice(place, place + length))?.();
      if (pattern === undefined) continue;
      pattern.lastIndex = place;
      if (pattern.test(text)) return pattern.lastIndex;
    }
    return -1;
  };
  function isIn(text: string, suits: (end: number) => boolean = () => true): boolean {
    const lower = lowered(text);
    let inside = false;
    for (let at = 0; at < text.length; at++) {
      const begins = !inside;
      inside = kindOf(text.charCodeAt(at)) === letter;
      if (!inside || !begins) continue;
      const end = endAt(text, lower, at);
      if (end >= 0 && suits(end)) return true;
    }
    return false;
  }
  return { endAt: (text, place) => endAt(text, lowered(text), place), isIn };
}

/** Small letters, each in its place: the Turkish İ becomes two. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}
