/** How a note of ours begins, on a cell or below what a person wrote there. */
export const noteStart = 'gloact: ';

/** How it ends: with the row of the sheet of findings that it is about. */
export const noteEnd = (sheet: string, row: number): string => `(→ ${sheet}!A${row})`;

/** A note of ours with the line break in front of it, in plain text or in XML; a text that only begins like one is a person's. */
const ourNote = /(?:\n|&#(?:10|xA);)?\u200f?gloact: (?:(?!gloact: )[\s\S])*?\(→ [^()\n]*![A-Z]{1,3}\d+\)/g;

/** What a person wrote in a note: all but our own words, in plain text or in XML. */
export const withoutOurNotes = (text: string): string =>
  text.includes(noteStart) ? text.replace(ourNote, '') : text;
