import { invisible } from './hidden.ts';

/** A cell's text made plain: digits 0-9, ordinary spaces, `-`, `'`, no direction marks; trimmed. */
export interface Plain {
  readonly text: string;
  /** Some digits were not 0-9. */
  readonly foreign: boolean;
  /** The last special space met. */
  readonly gap: 'hard' | 'thin' | null;
}

/** Signs that stand for one of ASCII in addresses and numbers and that no number of a log is written with. */
const wide = new Map([
  ['\uff20', '@'],
  ['\ufe6b', '@'],
  ['\uff08', '('],
  ['\uff09', ')'],
  ['\uff3f', '_'],
  ['\uff1a', ':'],
  ['\u06d4', '.'],
  ['\u2026', '...'],
]);
const decimalDigit = /^\p{Nd}$/u;
const printableAscii = /^[\x20-\x7e]*$/;
const hardSpace = /[\u00a0\u2007\u3000]/;
const thinSpace = /[\u2002-\u2006\u2008-\u200a\u202f\u205f]/;
const same = new Map<string, string>(
  [
    ['-', '\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d'],
    ["'", '\u2019\u2018\u02bc\u00b4`\u2032\uff07'],
    [',', '\u060c\uff0c'],
    ['.', '\uff0e'],
    ['/', '\u2044\u2215\uff0f'],
    ['%', '\u066a\ufe6a\uff05'],
    ['+', '\uff0b'],
    [';', '\n\r\v\f\u061b\uff1b'],
    [' ', '\t'],
  ].flatMap(([to, from]) => [...from!].map((character) => [character, to!] as const)),
);

/** Value of a decimal digit of any script, or null: Unicode keeps each script's ten digits together, zero first. */
function digitValue(character: string): number | null {
  if (!decimalDigit.test(character)) return null;
  const point = character.codePointAt(0)!;
  let zero = point;
  while (decimalDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (point - zero) % 10;
}

/** What one character becomes; remembered, because a file repeats its characters. */
const remembered = new Map<string, string>();
function plainCharacter(character: string): string {
  let result = remembered.get(character);
  if (result === undefined) {
    const digit = digitValue(character);
    result = digit !== null ? String(digit) : (same.get(character) ?? character);
    result = result.replace(invisible, '');
    if (hardSpace.test(character) || thinSpace.test(character)) result = ' ';
    if (remembered.size < 5000) remembered.set(character, result);
  }
  return result;
}

/** One sign as it is plainly typed: digits 0-9, ordinary spaces and hyphens; nothing for what is unseen, a break for a break. */
export const plainSign = (sign: string): string =>
  sign === '\n' || sign === '\r' ? '\n' : (wide.get(sign) ?? plainCharacter(sign));

/** Makes a cell's text plain; the Arabic marks U+066B (decimal) and U+066C (thousands) stay as they are. */
export function plain(text: string): Plain {
  if (printableAscii.test(text)) return { text: text.trim(), foreign: false, gap: null };
  let result = '';
  let foreign = false;
  let gap: Plain['gap'] = null;
  for (const character of text) {
    const next = plainCharacter(character);
    if (next !== character) {
      if (next === ' ') gap = hardSpace.test(character) ? 'hard' : thinSpace.test(character) ? 'thin' : gap;
      else if (next >= '0' && next <= '9') foreign = true;
    }
    result += next;
  }
  return { text: withoutEnds(result), foreign, gap };
}

const blank = /[\s;]/;

/** A pattern for blanks at the end would look for them at every blank of a hostile text. */
function withoutEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && blank.test(text.charAt(start))) start++;
  while (end > start && blank.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Small letters without accents and with one form of each Arabic letter, for looking words up. */
export function fold(text: string): string {
  if (printableAscii.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u0655]/g, '')
    .replace(/[\u06cc\u0649]/g, '\u064a')
    .replace(/\u06a9/g, '\u0643');
}

/** The words of some lines, folded. */
export const foldedWords = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')).map(fold));
