import type { GroupName } from './layout.ts';

/** A title of at most 32 characters and a text of at most 255, as Excel shows them beside a cell. */
export interface CellNote {
  readonly title: string;
  readonly text: string;
}

/** What a new log says in the office's language, besides its headings and what the columns are for. */
export interface NewLogWords {
  readonly logSheet: string;
  readonly helpSheet: string;
  readonly examplesSheet: string;
  /** The first line: whose log it is. */
  about(country: string, period: string): string;
  /** Before the number of cells that need another look. */
  readonly toLookAt: string;
  /** What the numbers above the headings are. */
  readonly counters: string;
  /** What the cell says that says there is nothing to report. */
  readonly yes: string;
  /** When somebody types over a heading. */
  readonly headingKept: CellNote;
  /** When something is typed that is not in the list. */
  readonly notInList: CellNote;
  readonly notANumber: CellNote;
  readonly notADate: CellNote;
  readonly tooLong: CellNote;
  readonly groups: Readonly<Record<GroupName, string>>;
  /** What a column is for in which the grant counts a group of people besides. */
  readonly ofGroup: string;
  readonly help: {
    readonly title: string;
    /** How to fill the log in and send it, a sentence a line. */
    readonly steps: readonly string[];
    readonly columnsTitle: string;
    /** Beside the name of a group: what a column is for, when it is needed, examples. */
    readonly columnHeads: readonly [string, string, string];
    readonly always: string;
    readonly firstRow: string;
    readonly optional: string;
    /** The link to worked examples, and what to know of them: that ids hold the office's own country. */
    readonly examplesTitle: string;
    readonly examplesNote: string;
    readonly listsTitle: string;
    /** Beside the name of a list: what may be chosen, its code. */
    readonly listHeads: readonly [string, string];
    readonly colours: string;
    readonly missing: string;
    readonly wrong: string;
  };
}
