import type { Place } from '../address.ts';
import type { Values } from '../schema/columns.ts';
import type { Notice, Slots, SlotsOf } from './notice.ts';

/** A notice with its facts, not yet at a place. */
export interface Remark {
  readonly notice: Notice;
  readonly data: Slots;
}

/** What may be known of a finding besides its place. */
interface Details {
  /** The cell as displayed, when the finding is about one. */
  readonly value?: string;
  /** The activity the row belongs to, when known. */
  readonly key?: string;
  /** Schema name of the column concerned, and its heading as the office typed it. */
  readonly column?: string;
  readonly heading?: string;
  readonly related?: readonly Place[];
  /** Its row as it was read, where it is about one. */
  readonly values?: Values;
  /** So many more of the kind that are counted and not raised one by one. */
  readonly more?: number;
}

/** One occurrence, without prose. */
export interface Finding extends Remark, Details {
  readonly place: Place;
}

/** Says something without a place. */
export const remark = <const K extends Notice['slots']>(notice: Notice<K>, data: SlotsOf<K>): Remark => ({
  notice,
  data: data as Slots,
});

/** Says something about a place. */
export const raise = <const K extends Notice['slots']>(
  notice: Notice<K>,
  place: Place,
  data: SlotsOf<K>,
  details: Details = {},
): Finding => ({ notice, place, data: data as Slots, ...details });
