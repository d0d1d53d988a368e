import type { ColumnName } from '../schema/columns.ts';

/** How bad: `stop` the input could not be read, `error` must be fixed, `warning` please look, `note` for information. */
export type Severity = 'stop' | 'error' | 'warning' | 'note';

/** A fact a message is filled with. */
export type Slot = string | number | readonly string[];

/** Cells that differ from the clean row of `fixtures/rules/clean.csv`, as an officer would type them. */
export type ExampleRow = Readonly<Partial<Record<ColumnName, string>>>;

/** A bad and a good example: in words for findings about whole files, as executable rows for all others. */
type Example =
  | { readonly bad: string; readonly good: string }
  | { readonly bad: readonly ExampleRow[]; readonly good: readonly ExampleRow[] };

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
  readonly example: Example;
}
