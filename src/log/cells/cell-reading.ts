import { type Remark, remark } from '../../notices/finding.ts';
import { lookAlikeLetters } from '../../notices/look-alike-letters.ts';
import type { Notice, SlotsOf } from '../../notices/notice.ts';
import { severalValuesInOneCell } from '../../notices/several-values-in-one-cell.ts';
import type { ColumnName } from '../../schema/columns.ts';

/** What a cell gives: a value where it could be read, and what is to be said. No value and nothing said: the cell is empty. */
export interface CellReading {
  readonly value?: string | number | readonly string[];
  /** Words such as "over" found before a number. */
  readonly precision?: string;
  /** The column whose fact stands in this cell too: that its own cell is empty is no fault of its own. */
  readonly also?: ColumnName;
  readonly remarks: readonly Remark[];
  /** A free text that was looked at: it holds nothing personal and no mailbox. */
  readonly harmless?: true;
}

/** Nothing to be said. */
export const sound: readonly Remark[] = [];

/** A cell that could not be read, and why. */
export const unread = <const K extends Notice['slots']>(
  notice: Notice<K>,
  data: SlotsOf<K>,
): CellReading => ({
  remarks: [remark(notice, data)],
});

type Several = SlotsOf<(typeof severalValuesInOneCell)['slots']>;

/** The facts of several values in one cell; of people, none is known. */
export const severalSlots = (kind: Several['kind'], values: readonly string[]): Several => ({
  ...{ kind, values, first: values[0]!, last: values.at(-1)!, total: '', sum: '' },
  ...{ women: 'none', men: 'none', girls: 'none', boys: 'none', unspecified: 'none' },
});

/** Several values where there is room for one. */
export const severalOf = (kind: Several['kind'], values: readonly string[]): CellReading =>
  unread(severalValuesInOneCell, severalSlots(kind, values));

/** A value in which letters of another alphabet were taken for the Latin ones they look like. */
export const unmixedAs = (value: string): CellReading => ({
  value,
  remarks: [remark(lookAlikeLetters, { text: value })],
});
