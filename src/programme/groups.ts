import type { Labels } from './report-texts.ts';

/** Women, men, girls and boys: what a further group of people may be among. */
export const groupParts = ['women', 'men', 'girls', 'boys'] as const;

/**
 * A kind of people that a grant counts besides women, men, girls and boys: its code is the name of a column of the log, and
 * whoever stands in it stands in the row's number of people too.
 */
export interface PeopleGroup {
  readonly code: string;
  readonly labels: Labels;
  /** Other headings that are accepted. */
  readonly aliases: readonly string[];
  /** Among whom it is; everybody where empty. */
  readonly among: readonly (typeof groupParts)[number][];
}
