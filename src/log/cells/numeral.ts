import type { Decimal } from '../../programme/programme.ts';
import { isExact } from '../../text/exact.ts';

/** What keeps thousands apart. */
type GroupMark = 'space' | 'apostrophe' | 'comma' | 'point' | 'arabic';

/** A number as written, read both ways: null where that convention cannot read it. */
export interface Numeral {
  readonly point: number | null;
  readonly comma: number | null;
  /** Only this convention can read it; null when both agree, or when both read it differently. */
  readonly proof: Decimal | null;
  /** Four to six digits follow the only mark, and few stand before it: it may be a slip in a group of thousands. */
  readonly slip?: true;
  /** Used when the reading takes its marks for thousands. */
  readonly mark: GroupMark | null;
}

const shape = /^([-+]?)(\d[\d.,' \u066b\u066c]*|[.,]\d+)$/;
const spaced = /^(\d{1,3}(?:([ ']|\u066c)\d{3})(?:\2\d{3})*)(?:[.,\u066b](\d+))?$/;
const western = /^\d{1,3}(?:[.,]\d{3})+$/;
const lakh = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const grouped = (text: string) => western.test(text) || lakh.test(text);

function numeral(
  sign: string,
  whole: string,
  part: string,
  proof: Decimal | null,
  mark: GroupMark | null,
): Numeral {
  const digits = `${whole.replace(/\D/g, '') || '0'}.${part || '0'}`;
  const kept = Number(digits);
  const size = digits.length < 16 || isExact(digits, kept) ? kept : Number.NaN;
  const value = sign === '-' && size !== 0 ? -size : size;
  return { point: proof === 'comma' ? null : value, comma: proof === 'point' ? null : value, proof, mark };
}

/** From here on a number is not kept exactly, nor are sums of thousands: no log counts so much. */
export const tooLarge = 1e15;

/** Reads a number written with plain digits and marks; null when it is none, or has more digits than are kept exactly. */
export function readNumeral(text: string): Numeral | null {
  const read = bothWays(text);
  return read && Math.max(Math.abs(read.point ?? 0), Math.abs(read.comma ?? 0)) < tooLarge ? read : null;
}

function bothWays(text: string): Numeral | null {
  const match = shape.exec(text);
  if (!match) return null;
  const sign = match[1]!;
  const body = match[2]!;
  const space = spaced.exec(body);
  if (space) {
    const mark = space[2] === ' ' ? 'space' : space[2] === "'" ? 'apostrophe' : 'arabic';
    const decimal = body[space[1]!.length];
    const proof = decimal === '.' ? 'point' : decimal === ',' ? 'comma' : null;
    return numeral(sign, space[1]!, space[3] ?? '', proof, mark);
  }
  const marks = body.replace(/\d/g, '');
  if (marks === '') return numeral(sign, body, '', null, null);
  if (marks === '\u066b') {
    const [whole = '', part = ''] = body.split('\u066b');
    return part === '' ? null : numeral(sign, whole, part, null, null);
  }
  if (/[^.,]/.test(marks)) return null;
  const last = marks.at(-1)!;
  const at = body.lastIndexOf(last);
  const whole = body.slice(0, at);
  const part = body.slice(at + 1);
  const decimal: Decimal = last === '.' ? 'point' : 'comma';
  const other: Decimal = last === '.' ? 'comma' : 'point';
  if (marks.length === 1) {
    if (part === '') return last === '.' ? numeral(sign, whole, '', null, null) : null;
    if (part.length < 3 || part.length > 6 || whole.length > 3 || whole === '' || whole[0] === '0')
      return numeral(sign, whole, part, decimal, null);
    const split = numeral(sign, whole, part, null, null)[decimal];
    const joined = numeral(sign, whole + part, '', null, null)[other];
    const mark = last === '.' ? 'point' : 'comma';
    const both = last === '.' ? { point: split, comma: joined } : { point: joined, comma: split };
    return { ...both, proof: null, mark, ...(part.length > 3 ? { slip: true } : {}) };
  }
  if (!whole.includes(last)) {
    if (part === '' || !grouped(whole)) return null;
    return numeral(sign, whole, part, decimal, last === '.' ? 'comma' : 'point');
  }
  const oneKind = !/[.]/.test(marks) || !/[,]/.test(marks);
  return oneKind && grouped(body) ? numeral(sign, body, '', other, last === '.' ? 'point' : 'comma') : null;
}
