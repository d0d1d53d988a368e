import type { Place } from '../address.ts';
import type { Slot } from './notice.ts';

/** One occurrence, without prose. */
export interface Finding {
  readonly code: string;
  readonly place: Place;
  readonly data: Readonly<Record<string, Slot>>;
  /** The cell as displayed, when the finding is about one. */
  readonly value?: string;
  /** The activity the row belongs to, when known. */
  readonly key?: string;
  /** Schema name of the column concerned, and its heading as the office typed it. */
  readonly column?: string;
  readonly heading?: string;
  readonly related?: readonly Place[];
}
