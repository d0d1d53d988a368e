import { plainSign } from '../text/digits.ts';

/** A text in which every digit is 0-9, every blank a space and nothing is unseen, and where its signs stand in the original. */
export interface Legible {
  readonly text: string;
  /** Where the sign at a place of `text` begins in the original; `text.length` gives the original's end. */
  at(place: number): number;
}

/** Signs that are legible as they are: those of ASCII, and the letters of the scripts offices write. */
const usual =
  /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u02bb\u0400-\u05ff\u0620-\u0659\u0671-\u06d3\u06d5-\u06ef\u0900-\u0965\u0970-\u097f\u0e80-\u0ecf\u0eda-\u0eff\u201c\u201d\u201e\u2116]*$/;
/** Accents that are put on the letter before them. */
const isAccent = (sign: string) => sign >= '\u0300' && sign <= '\u036f';

/** Makes a text legible for patterns, whatever script its digits are written in. */
export function legible(original: string): Legible {
  if (usual.test(original)) return { text: original, at: (place) => place };
  const places: number[] = [];
  const parts: string[] = [];
  let place = 0;
  for (const sign of original) {
    if (isAccent(sign) && parts.length > 0) {
      // One letter, as most keyboards write it; where there is none the accent goes.
      parts.push((parts.pop()! + sign).normalize('NFC').charAt(0));
    } else {
      for (const part of plainSign(sign)) {
        parts.push(part);
        for (let unit = 0; unit < part.length; unit++) places.push(place);
      }
    }
    place += sign.length;
  }
  places.push(original.length);
  return { text: parts.join(''), at: (index) => places[index] ?? original.length };
}
