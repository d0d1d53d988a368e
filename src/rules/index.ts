import * as all from './all.ts';
import type { Rule } from './rule.ts';

/** Families in the order of reading: files, sheets, headings, cells, lists, across cells, rows and files, limits. */
const families = 'FSHCLXRBPK';
const place = ({ code }: Rule) => `${String(families.indexOf(code[0]!)).padStart(2, '0')}${code}`;

/** The catalogue, by code; `all.ts` has a line a rule. */
export const rules: readonly Rule[] = Object.values(all as Readonly<Record<string, Rule>>).sort((a, b) =>
  place(a) < place(b) ? -1 : 1,
);
