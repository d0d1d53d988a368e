/*
 * Characters that nobody sees, by what they do. Each set is a plain text and may also stand between the brackets of a
 * regular expression.
 */

const span = (first: number, last: number) =>
  String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Control characters of ASCII, save tabs and the ends of lines. */
export const controls = span(0, 8) + span(0x0b, 0x0c) + span(0x0e, 0x1f);
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
const other = oneOf(controls + softHyphen + wordJoiners);
const space = oneOf(`\u00a0\u202f${zeroWidthSpace}`);

/** What a text holds that no heading should, hard spaces among it; letter joiners are left alone. */
export function hiddenSign(text: string): 'direction' | 'other' | 'space' | null {
  if (direction.test(text)) return 'direction';
  if (other.test(text)) return 'other';
  return space.test(text) ? 'space' : null;
}
