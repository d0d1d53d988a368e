/*
 * Characters that nobody sees, by what they do. Each set is a plain text and may also stand between the brackets of a
 * regular expression. What becomes of them in a cell:
 *
 * | signs                            | in a free text | in a code, number, date, period or id                          |
 * | -------------------------------- | -------------- | -------------------------------------------------------------- |
 * | controls, formerControls         | told, an error | told, an error                                                 |
 * | lineBreaks                       | a line break   | a line break                                                   |
 * | the rest, at the ends or beside  |                |                                                                |
 * | blanks and marks                 | left as it is  | left out                                                       |
 * | the rest, inside a word or number | left as it is | not read (`isDisguised`), save where it belongs to the spelling |
 * | bidiControls                     | told           | not read where they change what is seen                        |
 */

const span = (first: number, last: number) =>
  String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Control characters of ASCII, save tabs and the ends of lines. */
export const controls = `${span(0, 8)}${span(0x0e, 0x1f)}\u007f`;
/** Control characters beyond ASCII: letters of an old page that were read as another one. */
export const formerControls = span(0x80, 0x9f);
/** Ends of lines and pages within a text, as word processors copy them. */
export const lineBreaks = '\v\f';
/** Where a word may be parted. */
export const softHyphen = '\u00ad';
/** Where a line may end. */
export const zeroWidthSpace = '\u200b';
/** Join or part the letters beside them: in Persian and Nepali they belong to the spelling. */
export const letterJoiners = '\u200c\u200d';
/** Hold together, or stand for nothing: word joiner, byte order mark, invisible operators, a separator of Mongolian. */
export const wordJoiners = `\u180e${span(0x2060, 0x2065)}\ufeff`;
/** Letters without a shape that have a direction. */
export const directionMarks = '\u061c\u200e\u200f';
/** Turn the direction of writing around and can hide what a text says. */
export const bidiControls = span(0x202a, 0x202e) + span(0x2066, 0x2069);

/** All of them but the control characters of ASCII. */
export const invisible = new RegExp(
  `[${softHyphen}${zeroWidthSpace}${letterJoiners}${wordJoiners}${directionMarks}${bidiControls}]`,
  'g',
);

const oneOf = (signs: string) => new RegExp(`[${signs}]`);
const direction = oneOf(directionMarks + bidiControls);
const other = oneOf(controls + lineBreaks + softHyphen + wordJoiners);
const space = oneOf(`\u00a0\u202f${zeroWidthSpace}`);

/** What a text holds that no heading should, hard spaces among it; letter joiners are left alone. */
export function hiddenSign(text: string): 'direction' | 'other' | 'space' | null {
  if (direction.test(text)) return 'direction';
  if (other.test(text)) return 'other';
  return space.test(text) ? 'space' : null;
}
