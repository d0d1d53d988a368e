import type { DateOrder, Decimal } from '../../programme/programme.ts';

/** What the page says around what `FormatWords` says, in the reader's language. */
export interface HtmlWords {
  /** As BCP 47, by which numbers are written. */
  readonly locale: string;
  number(value: number): string;
  /** The name of the page, before the name of a file. */
  readonly title: string;
  readonly skip: string;
  /** The day the rules take for today, as an ISO date. */
  asOf(day: string): string;
  readonly toDo: string;
  readonly nothingToDo: string;
  /** So many cells or rows of a cause. */
  cells(count: number): string;
  readonly files: string;
  readonly names: Readonly<
    Record<
      | 'file'
      | 'country'
      | 'period'
      | 'rows'
      | 'activities'
      | 'verdict'
      | 'sheet'
      | 'headings'
      | 'encoding'
      | 'separator'
      | 'dates'
      | 'decimals',
      string
    >
  >;
  readonly howRead: string;
  readonly assumed: string;
  row(row: number): string;
  readonly dateOrders: Readonly<Record<DateOrder, string>>;
  readonly decimals: Readonly<Record<Decimal, string>>;
  /** By the sign. */
  readonly separators: Readonly<Record<string, string>>;
  /** Before a piece of a sheet; the sheet's name is null for a file of text. */
  excerpt(sheet: string | null): string;
  /** Of the cell that a piece of the sheet is shown for. */
  readonly thisCell: string;
  /** A link from a cause to its findings in the list. */
  readonly inList: string;
  readonly all: string;
  readonly none: string;
  /** All findings are counted, and the first of them listed. */
  cut(listed: number, total: number): string;
  readonly where: string;
  readonly what: string;
  readonly filters: Readonly<Record<'search' | 'severity' | 'column' | 'cause' | 'file', string>>;
  readonly any: string;
  readonly clear: string;
  /** Numbers as they are written, or places for them. */
  shown(shown: string, total: string): string;
  readonly noMatch: string;
  readonly more: string;
  /** Of a part of the list: numbers as they are written. */
  part(from: string, to: string): string;
  /** At the end of the page: name and version of the program. */
  madeBy(tool: string): string;
}
