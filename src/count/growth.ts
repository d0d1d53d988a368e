import { peopleParts } from '../schema/columns.ts';
import { newest, type Valued } from './counted-row.ts';
import type { Apart, Figure, Parts } from './figures.ts';
import { exactly, subtract, sum } from './quantity.ts';

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
export type Item = Pick<Valued, 'value' | 'parts' | 'asOf' | 'cumulative'>;

/**
 * What a cumulative number grew by in the period: all of it when the activity began in the period and nothing was told of
 * it before, else the difference from the end of the period before; null when that is not known, or when the number fell.
 */
export function growthOf(
  current: Valued,
  series: readonly Valued[],
  { start, before }: PeriodTerms,
): Item | null {
  const earlier = newest(series.filter((row) => row.cumulative && row.end === before));
  if (earlier === null) {
    const isNew = (current.entry.values.start_date ?? '') >= start && !series.some((row) => row.end < start);
    return isNew ? current : null;
  }
  const value = subtract(current.value, earlier.value);
  if (value.value < 0) return null;
  const parts = peopleParts.map((part) => {
    const [now, then] = [current.parts[part], earlier.parts[part]];
    return [part, now === null || then === null || now < then ? null : now - then];
  });
  return { ...current, value, parts: Object.fromEntries(parts) };
}

/** Cumulative numbers whose growth is not known, each before the other rows of its series. */
export function apartOf(aside: readonly (readonly Valued[])[]): Apart | null {
  const current = aside.flatMap(([first]) => first ?? []);
  const value = sum(current.map(({ value }) => value));
  if (value === null) return null;
  const [since = null] = aside
    .flat()
    .flatMap(({ entry }) => entry.values.start_date ?? [])
    .sort();
  return { value, parts: partsOf(current), asOf: datesOf(current), since };
}

const exactlyOrNull = (value: number | null) => (value === null ? null : exactly(value));

/** People by sex and age; null where no row says. */
export function partsOf(items: readonly Pick<Item, 'parts'>[]): Parts {
  return Object.fromEntries(
    peopleParts.map((part) => [part, sum(items.map(({ parts }) => exactlyOrNull(parts[part])))]),
  ) as Parts;
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
