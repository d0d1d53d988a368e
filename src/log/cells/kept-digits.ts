import { type Remark, remark } from '../../notices/finding.ts';
import { numberFloatArtefact } from '../../notices/number-float-artefact.ts';

interface KeptNumber {
  readonly value: number;
  readonly notes: readonly Remark[];
}

/** Excel keeps 15 digits: what lies beyond is an artefact when the 15 digits end early. */
export function cleaned(value: number, notes: readonly Remark[] = []): KeptNumber {
  if (Number.isInteger(value)) return { value, notes };
  const short = tidy(value);
  if (short === value || digits(short) > 12) return { value, notes };
  return {
    value: short,
    notes: [...notes, remark(numberFloatArtefact, { stored: String(value), number: String(short) })],
  };
}

/** A number in the digits that are kept. */
export const tidy = (value: number) => Number(value.toPrecision(15));
const digits = (value: number) => String(value).replace(/e.*|\D|^0+/g, '').length;
