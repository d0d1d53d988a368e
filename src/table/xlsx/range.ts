import type { Range } from '../../address.ts';

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Column number of its letters, 0 for no letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column;
}

/** Reads `B2`, `B2:C9`, `B:C` or `2:9`; null when it is none of them or lies off the sheet. */
export function parseRange(text: string): Range | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(text.trim());
  if (match === null) return null;
  const [, fromLetters = '', fromDigits = '', toLetters = fromLetters, toDigits = fromDigits] = match;
  const left = columnNumber(fromLetters) || 1;
  const right = columnNumber(toLetters) || LAST_COLUMN;
  const top = Number(fromDigits) || 1;
  const bottom = Number(toDigits) || LAST_ROW;
  const whole = match[3] === undefined && match[4] === undefined;
  if (whole && (fromLetters === '' || fromDigits === '')) return null;
  if (left > right || top > bottom || right > LAST_COLUMN || bottom > LAST_ROW) return null;
  return { top, left, bottom, right };
}

/** Cells a space-separated list of ranges covers, overlaps counted twice. */
export function countCells(list: string): number {
  let cells = 0;
  for (const text of list.split(/\s+/)) {
    const range = text === '' ? null : parseRange(text);
    if (range !== null) cells += (range.bottom - range.top + 1) * (range.right - range.left + 1);
  }
  return cells;
}
