import { columnLetters, type Place, rowPlace } from '../../address.ts';
import { type Finding, raise } from '../../notices/finding.ts';
import { headingSlots, type Notice, type SlotsOf } from '../../notices/notice.ts';
import type { ColumnName, Values } from '../../schema/columns.ts';
import { headingOf } from '../../schema/labels/index.ts';
import type { Sheet } from '../../table/table.ts';

/** What a file's name promises: alpha-3 country and period, where it names them. */
export interface Promised {
  readonly country?: string;
  readonly period?: string;
}

/** A column with its heading. */
export interface HeadedColumn {
  /** From 1. */
  readonly column: number;
  /** As the office typed it. */
  readonly heading: string;
}

/** A column as a message names it: `Q “Budget”`. */
export const lettered = ({ column, heading }: HeadedColumn): string =>
  `${columnLetters(column)} “${heading}”`;

/** Where each column of one log stands, and the heading as the office typed it. */
export interface Layout {
  readonly file: string;
  readonly sheet: string | null;
  /** Column A stands at the right. */
  readonly rightToLeft: boolean;
  /** Rows in which tables of the workbook add up theirs, with the cells that are such a table's. */
  readonly totals?: Sheet['totals'] | undefined;
  /** What the file's name says its rows are. */
  readonly promised: Promised;
  /** Columns up to the last heading. */
  readonly width: number;
  /** Row of the headings the office typed. */
  readonly headingRow: number;
  /** Its physical line in a text file. */
  readonly headingLine: number | undefined;
  readonly columns: ReadonlyMap<ColumnName, HeadedColumn>;
  /** Columns of the grant's own groups of people, by their code. */
  readonly groups: ReadonlyMap<string, HeadedColumn>;
  /** Columns whose headings are none of ours. */
  readonly unread: readonly HeadedColumn[];
  /** Headings among them of what a form on a telephone writes by itself. */
  readonly ofForm: ReadonlySet<string>;
  /** ISO 639-1 languages that the headings prove, the one of most headings first. */
  readonly languages: readonly string[];
}

/** One result line: an activity x an indicator x a period. */
export interface Entry {
  readonly layout: Layout;
  readonly row: number;
  readonly line?: number | undefined;
  readonly values: Values;
  /** Cells as displayed, where they hold anything. */
  readonly texts: Readonly<Partial<Record<ColumnName, string>>>;
  /** How many there are of the grant's own groups of people, by their code: null where the cell cannot be read; left out where there are none. */
  readonly groups?: ReadonlyMap<string, number | null>;
  /** The number of its activity, where it has an id. */
  readonly activity?: number;
  /** Columns whose value came from the activity's first row. */
  readonly inherited: ReadonlySet<ColumnName>;
  /** Whether cells of its own say something of the activity, or it leaves that to the first row. */
  readonly describes?: boolean;
  /** Columns whose cell held something that could not be read, or is required and empty. */
  readonly faulty: ReadonlySet<ColumnName>;
  /** Its free texts were looked at as they were read, once each: none holds anything personal or a mailbox. A long log 0.95 x. */
  readonly harmless?: boolean;
}

/** The place of an entry's row, or of one of its cells. */
export function placeIn(
  entry: Pick<Entry, 'layout' | 'row' | 'line'>,
  column: ColumnName | null = null,
): Place {
  const { layout } = entry;
  return rowPlace(layout, entry, column === null ? null : (layout.columns.get(column)?.column ?? null));
}

/** What a file calls a column: its own heading, or the one to give it in the file's language. */
const calledIn = ({ columns, languages }: Layout, name: ColumnName): string =>
  columns.get(name)?.heading ?? headingOf(name, languages[0]);

/** The headings of those of some columns that are in the file, in quotes. */
export const quotedHeadings = ({ columns }: Layout, names: readonly ColumnName[]): readonly string[] =>
  names.flatMap((name) => (columns.has(name) ? `“${columns.get(name)!.heading}”` : []));

/** The place of a sheet's heading row, or of one of its headings. */
export const headingPlace = (layout: Layout, column: number | null = null): Place =>
  rowPlace(layout, { row: layout.headingRow, line: layout.headingLine }, column);

/** A finding about one cell of an entry (or its whole row), with what the person sees there. */
export function findingIn<const K extends Notice['slots']>(
  entry: Entry,
  notice: Notice<K>,
  column: ColumnName | null,
  data: SlotsOf<K>,
  related: readonly Place[] = [],
): Finding {
  const text = column === null ? undefined : entry.texts[column];
  const heading = column === null ? undefined : entry.layout.columns.get(column)?.heading;
  const key = entry.values.activity_id ?? entry.texts.activity_id;
  const named = headingSlots(notice).map(([slot, name]) => [slot, calledIn(entry.layout, name)]);
  const slots = named.length === 0 ? data : { ...data, ...Object.fromEntries(named) };
  return raise(notice, placeIn(entry, column), slots, {
    values: entry.values,
    ...(text === undefined ? {} : { value: text }),
    ...(key === undefined ? {} : { key }),
    ...(column === null ? {} : { column }),
    ...(heading === undefined ? {} : { heading }),
    ...(related.length === 0 ? {} : { related }),
  });
}
