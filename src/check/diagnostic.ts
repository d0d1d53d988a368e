import type { Place } from '../address.ts';
import type { Severity, Slots } from '../notices/notice.ts';

/** A small piece of the sheet around a finding, as the spreadsheet shows it. */
export interface Excerpt {
  /** From 1, with the office's headings. */
  readonly columns: readonly { readonly column: number; readonly heading: string }[];
  readonly headingRow: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** The sheet shows column A at the right. */
  readonly rightToLeft?: true | undefined;
}

/**
 * A finding as it is given out: a plain object to print, copy or send on, in which what looks like personal data is masked.
 * Its words are made where it is printed, from the notice of its code.
 */
export interface Diagnostic {
  readonly code: string;
  /** The notice's id. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** The facts its words are filled with. */
  readonly data: Slots;
  /** The cell as displayed, when it is about one. */
  readonly value?: string;
  /** The activity the row belongs to, when known. */
  readonly key?: string;
  /** Schema name of the column concerned, and its heading as the office typed it. */
  readonly column?: string;
  readonly heading?: string;
  readonly related?: readonly Place[];
  /**
   * Full lengths of what is cut: characters of `value`, `key`, `heading` and of facts that are texts (`data.text`), items of
   * facts that are lists, places of `related`.
   */
  readonly cut?: Readonly<Record<string, number>>;
  /** For the first finding of a cause. */
  readonly excerpt?: Excerpt;
  /** For the same: so many findings of the cause are counted and not given. */
  readonly unkept?: number;
  /** Whether an earlier result has it; absent where none was held against it. */
  readonly known?: boolean;
  /** Sixteen hexadecimal digits, its own in the result: the same fault has the same in a file that was sorted, renamed or saved as another kind. */
  readonly fingerprint: string;
  /** Likewise of its cause, which several findings share. */
  readonly cause: string;
}
