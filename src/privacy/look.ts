import type { Family } from './pattern.ts';

/** Words are told apart by their first letters. */
const telling = 5;
const size = 1 << 16;
const weights = [923_521, 29_791, 961, 31, 1];
const keyOf = (stem: string) =>
  [...stem].reduce((key, sign, at) => key + Math.imul(sign.charCodeAt(0), weights[at]!), 0) & (size - 1);

const isPlain = /^[\p{L}\p{M}]+$/u;

/** The first letters of the words of a pattern, with each of the letters that may stand in a place. */
function* stems(words: readonly string[]): Generator<string> {
  for (const word of words) {
    const plain = word.slice(0, telling);
    if (plain.length === telling && isPlain.test(plain)) {
      yield plain.toLowerCase();
      continue;
    }
    let found = [''];
    for (const [, letter, letters, optional] of word
      .toLowerCase()
      .matchAll(/(?:(\p{L}|\p{M})|\[(\p{L}+)\])(\?)?|./gsu)) {
      const choices = [...(letter ?? letters ?? '')];
      if (choices.length === 0 || found[0]!.length === telling) break;
      found = found.flatMap((stem) => [
        ...choices.map((one) => stem + one),
        ...(optional === undefined ? [] : [stem]),
      ]);
    }
    for (const stem of found) if (stem !== '') yield stem.slice(0, telling);
  }
}

/** What a sign is to the quick look. */
const [other, letter, digit, odd] = [1, 2, 3, 4] as const;

/** Zeros of the digits that offices write; nine more follow each. */
const zeros = [0x30, 0x660, 0x6f0, 0x966];
/**
 * Signs nobody sees, of double width, beyond sixteen bits or put on letters, and Lao, which is written without blanks: the
 * quick look cannot see what they hide.
 */
const hiding: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0xe80, 0xeff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfb00, 0xffff],
];
const isHiding = (code: number) => hiding.some(([from, to]) => code >= from && code <= to);

const kinds = new Uint8Array(1 << 16);
function learn(code: number): number {
  const sign = String.fromCharCode(code);
  const kind = isHiding(code)
    ? odd
    : zeros.some((zero) => code >= zero && code < zero + 10)
      ? digit
      : /[\p{L}\p{M}]/u.test(sign)
        ? letter
        : other;
  kinds[code] = kind;
  return kind;
}

/**
 * Tells in one quick look which families a text may hold, as bits in their order: nearly all texts of a log hold none, and
 * looking through them with every pattern would take longer than all other rules together.
 */
export function quickLook(families: readonly Family[]): (text: string) => number {
  const marks = new Uint16Array(size);
  const signs = new Uint16Array(128);
  const wordless = families.reduce(
    (bits, { words }, at) => (words === undefined ? bits | (1 << at) : bits),
    0,
  );
  for (const [at, { words = [], signs: of = '' }] of families.entries()) {
    for (const stem of stems(words)) {
      marks[keyOf(stem)]! |= 1 << at;
    }
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
      const kind = kinds[code] || learn(code);
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
