import { pattern } from './pattern.ts';

/** What a sign is to the quick look. */
export const [letter, digit, odd] = [2, 3, 4] as const;
const other = 1;

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
const aLetter = pattern.u`[\p{L}\p{M}]`;

const kinds = new Uint8Array(1 << 16);

/** The kind of a sign by its code. */
export const kindOf = (code: number): number => kinds[code] || learn(code);

function learn(code: number): number {
  const sign = String.fromCharCode(code);
  const kind = isHiding(code)
    ? odd
    : zeros.some((zero) => code >= zero && code < zero + 10)
      ? digit
      : aLetter().test(sign)
        ? letter
        : other;
  kinds[code] = kind;
  return kind;
}
