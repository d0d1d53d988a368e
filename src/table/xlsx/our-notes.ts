/** How a note of ours begins, on a cell or below what a person wrote there. */
const start = 'gloact: ';
/** How it ends: with the row of the sheet of findings that it is about. */
const end = '(→ ';
/** A note is written from the right though it begins with a name in Latin letters. */
const fromRight = '\u200f';

/** A note of ours, which is known again by its beginning and its end, whatever it says between. */
export function ourNote(told: string, sheet: string, row: number, rightToLeft: boolean): string {
  const said = told.replaceAll(start, 'gloact ').replaceAll(end, '(');
  return `${rightToLeft ? fromRight : ''}${start}${said} ${end}${sheet}!A${row})`;
}

/** The same with the line break in front of it, in plain text or in XML; a text that only begins like one is a person's. */
const pattern = /(?:\n|&#(?:10|xA);)?\u200f?gloact: (?:(?!gloact: )[\s\S])*?\(→ [^()\n]*![A-Z]{1,3}\d+\)/g;

/** What a person wrote in a note: all but our own words, in plain text or in XML. */
export const withoutOurNotes = (text: string): string =>
  text.includes(start) ? text.replace(pattern, '') : text;

/** Whether a text is ours from its first letter on. */
export const beginsOurNote = (text: string): boolean =>
  text.startsWith(start) || text.startsWith(fromRight + start);
