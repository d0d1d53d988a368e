/** How a result is beside that of the last report: it may be only in one of them. */
export type ChangeKind = 'grown' | 'lower' | 'first' | 'none';
/** What became of an activity that the last report planned. */
export type PlannedThen = 'done' | 'planned' | 'postponed' | 'cancelled' | 'silent';

/** A number as it is printed, and as it is. */
interface Counted {
  readonly text: string;
  readonly value: number;
}

/** Words of what changed since the last report. */
export interface ChangeWords {
  /** How many indicators changed beside the last report, of a period or to date. */
  readonly lead: (
    counts: Readonly<Record<ChangeKind | 'same' | 'incomparable', number>>,
    than: string,
    by: 'value' | 'toDate',
  ) => string;
  /** Why results are not set beside those of the last report: it is of the same days, ends on the same day, or counts otherwise. */
  readonly again: (than: string, why: 'same' | 'end' | 'other') => string;
  readonly caption: (than: string) => string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  /** Over numbers to date. */
  readonly until: (day: string) => string;
  readonly change: string;
  /** A difference between percentages. */
  readonly points: (difference: string, count: number) => string;
  /** That the number of an indicator rose or fell. */
  readonly trend: (name: string, was: Counted, now: Counted) => string;
  readonly people: string;
  readonly trendNote: string;
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
