import { type Remark, remark } from '../../notices/finding.ts';
import { severalValuesInOneCell } from '../../notices/several-values-in-one-cell.ts';
import { andWords } from '../../text/and-words.ts';
import { severalSlots } from './cell-reading.ts';
import { readNumeral } from './numeral.ts';

const separate = /\d(?:[\d.,' \u066b\u066c]*\d)?/g;
const to = /^\s*(?:-|~|\.\.+|…|to|a|до|да|till|until)\s*$/;

/** A number as programmers write it, which is none here: `0x10`, `0b11`. */
const ofPrograms = /^0[box][\da-f]+$/i;

/** "10-15", "25 + 50", "25 men, 30 women": more numbers than one cell can hold. */
export function severalNumbers(text: string): Remark | null {
  const matches = [...text.matchAll(separate)];
  if (matches.length < 2 || ofPrograms.test(text) || /^\d+[/.-]\d+[/.-]\d+$/.test(text)) return null;
  if (!matches.every(([one]) => readNumeral(one) !== null)) return null;
  const values = matches.map(([one]) => one);
  const between = matches.slice(1).map((match, index) => {
    const previous = matches[index]!;
    return text.slice(previous.index + previous[0].length, match.index);
  });
  const bounded = /^(?:between|entre|между|між|паміж|بين)\s/.test(text) && values.length === 2;
  const kind =
    bounded || (values.length === 2 && to.test(between[0]!))
      ? 'range'
      : between.every((gap) => andWords.has(gap.trim()))
        ? 'sum'
        : 'list';
  return remark(severalValuesInOneCell, severalSlots(kind, values));
}
