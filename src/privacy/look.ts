import { digit, kindOf, letter, odd } from './kinds-of-signs.ts';
import { stems } from './lexicon.ts';
import type { Family } from './pattern.ts';

/** Words are told apart by their first letters. */
const telling = 5;
const size = 1 << 16;
const weights = [923_521, 29_791, 961, 31, 1];
function keyOf(stem: string): number {
  let key = 0;
  for (let at = 0; at < stem.length; at++) key += Math.imul(stem.charCodeAt(at), weights[at]!);
  return key & (size - 1);
}

/**
 * Tells in one quick look which families a text may hold, as bits in their order: nearly all texts of a log hold none, and
 * looking through them with every pattern would take longer than all other rules together.
 */
export function quickLook(families: readonly Family[]): (text: string) => number {
  if (families.length > 16) throw new RangeError('The marks have sixteen bits, one for each family.');
  const marks = new Uint16Array(size);
  const signs = new Uint16Array(128);
  const wordless = families.reduce(
    (bits, { words }, at) => (words === undefined ? bits | (1 << at) : bits),
    0,
  );
  for (const [at, { words = [], signs: of = '' }] of families.entries()) {
    for (const word of words) for (const stem of stems(word, telling)) marks[keyOf(stem)]! |= 1 << at;
    for (const sign of of) signs[sign.charCodeAt(0)]! |= 1 << at;
  }
  const all = (1 << families.length) - 1;
  const least = families.map(({ digits }) => digits);

  return (original) => {
    let text = original;
    let lowered = false;
    let words = wordless;
    let signed = 0;
    let digits = 0;
    let length = 0;
    let key = 0;
    for (let at = 0; at <= text.length; at++) {
      let code = at === text.length ? 32 : text.charCodeAt(at);
      if (code > 127 && !lowered) {
        lowered = true;
        text = original.toLowerCase();
        code = text.charCodeAt(at);
      } else if (code >= 65 && code <= 90) code += 32;
      const kind = kindOf(code);
      if (kind === letter) {
        if (length < telling) key += Math.imul(code, weights[length]!);
        length++;
        continue;
      }
      if (length > 0) {
        words |= marks[key & (size - 1)]!;
        length = 0;
        key = 0;
      }
      if (kind === digit) digits++;
      else if (kind === odd) return all;
      else if (code < 128) signed |= signs[code]!;
    }
    let bits = words | signed;
    for (let at = 0; at < least.length; at++) {
      if (digits < least[at]! && (signed & (1 << at)) === 0) bits &= ~(1 << at);
    }
    return bits;
  };
}
