import type { Place } from '../address.ts';
import { groupBy, groups } from '../group-by.ts';
import { type Entry, placeIn } from '../log/rows/entry.ts';
import type { SeriesRow } from '../log/rows/series.ts';
import type { Indicator } from '../programme/programme.ts';
import { compare } from '../text/compare.ts';
import type { Part, PeopleBasis, SourceRow, StatusCode } from './figures.ts';
import type { Quantity } from './quantity.ts';

/** A row of a log as counting sees it: complete, of the report's period or before. */
export interface CountedRow extends SeriesRow {
  readonly entry: Entry;
  /** What figures name it by. */
  readonly source: SourceRow;
  readonly activity: string;
  readonly period: string;
  /** Of the report's period, not of an earlier one. */
  readonly now: boolean;
  readonly country: string;
  readonly pillar: string;
  readonly status: StatusCode;
  readonly indicator: Indicator;
  readonly basis: PeopleBasis | null;
  /** Shared by the rows that tell of one running total or one thing; -1 where the row has no value, and less where it is alone. */
  readonly series: number;
  /** Null when no value was reported, and where the value is not to be counted. */
  readonly value: Quantity | null;
  readonly cumulative: boolean;
  readonly asOf: string | null;
  readonly parts: Readonly<Record<Part, number | null>>;
  /** Whom the number is about, to weigh a mean by; null where nobody says. */
  readonly people: number | null;
  /** Place in the pack's order of stages; -1 without. */
  readonly stage: number;
  readonly protected: boolean;
  /** Another report counts this joint event. */
  readonly elsewhere: boolean;
}

/** A row that figures rest on; what names it is made when somebody asks: a third of a long report's figures were such names. The row's values stay out of reach. */
export class RowBehind implements SourceRow {
  readonly #entry: Entry;

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  get activity(): string {
    return this.#entry.values.activity_id ?? '';
  }

  get period(): string {
    return this.#entry.values.period ?? '';
  }

  get place(): Place {
    return placeIn(this.#entry);
  }
}

/** A row of which it is not yet settled what it counts. */
export type Unsettled = { -readonly [Part in keyof CountedRow]: CountedRow[Part] };

/** A row that has a value to count. */
export type Valued = CountedRow & { readonly value: Quantity };
export const hasValue = (row: CountedRow): row is Valued => row.value !== null;

/** Rows by country and activity. A country at a time: a map of all activities would stay in memory as long as what is made of them. */
export function* byActivity<R extends CountedRow>(rows: readonly R[]): Iterable<readonly R[]> {
  for (const ours of groupBy(rows, ({ country }) => country).values())
    yield* groups(ours, ({ activity }) => activity);
}

/** Rows by their series, in the order of the first of each. Most numbers are told once, and need no list of those that are. */
export function* bySeries<R extends Pick<CountedRow, 'series'>>(rows: readonly R[]): Iterable<readonly R[]> {
  const several = groupBy(
    rows.filter(({ series }) => series >= 0),
    ({ series }) => series,
  );
  for (const row of rows) {
    const own = row.series < 0 ? [row] : several.get(row.series)!;
    if (own[0] === row) yield own;
  }
}

/** The smaller value first. */
export const byValue = (a: Pick<Valued, 'value'>, b: Pick<Valued, 'value'>): number =>
  a.value.value - b.value.value || compare(a.value.precision, b.value.precision);

/** The last to be told. */
export const newest = (rows: readonly Valued[]): Valued | null =>
  last(rows, (a, b) => compare(a.end, b.end) || compare(a.asOf ?? '', b.asOf ?? '') || byValue(a, b));

/** The one that sorting would put last. */
export const last = <T>(all: readonly T[], order: (a: T, b: T) => number): T | null =>
  all.reduce<T | null>((most, one) => (most !== null && order(most, one) > 0 ? most : one), null);
