import { groupBy } from '../group-by.ts';
import { peopleParts } from '../schema/columns.ts';
import { compare } from '../text/compare.ts';
import { newest, type Valued } from './counted-row.ts';
import type { Apart, Figure, Part, Parts } from './figures.ts';
import { type Quantity, subtract, sum } from './quantity.ts';

/** What rows of a report's period are measured by. */
export interface PeriodTerms {
  /** First day of the report's period. */
  readonly start: string;
  /** Last day of the period before; null when there is none. */
  readonly before: string | null;
  /** The pack's stages, in order. */
  readonly stages: readonly string[];
}

/** Something counted: how much, of whom, and the date it stands for. */
export interface Item extends Pick<Valued, 'value' | 'parts' | 'asOf' | 'cumulative'> {
  /** More may have been added, of any sex and age. */
  readonly isLeast?: boolean;
}

/** A running total in two: what it grew by in the period, and what stands apart because nobody knows when it was added. */
export interface Growth {
  readonly known: Item | null;
  readonly unknown: Item | null;
}

/**
 * What a cumulative number grew by in the period: all of it when the activity began in the period and nothing was told of
 * it before, else the difference from the end of the period before. Where that is not known it grew at least from the first
 * number in the period on, and by what single numbers added until then; what remains of the first number stands apart.
 * Of a number that fell, or rose less than what was added, nothing is known.
 */
export function growthOf(current: Valued, series: readonly Valued[], { start, before }: PeriodTerms): Growth {
  const totals = series.filter(
    ({ cumulative, now, end }) => cumulative && (now || end === before) && end < current.end,
  );
  const path = [...groupBy(totals, ({ end }) => end)]
    .sort(([one], [other]) => compare(one, other))
    .map(([, rows]) => newest(rows)!);
  /** What a number leaves of it beyond the total before, and beyond what was added since. */
  const beyond = (row: Valued, last: Valued | undefined) =>
    series
      .filter((one) => !one.standing && one.now && one.start <= row.end && !(last && one.start <= last.end))
      .reduce<Item>(without, last === undefined ? row : without(row, last));
  const nothing: Growth = { known: null, unknown: current };
  if ([...path, current].some((row, at, all) => beyond(row, all[at - 1]).value.value < 0)) return nothing;
  const first = path[0] ?? current;
  if (first.end === before) return { known: without(current, first), unknown: null };
  const isNew = (current.entry.values.start_date ?? '') >= start && !series.some((row) => row.end < start);
  if (isNew) return { known: current, unknown: null };
  const rest = beyond(first, undefined);
  const known = without(current, rest);
  if (rest.value.value === 0) return { known, unknown: null };
  if (known.value.value === 0) return nothing;
  return { known: atLeast(known), unknown: rest };
}

/** A number of which more may have been added. */
export const atLeast = <I extends Item>(item: I): I => ({
  ...item,
  value: sum([item.value, { value: 0, precision: 'at_least' }])!,
  isLeast: true,
});

/** What a part of it leaves of a number; of a sex and age null where that is not known, or fell. */
function without(whole: Item, part: Item): Item {
  // Of nobody, nobody is told apart.
  const isNone = part.value.value === 0 && part.value.precision === 'exact';
  const parts = peopleParts.map((one) => {
    const [all, own] = [whole.parts[one], isNone ? 0 : part.parts[one]];
    return [one, all === null || own === null || all < own ? null : all - own];
  });
  return { ...whole, value: subtract(whole.value, part.value), parts: Object.fromEntries(parts) };
}

/** What stands apart of one series. */
export interface Aside {
  readonly item: Item;
  readonly series: readonly Valued[];
}

/** What stands apart of several series. */
export function apartOf(aside: readonly Aside[]): Apart | null {
  const items = aside.map(({ item }) => item);
  const value = sum(items.map((one) => one.value));
  if (value === null) return null;
  const [since = null] = aside
    .flatMap(({ series }) => series)
    .flatMap(({ entry }) => entry.values.start_date ?? [])
    .sort();
  return { value, parts: partsOf(items), asOf: datesOf(items), since };
}

/** People by sex and age; null where no row says. */
export function partsOf(items: readonly Pick<Item, 'parts' | 'isLeast'>[]): Parts {
  const amount = (value: number | null, isLeast = false): Quantity | null =>
    value === null ? null : { value, precision: isLeast ? 'at_least' : 'exact' };
  const of = (part: Part) => sum(items.map(({ parts, isLeast }) => amount(parts[part], isLeast)));
  return {
    women: of('women'),
    men: of('men'),
    girls: of('girls'),
    boys: of('boys'),
    unspecified: of('unspecified'),
  };
}

/** Days that cumulative numbers stand for. */
export const datesOf = (items: readonly Item[]): string[] =>
  [...new Set(items.flatMap(({ cumulative, asOf }) => (cumulative && asOf !== null ? [asOf] : [])))].sort();

/** What stands apart in any of the countries. */
export function apartOver(countries: readonly Figure[]): Figure['apart'] {
  const all = countries.flatMap(({ apart }) => apart ?? []);
  const value = sum(all.map((apart) => apart.value));
  if (value === null) return null;
  const parts = peopleParts.map((part) => [part, sum(all.map((apart) => apart.parts[part]))]);
  return {
    value,
    parts: Object.fromEntries(parts),
    asOf: [...new Set(all.flatMap(({ asOf }) => asOf))].sort(),
    since: all.flatMap(({ since }) => since ?? []).sort()[0] ?? null,
  };
}
