import { type Remark, remark } from '../../notices/finding.ts';
import { numberFloatArtefact } from '../../notices/number-float-artefact.ts';

/** Digits beyond which numbers are not kept exactly. */
const mostDigits = 15;

interface KeptNumber {
  readonly value: number;
  readonly notes: readonly Remark[];
}

/**
 * Excel keeps 15 digits; what lies beyond is an artefact when the 15 digits end early, or where it is `typed` and cannot be
 * kept.
 */
export function cleaned(value: number, notes: readonly Remark[] = [], typed?: string): KeptNumber {
  if (Number.isInteger(value) && typed === undefined) return { value, notes };
  const short = tidy(value);
  if (typed === undefined && (short === value || digits(short) > 12)) return { value, notes };
  const stored = typed ?? String(value);
  return {
    value: short,
    notes: [...notes, remark(numberFloatArtefact, { stored, number: String(short) })],
  };
}

/** Whether a number has more digits than are kept exactly; zeros at its ends are none. */
export const isLong = (text: string) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length > mostDigits;

/** A number in the digits that are kept. */
export const tidy = (value: number) => Number(value.toPrecision(15));
const digits = (value: number) => String(value).replace(/e.*|\D|^0+/g, '').length;
