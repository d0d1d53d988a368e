import type { Finding } from '../notices/finding.ts';
import type { Severity } from '../notices/notice.ts';

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
