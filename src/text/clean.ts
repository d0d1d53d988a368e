import {
  bidiControls,
  controls,
  directionMarks,
  letterJoiners,
  lineBreaks,
  softHyphen,
  wordJoiners,
  zeroWidthSpace,
} from './hidden.ts';

const control = new RegExp(`[${controls}]`);
const everyControl = new RegExp(control, 'g');
const anyOfThese = new RegExp(`[${controls}${lineBreaks}]`);
const everyBreak = new RegExp(`[${lineBreaks}]`, 'g');
const unseen = softHyphen + zeroWidthSpace + letterJoiners + wordJoiners + directionMarks + bidiControls;
const edge = new RegExp(`[\\s${unseen}]`);
const isEdge = (code: number) => code <= 32 || (code > 0x7f && edge.test(String.fromCharCode(code)));

/** The text without control characters, every end of a line or page a line break, and without blanks, seen or unseen, around it. */
export function clean(text: string): string {
  const plain = anyOfThese.test(text) ? text.replace(everyControl, '').replace(everyBreak, '\n') : text;
  // A pattern for blanks at the end would look for them at every blank of a hostile text.
  let start = 0;
  let end = plain.length;
  while (start < end && isEdge(plain.charCodeAt(start))) start++;
  while (end > start && isEdge(plain.charCodeAt(end - 1))) end--;
  return plain.slice(start, end);
}

/** Whether a text shows nothing: blanks, seen or unseen, and no other sign. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isEdge(code) || (code < 32 && control.test(text[at] as string))) return false;
  }
  return true;
}

const parted = (text: string, by: RegExp) =>
  text
    .split(by)
    .map(clean)
    .filter((part) => part !== '');

/** The parts of a list, between semicolons or lines. */
export const split = (text: string) => parted(text, /[;\n\r؛]+/);

/** The parts of a list of codes, between whatever offices put there. */
export const splitFiner = (text: string) => parted(text, /[;,،؛|/\n\r+&]+/);
