import type { Range } from '../address.ts';
import type { Finding } from '../notices/finding.ts';
import { isBlank } from '../text/clean.ts';
import type { CellStarts } from './cell-starts.ts';

/** A file up to this size, in bytes, may be kept in memory while it is read. */
export const smallBytes = 256 * 1024;

/** Bytes that can be read anywhere, whether they lie on a disk or in memory. */
export interface Source {
  /** Name as the person gave it. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of all bytes, hexadecimal. */
  readonly sha256: string;
  /** Why not a byte can be read (`EACCES`), where that is so. */
  readonly unreadable?: string;
  /** Bytes from `start` up to, not including, `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
  /** Whether all that was read is still what `sha256` is of; left out where it cannot change. */
  isUnchanged?(): Promise<boolean>;
  /** Unpacks the parts of a workbook where the computer has something faster than what every browser has. */
  readonly unpack?: Unpack;
}

/** Unpacks raw deflate data as it is asked for; throws where it is damaged, and what `packed` throws. */
export type Unpack = (packed: AsyncGenerator<Uint8Array<ArrayBuffer>>) => AsyncIterable<Uint8Array>;

/** What a cell holds besides its value; absent where there is nothing to say. */
export interface CellMarks {
  /** A formula whose result was never saved. */
  readonly unsaved?: true;
  /** The formula points to another workbook. */
  readonly external?: true;
  /** Crossed out, the whole of it or only a part, so that what is left is another value than its text. */
  readonly strikethrough?: 'all' | 'part';
  /** A part of its letters stands above or below the line, as marks of notes do. */
  readonly raised?: 'part';
  /** Nobody sees it on the sheet, by its format, its colours or its size: all of it, only a part, or only if it is a number. */
  readonly unseen?: 'all' | 'part' | 'numbers';
  /** What is left of its text for people where a part is unseen. */
  readonly seen?: string;
  /** Number format code, when not General. */
  readonly format?: string;
}

/** One cell: what it is (raw type and value) and what the person sees (text). */
export interface Cell {
  readonly type: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** As displayed, or the best rendering of it; never trimmed. */
  readonly text: string;
  /** text, error: the text; number: the stored number; boolean; date: `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM:SS` or `THH:MM:SS`. */
  readonly raw: string | number | boolean;
  readonly marks?: CellMarks;
  /** Room for what a reader made of the text of a cell that may stand in many rows: who made it, and what. */
  madeBy?: object | undefined;
  made?: unknown;
}

/** Whether parts of a cell differ so in their looks that its text is no one value. */
export const isMixed = ({ marks }: Cell): boolean =>
  marks !== undefined &&
  (marks.strikethrough === 'part' || marks.raised === 'part' || marks.unseen === 'part');

/** Whether a person sees anything in a cell. */
export const isFilled = (cell: Cell | undefined): cell is Cell => cell !== undefined && !isBlank(cell.text);

/** Columns of which a row holds a place for each; beyond them it holds cells alone. */
export const narrow = 256;

/** One row; `cells[0]` is column A; empty cells are undefined, or, beyond the narrow ones, holes. */
export interface Row {
  /** As the spreadsheet numbers it, from 1; in a text file, as a spreadsheet would number the record. */
  readonly row: number;
  /** Physical line of a text file, from 1. */
  readonly line?: number;
  readonly cells: readonly (Cell | undefined)[];
  readonly hidden?: true;
}

/** Tells each cell of a row with its place from 0, from the left: as much work as there are cells, however far apart. */
export function eachCell({ cells }: Pick<Row, 'cells'>, see: (cell: Cell, index: number) => void): void {
  if (cells.length > narrow) {
    for (const key of Object.keys(cells)) {
      const cell = cells[Number(key)];
      if (cell !== undefined) see(cell, Number(key));
    }
    return;
  }
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell !== undefined) see(cell, index);
  }
}

/** Puts a cell behind all others of a row, at a place from 0. */
export function putCell(cells: (Cell | undefined)[], index: number, cell: Cell): void {
  if (index >= narrow) cells[index] = cell;
  else {
    if (index > cells.length) padCells(cells, index);
    cells.push(cell);
  }
}

/** Lets a row be so many columns wide. */
export function padCells(cells: (Cell | undefined)[], width: number): void {
  if (width <= narrow) while (cells.length < width) cells.push(undefined);
  else if (cells.length < width) cells.length = width;
}

/** One sheet, or the whole of a text file. */
export interface Sheet {
  /** Null for a text file. */
  readonly name: string | null;
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  /** Made by the program beside a new log: help and lists, which hold no activities, or rows that are examples. */
  readonly ours?: boolean | 'examples';
  /** Added by the program to a log that was there: it only tells of it. */
  readonly tells?: boolean;
  /** In the order they are saved. */
  readonly merges: readonly Range[];
  /** From 1, ascending. */
  readonly hiddenColumns: readonly number[];
  /** A filter is on, so that the person does not see all rows. */
  readonly filtered: boolean;
  /** Column A stands at the right. */
  readonly rightToLeft: boolean;
  /** Rows in which tables of the workbook add up theirs, with the cells that are such a table's. */
  readonly totals?: ReadonlyMap<number, readonly Range[]>;
  /** Rows in order, in batches; may be called again and starts from the first row each time. Rows without any cell are left out. */
  rows(): AsyncIterable<readonly Row[]>;
  /** Why its rows are no table, where each stands in column A as one text that cannot be split for certain. */
  unsplit(): Promise<Finding | null>;
}

/** A file as read: its sheets in tab order and what was noticed on the way. */
export interface Book {
  readonly file: string;
  readonly kind: 'csv' | 'xlsx';
  /** Text files: encoding and delimiter in use. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Counts days from 1904. */
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
  /** Where cells of some rows begin in a text file. */
  readonly starts?: (rows: ReadonlySet<number>) => Promise<CellStarts>;
  /** What a log that we made says of itself in a name or a property. */
  readonly stamps?: readonly string[];
  /** Grows while rows are read (a quote that never closes is found at its place). A second reading adds nothing twice. */
  readonly findings: readonly Finding[];
}

/** A file of which nothing could be read. */
export const noBook = (file: string, findings: readonly Finding[] = []): Book => ({
  file,
  kind: 'csv',
  encoding: null,
  delimiter: null,
  date1904: false,
  sheets: [],
  findings,
});

/** The first rows of a sheet that hold anything. */
export async function firstRows(sheet: Sheet, count: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of sheet.rows()) {
    rows.push(...batch.slice(0, count - rows.length));
    if (rows.length >= count) break;
  }
  return rows;
}
