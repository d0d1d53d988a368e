const rightToLeft =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
/** Whether a text holds anything that is written from right to left. */
export const turned = new RegExp(rightToLeft, 'u');
const everyTurned = new RegExp(rightToLeft, 'gu');
/** Words from right to left with what stands between them, and a number behind them. */
const stretch = new RegExp(
  `${rightToLeft}(?:[^\\p{L}\\n]*\\p{M}*${rightToLeft})*\\p{M}*(?:[ \\u00a0]\\p{Nd}(?:[\\p{Nd}.,:/–-]*\\p{Nd})?)?`,
  'gu',
);

/** Part of a line, written in one direction. */
export interface Turn {
  readonly text: string;
  readonly rtl: boolean;
}

/** Pieces of one text at most: each costs the document about 40 kB while it is made. */
const mostPieces = 500;

/** Cuts a line where the writing direction turns: Word needs a run of its own for Arabic, Urdu or Hebrew words. */
export function turns(line: string): Turn[] {
  // All of one language: its numbers and marks are, too.
  if (turned.test(line) && !/\p{L}/u.test(line.replaceAll(everyTurned, '')))
    return [{ text: line, rtl: true }];
  const pieces: Turn[] = [];
  let end = 0;
  for (const match of line.matchAll(stretch)) {
    if (match.index > end) pieces.push({ text: line.slice(end, match.index), rtl: false });
    const open =
      match[0].split('(').length > match[0].split(')').length && line[match.index + match[0].length] === ')';
    const text = open ? `${match[0]})` : match[0];
    pieces.push({ text, rtl: true });
    end = match.index + text.length;
  }
  if (end < line.length) pieces.push({ text: line.slice(end), rtl: false });
  if (pieces.length > mostPieces) return [{ text: line, rtl: false }];
  return pieces;
}

const leftMark = '\u200e';
const rightMark = '\u200f';

/**
 * A turn as it keeps its place in a line from left to right: LibreOffice and Word draw a number behind an Arabic word to its
 * left, and with it half of a range of days; and a bracket at its end to its right.
 */
export function held({ text, rtl }: Turn): string {
  if (rtl) return /[^\p{L}\p{M}\p{Nd}]$/u.test(text) ? text + rightMark : text;
  return /^[^\p{L}]*\p{Nd}/u.test(text) ? leftMark + text : text;
}

/** True where a text begins from right to left and most of its letters are so. */
export function mostlyRightToLeft(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length > 0 &&
    turned.test(letters[0]!) &&
    2 * letters.filter((one) => turned.test(one)).length > letters.length
  );
}

/** Languages (BCP 47) by their letters, so that no proofing marks them; the first that fits. Word keeps those of complex scripts apart. */
const foreign: readonly (readonly [signs: RegExp, language: string, complex: boolean])[] = [
  [/[ٹڈڑںہھے]/u, 'ur-PK', true],
  [/\p{Script=Arabic}/u, 'ar-SA', true],
  [/\p{Script=Hebrew}/u, 'he-IL', true],
  [/\p{Script=Devanagari}/u, 'ne-NP', true],
  [/\p{Script=Lao}/u, 'lo-LA', true],
  [/[ґєії]/iu, 'uk-UA', false],
  [/[ңөү]/iu, 'ky-KG', false],
  [/\p{Script=Cyrillic}/u, 'ru-RU', false],
];
const letters = '[\\p{Script=Cyrillic}\\p{Script=Devanagari}\\p{Script=Lao}]';
const otherScript = new RegExp(`(${letters}(?:[^\\p{Script=Latin}\\n]*${letters})*\\p{M}*)`, 'u');

/** Cuts a turn where the letters are of another script; one that changes them all the time is of no language. */
export function byScript(text: string): string[] {
  const pieces = text.split(otherScript).filter((one) => one !== '');
  return pieces.length > mostPieces ? [text] : pieces;
}

/** The language of a text in letters other than Latin, as Word keeps it; null for Latin ones and none. */
export function languageOf(
  text: string,
): { readonly value: string } | { readonly bidirectional: string } | null {
  const found = foreign.find(([signs]) => signs.test(text));
  if (found === undefined) return null;
  return found[2] ? { bidirectional: found[1] } : { value: found[1] };
}
