import type { Alphabet } from './alphabets.ts';
import { type Beside, signHabits } from './sign-habits.ts';

interface Kind {
  readonly isLetter: boolean;
  readonly isLatin: boolean;
  readonly isUpper: boolean;
  readonly isLower: boolean;
  /** Of a script that writes its vowels; there, four consonants in a row are rare. */
  readonly isConsonant: boolean;
}

const vowels = 'аеёиоуыэюяіїєўөүαεηιουωάέήίόύώϊϋΐΰ';
const kinds = new Map<string, Kind>();

/** Kept, since each character is asked for in every language of every page. */
function kindOf(char: string): Kind {
  const kept = kinds.get(char);
  if (kept !== undefined) return kept;
  const kind = {
    isLetter: /\p{L}|\p{M}/u.test(char) && !signHabits.has(char),
    isLatin: /\p{Script=Latin}/u.test(char),
    isUpper: /\p{Lu}/u.test(char),
    isLower: /\p{Ll}/u.test(char),
    isConsonant: /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(char) && !vowels.includes(char.toLowerCase()),
  };
  kinds.set(char, kind);
  return kind;
}

/** What makes no sense in any text: bytes without meaning, control characters. */
const nonsense = -6;
/** Signs that are in no text but a drawing. */
const oddSign = -3;
/** Accents without their letter, and what else a keyboard has that few write. */
const rareSigns = 'ˆ˜¸¯¬¦µƒ†‡¤';
const rareSign = -1.5;
const foreignLetter = -2;
/** In Latin, names come from everywhere. */
const letterOfNames = -1;

/** Points for words of a language, each between the two signs beside it; `counts` says how much each is worth. */
export function fitTo(alphabet: Alphabet, texts: readonly string[], counts: readonly number[]): number {
  const weights = weightsOf(alphabet);
  let points = 0;
  texts.forEach((text, index) => {
    points += (counts[index] ?? 1) * wordPoints(text, weights);
  });
  return points;
}

const known = new Map<Alphabet, ReadonlyMap<string, number>>();

/** About 2 for the commonest letters of the language, 1 for the rarest, and nearly as much for capitals. */
function weightsOf(alphabet: Alphabet): ReadonlyMap<string, number> {
  const before = known.get(alphabet);
  if (before !== undefined) return before;
  const { letters } = alphabet;
  const weights = new Map<string, number>();
  [...letters].forEach((char, rank) => {
    const weight = 2 - rank / letters.length;
    weights.set(char, weight);
    const capital = char.toUpperCase();
    if (capital.length === 1 && !weights.has(capital)) weights.set(capital, weight * 0.9);
  });
  known.set(alphabet, weights);
  return weights;
}

/** How much a word looks like one: right letters count for, wrong ones, odd capitals and mixed scripts against it. */
function wordPoints(text: string, weights: ReadonlyMap<string, number>): number {
  let points = 0;
  let run = 0;
  let consonants = 0;
  for (let at = 1; at < text.length - 1; at++) {
    const char = text[at] as string;
    const before = text[at - 1] as string;
    const high = char > '\u007f';
    if (!high && before <= '\u007f') continue;
    const kind = kindOf(char);
    const kindBefore = kindOf(before);
    if (kind.isLetter && kindBefore.isLetter) {
      if (kindBefore.isLower && kind.isUpper) points -= 2;
      if (kindBefore.isLatin !== kind.isLatin) points -= 3;
    }
    if (!high) {
      run = 0;
      continue;
    }
    run = kind.isLatin ? run + 1 : 0;
    if (run > 2) points -= 2;
    consonants = kind.isConsonant ? consonants + 1 : 0;
    if (consonants > 3) points -= 1.5;
    points += charPoints(char, kind, beside(before), beside(text[at + 1] as string), weights);
  }
  return points;
}

function charPoints(
  char: string,
  { isLetter, isLatin }: Kind,
  before: Beside,
  after: Beside,
  weights: ReadonlyMap<string, number>,
): number {
  if (char === '\ufffd' || char < '\u00a0') return nonsense;
  const habit = signHabits.get(char);
  if (habit !== undefined) return habit(before, after);
  const isAlone = before !== 'letter' && after !== 'letter';
  if (rareSigns.includes(char)) return isAlone ? rareSign : oddSign;
  if (!isLetter) return oddSign;
  const weight = weights.get(char);
  const foreign = isLatin ? letterOfNames : foreignLetter;
  const amidDigits = (before === 'digit' ? -0.5 : 0) + (after === 'digit' ? -1.5 : 0);
  // A word of one letter proves little.
  return (weight === undefined ? foreign : isAlone ? weight / 2 : weight) + amidDigits;
}

function beside(char: string): Beside {
  if (char === ' ') return 'blank';
  if (char === '0') return 'digit';
  return kindOf(char).isLetter ? 'letter' : 'sign';
}
