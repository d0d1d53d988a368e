import type { Place } from './address.ts';

/** How bad: `stop` the input could not be read, `error` must be fixed, `warning` please look, `note` for information. */
export type Severity = 'stop' | 'error' | 'warning' | 'note';

/** A fact a message is filled with. */
export type Slot = string | number | readonly string[];

/** One kind of finding: its code, its weight and its English words (ICU messages whose slots a finding's data fill). */
export interface Notice {
  /** Letter and three digits, speakable on the phone, never reused. */
  readonly code: string;
  /** The file's and the fixture's name. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, in a few ordinary words. */
  readonly title: string;
  /** What is there and what is needed; `{slot}`s are keys of the finding's data. */
  readonly message: string;
  /** Why the rule exists. */
  readonly why: string;
  /** One thing to do. */
  readonly fix: string;
}

/** One occurrence, without prose. */
export interface Finding {
  readonly code: string;
  readonly place: Place;
  readonly data: Readonly<Record<string, Slot>>;
  /** The cell as displayed, when the finding is about one. */
  readonly value?: string;
  /** The activity the row belongs to, when known. */
  readonly key?: string;
  /** Schema name of the column concerned, and its heading as the office typed it. */
  readonly column?: string;
  readonly heading?: string;
  readonly related?: readonly Place[];
}

/** A small piece of the sheet around a finding, as the spreadsheet shows it. */
export interface Excerpt {
  /** From 1, with the office's headings. */
  readonly columns: readonly { readonly column: number; readonly heading: string }[];
  readonly headingRow: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** A finding after judgement: weighed, worded and fingerprinted. */
export interface Diagnostic extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  /** For the first finding of a cause. */
  readonly excerpt?: Excerpt;
  /** Same for the same fault in a re-sorted file. */
  readonly fingerprint: string;
}
