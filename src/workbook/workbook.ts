import type { Many } from '../lazily.ts';

/** How a cell looks; colours are six hexadecimal digits. */
export interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** Points; 11 where nobody says. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  /** A line below, or on all four sides, in this colour. */
  readonly line?: { readonly sides: 'bottom' | 'all'; readonly color: string };
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
  /** In sheets of either direction. */
  readonly reading?: 'left-to-right' | 'right-to-left';
  /** Excel's format code; `@` is text. */
  readonly format?: string;
  /** On a protected sheet, cells are locked unless they say so. */
  readonly open?: true;
}

/** What a conditional format changes. */
export interface Mark extends Pick<Style, 'bold' | 'color' | 'fill'> {
  /** Lines on all four sides. */
  readonly frame?: { readonly style: 'thin' | 'dashed' | 'dotted'; readonly color: string };
}

/** One cell: a text, a number, a day (ISO) or a formula with the value it has now. */
export interface WrittenCell {
  readonly value?: string | number;
  /** An ISO day, written as Excel's number of it. */
  readonly day?: string;
  /** Without the equals sign, in English and with commas. */
  readonly formula?: string;
  readonly style?: Style;
  /** Place in this workbook (`Help!A1`) that a click opens. */
  readonly link?: string;
}

export interface WrittenColumn {
  /** Characters. */
  readonly width: number;
  readonly style?: Style;
  /** Depth in an outline, and whether that is closed. */
  readonly level?: number;
  readonly hidden?: true;
  /** An outline ends before this column, which shows the sign to open it. */
  readonly collapsed?: true;
}

export interface WrittenRow {
  /** Cells by column, from 1; others are empty. */
  readonly cells: ReadonlyMap<number, WrittenCell>;
  /** Points. */
  readonly height?: number;
  readonly hidden?: true;
}

/** What may be typed into cells. */
export interface Validation {
  /** Ranges in A1 notation, parted by spaces. */
  readonly cells: string;
  readonly kind: 'list' | 'decimal' | 'whole' | 'date' | 'length' | 'custom' | 'any';
  /** For a list its range or formula; for others the least and the greatest. */
  readonly first?: string;
  readonly second?: string;
  /** What is typed otherwise is refused, questioned, or only remarked on. */
  readonly otherwise?: 'stop' | 'warning' | 'information';
  readonly errorTitle?: string;
  readonly error?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** Cells are marked where a formula is true. */
export interface ConditionalFormat {
  readonly cells: string;
  readonly formula: string;
  readonly mark: Mark;
}

interface Print {
  /** Rows, and columns by their letters, that are repeated on every page. */
  readonly rows?: readonly [from: number, to: number];
  readonly columns?: readonly [from: string, to: string];
  /** Lines between cells are drawn on paper too. */
  readonly grid?: true;
  /** Percent of the size on the screen; without it a page is as wide as the sheet. */
  readonly scale?: number;
  /** Columns after which a page ends, from 1. */
  readonly breaks?: readonly number[];
}

export interface WrittenSheet {
  readonly name: string;
  readonly hidden?: true;
  readonly rightToLeft?: boolean;
  /** Colour of the tab. */
  readonly tab?: string;
  /** From the first on; the last one's style holds for all columns after it. */
  readonly columns: readonly WrittenColumn[];
  /** By row, from 1; rows left out are empty. */
  readonly rows: ReadonlyMap<number, WrittenRow>;
  /** Rows below the last of those, made while they are written: all at once they took ten times the room of the file. They have no links. */
  readonly below?: Many<WrittenRow>;
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The range whose rows can be filtered. */
  readonly filter?: string;
  readonly merged?: readonly string[];
  readonly validations?: readonly Validation[];
  readonly formats?: readonly ConditionalFormat[];
  /** Locked cells cannot be changed; no password. */
  readonly locked?: true;
  /** Lines between cells are drawn. */
  readonly grid?: boolean;
  readonly landscape?: true;
  /** Numbers among so many rows and columns are texts, and Excel does not remark on it. */
  readonly numbersAsText?: { readonly rows: number; readonly columns: number };
  /** What is printed where it is not all on pages as wide as the sheet. */
  readonly print?: Print;
}

/** A workbook to be written. */
export interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** ISO day that stands as the day it was made: never the clock. */
  readonly day: string;
  /** Own properties of the file. */
  readonly properties: Readonly<Record<string, string>>;
  /** Names for ranges. */
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: readonly WrittenSheet[];
}
