import type { Changes, PlannedThen } from './changes.ts';

type Kind = keyof Changes['results'];

/** Words of what changed since the last report. */
export interface ChangeWords {
  /** How many indicators changed beside the last report, of a period or to date. */
  readonly lead: (
    counts: Readonly<Record<Kind | 'same' | 'incomparable', number>>,
    than: string,
    by: 'value' | 'toDate',
  ) => string;
  /** Why results are not set beside those of the last report: it is of the same days, ends on the same day, or counts otherwise. */
  readonly again: (than: string, why: 'same' | 'end' | 'other') => string;
  readonly caption: (than: string) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Over numbers to date. */
  readonly until: (day: string) => string;
  readonly change: string;
  /** A difference between percentages. */
  readonly points: (difference: string, count: number) => string;
  /** What is compared, and how many further indicators changed. */
  readonly note: (further: number, annex: string | null) => string;
  readonly corrections: string;
  readonly corrected: (count: number, than: string) => string;
  readonly correctedCaption: string;
  readonly correctedColumns: Readonly<Record<'of' | 'was' | 'now' | 'where', string>>;
  readonly furtherCorrected: (count: number) => string;
  /** Why figures were corrected, as headquarters is to say. */
  readonly reasons: (toComplete: string) => string;
  readonly framework: string;
  readonly target: (
    name: string,
    was: string | null,
    now: string | null,
    countries: readonly string[],
  ) => string;
  readonly furtherTargets: (count: number) => string;
  readonly begun: (names: string) => string;
  readonly retired: (names: string) => string;
  readonly planned: (counts: Readonly<Record<PlannedThen, number>>) => string;
  readonly nothing: string;
}
