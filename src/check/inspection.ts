import type { Convention } from '../log/cells/context.ts';
import type { MatchLevel } from '../schema/heading-names.ts';
import type { Cell, Sheet } from '../table/table.ts';
import type { Tally } from './collect.ts';
import type { Diagnostic } from './diagnostic.ts';

/**
 * Why a sheet is read as the log: it was asked for, is the only one there or the only one that looks like a log, is one of
 * several that do and are read together, or no visible sheet does.
 */
export type ChoiceReason = 'asked' | 'single' | 'only-log' | 'together' | 'hidden';

/** One sheet as it lies in the file; counts are of rows and cells that hold anything. */
export interface InspectedSheet {
  /** Null for a text file. */
  readonly name: string | null;
  readonly state: Sheet['state'];
  readonly chosen: boolean;
  /** Why it is read as the log; null where it is not. */
  readonly why: ChoiceReason | null;
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  readonly hiddenRows: number;
  /** Letters of the first of them. */
  readonly hiddenColumns: readonly string[];
  readonly hiddenColumnCount: number;
  /** The first of them, in A1 notation. */
  readonly merges: readonly string[];
  readonly mergeCount: number;
  /** Columns of the log recognised among its first rows. */
  readonly recognised: number;
}

/** One cell: what it is, what is seen, and what it was read as; personal data masked. */
export interface InspectedCell {
  readonly cell: string;
  readonly column: string | null;
  readonly type: Cell['type'];
  readonly raw: string | number | boolean;
  readonly text: string;
  /** Null when the column is none of ours or the cell could not be read. */
  readonly value: string | number | readonly string[] | null;
  /** Full lengths of what is cut: characters of `raw`, `text` and `value`, or items of it. */
  readonly cut: Readonly<Record<string, number>>;
}

/** Headings and first rows of one sheet. */
export interface InspectedTable {
  /** Null for a text file. */
  readonly sheet: string | null;
  /** Null where none were found. */
  readonly headings: {
    readonly row: number;
    readonly dataFrom: number;
    readonly columns: readonly {
      readonly column: string;
      readonly heading: string;
      /** Null when it is none of ours. */
      readonly name: string | null;
      readonly how: MatchLevel | null;
      readonly language: string | null;
    }[];
  } | null;
  readonly firstRows: readonly {
    readonly row: number;
    readonly line: number | null;
    /** False for totals, repeated headings and remarks, and where no log was found. */
    readonly data: boolean;
    /** Cells that hold anything. */
    readonly filled: number;
    /** The first of them. */
    readonly cells: readonly InspectedCell[];
  }[];
}

/** What the program sees in a file. */
export interface Inspection {
  readonly file: string;
  readonly sha256: string;
  /** Null when the file could not be read. */
  readonly kind: 'csv' | 'xlsx' | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly date1904: boolean;
  readonly promised: { readonly country: string | null; readonly period: string | null };
  readonly sheets: readonly InspectedSheet[];
  readonly convention: Omit<Convention, 'languages'> | null;
  /** What is read as the log, in tab order; without a log, the sheet that comes nearest. */
  readonly tables: readonly InspectedTable[];
  /** As many of each rule as its tally says are shown. */
  readonly findings: readonly Diagnostic[];
  readonly tallies: readonly Tally[];
}
