import { groupBy } from '../group-by.ts';
import type { Indicator } from '../programme/programme.ts';
import { peopleParts } from '../schema/columns.ts';
import { byValue, type CountedRow, hasValue, last, newest, type Valued } from './counted-row.ts';
import { byStage } from './distinct.ts';
import type { Apart, Parts, PeopleBasis, StageCount } from './figures.ts';
import { exactly, mean, type Quantity, subtract, sum } from './quantity.ts';
import { isShare, wayOf } from './ways.ts';

/** What rows of one indicator and one people basis come to. */
export interface Measured {
  readonly value: Quantity | null;
  readonly toDate: Quantity | null;
  readonly parts: Parts;
  readonly unsplit: Quantity | null;
  readonly apart: Apart | null;
  readonly asOf: readonly string[];
  readonly stages: readonly StageCount[];
  readonly stagesToDate: readonly StageCount[];
}

/** What rows of a report's period are measured by. */
export interface PeriodTerms {
  /** First day of the report's period. */
  readonly start: string;
  /** Last day of the period before; null when there is none. */
  readonly before: string | null;
  /** The pack's stages, in order. */
  readonly stages: readonly string[];
}

/** The same for one indicator and one people basis. */
export interface Terms extends PeriodTerms {
  readonly indicator: Indicator;
  readonly basis: PeopleBasis | null;
}

/** Measures rows of one indicator and basis by the indicator's way of adding up. */
export function measure(rows: readonly CountedRow[], terms: Terms): Measured {
  const valued = rows.filter(hasValue);
  const way = wayOf(terms);
  if (way === 'mean') return averaged(valued);
  if (way === 'distinct') return distinct(valued, terms.stages);
  return way === 'sum' ? added(valued, terms) : standing(valued, way, terms);
}

/** Something counted: how much, of whom, and the date it stands for. */
type Item = Pick<Valued, 'value' | 'parts' | 'asOf' | 'cumulative'>;

const nothing: Measured = {
  value: null,
  toDate: null,
  parts: partsOf([]),
  unsplit: null,
  apart: null,
  asOf: [],
  stages: [],
  stagesToDate: [],
};

function added(rows: readonly Valued[], { start, before }: Terms): Measured {
  const values: Item[] = [];
  const aside: Valued[] = [];
  const toDate: Quantity[] = [];
  for (const series of groupBy(rows, ({ series }) => series).values()) {
    const totals = series.filter(({ cumulative }) => cumulative);
    const single = series.filter(({ cumulative }) => !cumulative);
    const final = newest(totals);
    if (final !== null) toDate.push(final.value);
    toDate.push(...single.filter((row) => final === null || row.start > final.end).map(({ value }) => value));
    const current = newest(totals.filter(({ now }) => now));
    const singleNow = single.filter(({ now }) => now);
    const growth =
      current === null ? null : growthOf(current, newest(totals.filter(endingOn(before))), start);
    if (current !== null && growth === null) aside.push(current);
    if (growth !== null) values.push(growth);
    values.push(...singleNow.filter((row) => growth === null || row.start > (current?.end ?? '')));
  }
  const apart = sum(aside.map(({ value }) => value));
  return {
    ...nothing,
    ...peopleOf(values),
    toDate: sum(toDate),
    apart: apart === null ? null : { value: apart, parts: partsOf(aside), asOf: datesOf(aside) },
  };
}

const endingOn = (day: string | null) => (row: CountedRow) => row.end === day;

/**
 * What a cumulative number grew by in the period: all of it when the activity began in the period, else the difference
 * from the end of the period before; null when that is not known, or when the number fell.
 */
function growthOf(current: Valued, earlier: Valued | null, start: string): Item | null {
  if (earlier === null) return (current.entry.values.start_date ?? '') >= start ? current : null;
  const value = subtract(current.value, earlier.value);
  if (value.value < 0) return null;
  const parts = peopleParts.map((part) => {
    const [now, then] = [current.parts[part], earlier.parts[part]];
    return [part, now === null || then === null || now < then ? null : now - then];
  });
  return { ...current, value, parts: Object.fromEntries(parts) };
}

/**
 * Each line's newest or highest number. Several lines of people reached stand at the largest, for adding channels would
 * count people twice; shares of the newest period are averaged; anything else is added.
 */
function standing(rows: readonly Valued[], way: 'latest' | 'max', { indicator, basis }: Terms): Measured {
  const stand = (pool: readonly Valued[]) => {
    const each = [...groupBy(pool, ({ series }) => series).values()].flatMap(
      (series) => (way === 'latest' ? newest(series) : highest(series)) ?? [],
    );
    if (isShare(indicator)) {
      const day = newest(each)?.end;
      const fresh = each.filter(({ end }) => end === day);
      return { chosen: fresh, value: mean(fresh.map(weighed)) };
    }
    const top = basis === 'reach_estimate' ? highest(each) : null;
    const chosen = top === null ? each : [top];
    return { chosen, value: sum(chosen.map(({ value }) => value)) };
  };
  const { chosen, value } = stand(rows.filter(({ now }) => now));
  const people = isShare(indicator) ? {} : peopleOf(chosen);
  return { ...nothing, ...people, value, toDate: stand(rows).value, asOf: datesOf(chosen) };
}

const weighed = ({ value, parts }: Valued) => ({
  quantity: value,
  weight: sum(peopleParts.map((part) => exactlyOrNull(parts[part])))?.value ?? null,
});
const exactlyOrNull = (value: number | null) => (value === null ? null : exactly(value));

function averaged(rows: readonly Valued[]): Measured {
  const value = mean(rows.filter(({ now }) => now).map(weighed));
  return { ...nothing, value, toDate: mean(rows.map(weighed)) };
}

function distinct(rows: readonly Valued[], order: readonly string[]): Measured {
  const current = byStage(
    rows.filter(({ now }) => now),
    order,
  );
  const ever = byStage(rows, order);
  return {
    ...nothing,
    value: current.total,
    toDate: ever.total,
    stages: current.counts,
    stagesToDate: ever.counts,
  };
}

function peopleOf(items: readonly Item[]): Pick<Measured, 'value' | 'parts' | 'unsplit'> {
  const without = items.filter(({ parts }) => peopleParts.every((part) => parts[part] === null));
  return {
    value: sum(items.map(({ value }) => value)),
    parts: partsOf(items),
    unsplit: sum(without.map(({ value }) => value)),
  };
}

function partsOf(items: readonly Pick<Item, 'parts'>[]): Parts {
  return Object.fromEntries(
    peopleParts.map((part) => [part, sum(items.map(({ parts }) => exactlyOrNull(parts[part])))]),
  ) as Parts;
}

const datesOf = (items: readonly Item[]): string[] =>
  [...new Set(items.flatMap(({ cumulative, asOf }) => (cumulative && asOf !== null ? [asOf] : [])))].sort();

const highest = (rows: readonly Valued[]): Valued | null => last(rows, byValue);
