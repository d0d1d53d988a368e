import type { Words } from '../formats/words.ts';

/** Why a file gets no marks: it is signed, several people's changes are tracked in it, nothing could be read, it has too many rows, or a part cannot be changed. */
export type Refusal = 'signed' | 'tracked' | 'unread' | 'long' | 'damaged';

/** Whether a finding was there at the last check. */
export type Since = 'fixed' | 'still' | 'new';

/** What a marked workbook says in the office's language, besides the findings. */
export interface MarkedWords {
  /** Name of the sheet, at most 28 characters, without brackets. */
  readonly sheet: string;
  title(file: string): string;
  /** How to go on: mend cells where they stand, check the workbook again. */
  readonly how: string;
  readonly nothing: string;
  /** Since the last check, so many of each. */
  since(counts: Readonly<Record<Since, number>>): string;
  readonly states: Readonly<Record<Since, string>>;
  /** Headings of the three lists; of the first, `known` where nothing is to be mended. */
  readonly causes: string;
  readonly known: string;
  readonly cells: string;
  readonly fixed: string;
  readonly columns: Readonly<
    Record<'number' | 'severity' | 'where' | 'column' | 'count' | 'value' | 'what' | 'toDo' | 'since', string>
  >;
  /** In place of a cell, of what is said of a whole file. */
  readonly wholeFile: string;
  /** Limits that were met, each with the true number. */
  listed(shown: number, total: number): string;
  noted(shown: number, total: number): string;
  /** Cells on which people talk to each other, which get no note. */
  talked(cells: string): string;
  readonly refused: Readonly<Record<Refusal, string>>;
  /** That a file was not marked, and why. */
  notMarked(file: string, why: string): string;
  /** What to do next, last in the terminal. */
  next(file: string): string;
  nextSeveral(count: number, folder: string): string;
}

/** All words that a marked workbook needs. */
export interface MarkingWords
  extends Pick<Words, 'code' | 'rightToLeft' | 'findings' | 'formats' | 'heading' | 'label'> {
  readonly marked: MarkedWords;
}
