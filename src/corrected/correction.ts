import type { Place } from '../address.ts';
import type { ColumnName } from '../schema/columns.ts';
import type { Cell } from '../table/table.ts';

/** What is corrected, in the order in which it is told. */
export const correctionKinds = [
  'headings',
  'codes',
  'near',
  'letters',
  'numbers',
  'dates',
  'periods',
  'currencies',
  'blanks',
] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

/** A cell that may be written otherwise without meaning anything else; nothing of it is masked. */
export interface Correction {
  readonly kind: CorrectionKind;
  readonly place: Place & { readonly row: number; readonly column: number };
  /** The column of the log it stands in; of a heading that is none of ours, null. */
  readonly name: ColumnName | null;
  readonly heading: string;
  /** As it was read. */
  readonly old: Cell;
  /** As it will be read. */
  readonly cell: Cell;
}

/**
 * Why a cell that could be corrected is left as it is: a formula gives it; it is merged; its sheet is locked there; a table of
 * Excel is called by its heading; formulas, a filter or a pivot table may look for its text; its text is in several fonts; its row stands in one cell; its row is not written soundly; the
 * encoding lacks a letter, or is not written; it would become a formula; the reading of other cells rests on it; it would bring
 * out something else; the workbook is signed, or keeps a list of all changes.
 */
export const leftReasons = [
  'formula',
  'merged',
  'locked',
  'table',
  'words',
  'fonts',
  'column-a',
  'unsound',
  'letter',
  'encoding',
  'equals',
  'proof',
  'doubt',
  'signed',
  'tracked',
] as const;
export type LeftReason = (typeof leftReasons)[number];

/** A correction that was not made. */
export interface Left {
  readonly why: LeftReason;
  readonly correction: Correction;
}

/** Writes corrections into the bytes of the file they are of. */
export interface Writer {
  /** Finds the cells in the bytes: why some of the corrections cannot be made. Asked once, before writing. */
  prepare(corrections: readonly Correction[]): Promise<ReadonlyMap<Correction, LeftReason>>;
  /** The same file with some of those corrections that can be made, and every other cell as it is; or why nothing can be written. */
  write(corrections: readonly Correction[]): Promise<Uint8Array | LeftReason>;
}
