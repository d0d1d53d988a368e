import { nextLine, quote } from './record-scan.ts';

/** From so many fields on, a line inside a quoted text that has just as many is taken for a swallowed record. */
export const tellingFields = 4;
/** With fewer fields than this, a sentence of several commas could look like a row: a row has no blank after its separators. */
const manyFields = 8;

/**
 * Whether the lines of a record look like rows, so that a stray quotation mark in one of them opened a text that another's
 * closed: the first and the last have the usual number of fields each, or one begins as the record does and goes on like a row.
 */
export function swallowsRows(
  bytes: Uint8Array,
  start: number,
  end: number,
  delimiter: number,
  expected: number,
): boolean {
  const first = line(bytes, start, end, delimiter);
  const begins = shapeOf(bytes, start, delimiter);
  let last = first;
  for (let at = first.next; at < end; at = last.next) {
    last = line(bytes, at, end, delimiter);
    if (begins === null || last.fields < Math.max(tellingFields, expected / 2)) continue;
    if (shapeOf(bytes, at, delimiter) === begins) return true;
  }
  if (first.fields !== expected || last.fields !== expected) return false;
  return expected >= manyFields || (!first.spaced && !last.spaced);
}

/**
 * The field, from 1, of a row of one line in which a text in quotation marks holds as many separators as the row lacks
 * fields, none with a blank after it: a stray mark joined cells up to the next stray mark. 0 where there is none.
 */
export function swallowsCells(
  bytes: Uint8Array,
  start: number,
  end: number,
  delimiter: number,
  missing: number,
): number {
  let field = 1;
  for (let at = start; at < end; at++, field++) {
    const past = pastQuoted(bytes, at, end, delimiter);
    let inside = 0;
    for (; at < past; at++) {
      if (bytes[at] !== delimiter) continue;
      inside = bytes[at + 1] === blank ? Number.NaN : inside + 1;
    }
    if (inside === missing) return field;
    while (at < end && bytes[at] !== delimiter) at++;
  }
  return 0;
}

/** A line taken by itself: how many fields it has, and whether blanks follow its separators. */
function line(bytes: Uint8Array, start: number, end: number, delimiter: number) {
  const next = Math.min(nextLine(bytes, start), end);
  let fields = 1;
  let spaced = false;
  let at = pastQuoted(bytes, start, next, delimiter);
  for (; at < next; at++) {
    if (bytes[at] !== delimiter) continue;
    fields++;
    if (bytes[at + 1] === blank) spaced = true;
    at = pastQuoted(bytes, at + 1, next, delimiter) - 1;
  }
  return { next, fields, spaced };
}

/** Past a text in quotation marks that ends on its line; a mark without its like is a letter among others. */
function pastQuoted(bytes: Uint8Array, start: number, end: number, delimiter: number): number {
  if (bytes[start] !== quote) return start;
  for (let at = start + 1; at < end; at++) {
    if (bytes[at] !== quote) continue;
    const after = at + 1;
    if (bytes[after] === quote) at = after;
    else return after >= end || bytes[after] === delimiter || isBreak(bytes[after]) ? after : start;
  }
  return start;
}

const isBreak = (byte: number | undefined) => byte === 10 || byte === 13;
const blank = 32;
const shortest = 5;
const longest = 40;

/** What a line begins with, its letters and digits apart; null where it could be any text. */
function shapeOf(bytes: Uint8Array, start: number, delimiter: number): string | null {
  const from = bytes[start] === quote ? start + 1 : start;
  let shape = '';
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === delimiter || byte === quote || isBreak(byte)) break;
    shape += byte >= 48 && byte <= 57 ? '0' : isLetter(byte) ? 'A' : String.fromCharCode(byte);
    if (shape.length > longest) return null;
  }
  return shape.length >= shortest && shape.includes('0') ? shape : null;
}

const isLetter = (byte: number) => (byte | 32) >= 97 && (byte | 32) <= 122;
