import {
  bidiControls,
  directionMarks,
  letterJoiners,
  softHyphen,
  wordJoiners,
  zeroWidthSpace,
} from './hidden.ts';

const printableAscii = /^[\x20-\x7e]*$/;
const anyControl = new RegExp(`[${bidiControls}]`);
const atEdges = new RegExp(`^[\\s${bidiControls}]+|[\\s${bidiControls}]+$`, 'g');
const toRight = /[\u202a\u202d\u2066]/;
const toLeft = /[\u202b\u2067]/;
const turned = /\u202e/;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Strokes through a letter, and rings and squares around it, tell that it does not hold. */
const overlays = [0x334, 0x335, 0x336, 0x337, 0x338, 0x488, 0x489, 0x20d2, 0x20d3, 0x20d8, 0x20d9, 0x20da]
  .map((code) => String.fromCharCode(code))
  .join('|');
/** Signs over a digit make another of it. */
const overlaid = new RegExp(
  `\\p{Nd}\\p{M}|${overlays}|[\\u20dd-\\u20e0]|[\\u20e2-\\u20e7]|[\\u20ea\\u20eb]`,
  'u',
);

const known = softHyphen + zeroWidthSpace + letterJoiners + wordJoiners + directionMarks;
const unseen = `[${known}]+`;
/** Fillers, selectors, tags and notes between lines, which no word or number of a log is written with. */
const strange = `(?![${known}${bidiControls}])[\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb]`;
const letter = '[\\p{L}\\p{M}\\p{N}]';
/** Letters and digits between which no spelling has a sign that is not seen. */
const plainLetter = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]\\p{M}*';
/** A sign that is not seen inside a word or a number, which might have been a blank, a mark or nothing. */
const joined = new RegExp(
  `${plainLetter}${unseen}${letter}|${letter}${unseen}${plainLetter}|${strange}`,
  'u',
);

/**
 * Whether a text is shown otherwise than it stands: signs that nobody sees join letters or digits, turn parts of it around,
 * or overlay it. Marks around the whole text that give it the direction it has anyway, as telephones and web pages add
 * them, change nothing.
 */
export function isDisguised(text: string): boolean {
  if (printableAscii.test(text)) return false;
  if (overlaid.test(text) || joined.test(text)) return true;
  if (!anyControl.test(text)) return false;
  const own = text.replace(atEdges, '');
  if (turned.test(text) || anyControl.test(own)) return true;
  return rightToLeft.test(own) ? toRight.test(text) : toLeft.test(text);
}
