import { verdictSigns } from '../formats/signs.ts';
import type { OfficeState } from './status.ts';

/** A sign beside the word for what an office sent. */
export const stateSigns: Readonly<Record<OfficeState, string>> = {
  ...verdictSigns,
  nothing: '✓',
  missing: '–',
};
