import { isSlip } from './closest.ts';
import { normalise } from './normalise.ts';

/** Shorter words say little: of, de, la. */
const shortestWord = 3;
/** Letters that words of one root share at their beginning. */
const root = 5;
/** Characters of a text that are looked at. */
const longestText = 200;
/** Of a name's words so many at least must be in the text. */
const enough = 0.5;

const wordsOf = (text: string) =>
  normalise(text)
    .split(' ')
    .filter((word) => word !== '');
/** The words of a name that tell it from others; of `PV-01` all. */
function tellingWords(name: string): readonly string[] {
  const words = wordsOf(name);
  const long = words.filter((word) => word.length >= shortestWord);
  return long.length > 0 ? long : words;
}

/** Whether two words may be the same: alike, one slip apart, or of one root. */
function sameWord(one: string, other: string): boolean {
  if (one === other || isSlip(one, other)) return true;
  return Math.min(one.length, other.length) >= root && one.slice(0, root) === other.slice(0, root);
}

/** Finds the things whose names share words with a text: those that share most first, at most so many. */
export function finderOfAlike<T>(
  things: readonly (readonly [thing: T, names: readonly string[]])[],
): (text: string, most: number) => T[] {
  const known = things.map(([thing, names]) => ({
    thing,
    names: names.map(tellingWords).filter((words) => words.length > 0),
  }));
  return (text, most) => {
    const words = wordsOf(text.slice(0, longestText));
    const share = (name: readonly string[]) =>
      name.filter((one) => words.some((word) => sameWord(word, one))).length / name.length;
    return known
      .map(({ thing, names }) => ({ thing, best: Math.max(0, ...names.map(share)) }))
      .filter(({ best }) => best >= enough)
      .sort((a, b) => b.best - a.best)
      .slice(0, most)
      .map(({ thing }) => thing);
  };
}
