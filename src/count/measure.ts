import type { Indicator } from '../programme/programme.ts';
import { peopleParts } from '../schema/columns.ts';
import { compare, isShare, type Row } from './counted-rows.ts';
import type { Apart, Parts, PeopleBasis, StageCount } from './figures.ts';
import { exactly, mean, type Quantity, subtract, sum } from './quantity.ts';

/** What rows of one indicator and one people basis come to. */
export interface Measure {
  readonly value: Quantity | null;
  readonly toDate: Quantity | null;
  readonly parts: Readonly<Record<keyof Parts, Quantity | null>>;
  readonly unsplit: Quantity | null;
  readonly apart: (Apart & { readonly value: Quantity }) | null;
  readonly asOf: readonly string[];
  readonly stages: readonly StageCount[];
  readonly stagesToDate: readonly StageCount[];
}

/** What rows are measured by. */
export interface Terms {
  readonly indicator: Indicator;
  readonly basis: PeopleBasis | null;
  /** First day of the report's period. */
  readonly start: string;
  /** Last day of the period before; null when there is none. */
  readonly before: string | null;
  /** The pack's stages, in order. */
  readonly stages: readonly string[];
}

type Way = Indicator['aggregation'];

/** Shares are averaged and reach estimates stand beside each other, where the pack would add them. */
function wayOf({ indicator, basis }: Pick<Terms, 'indicator' | 'basis'>): Way {
  const { aggregation } = indicator;
  if (isShare(indicator) && (aggregation === 'sum' || aggregation === 'distinct')) return 'mean';
  return basis === 'reach_estimate' && aggregation === 'sum' ? 'max' : aggregation;
}

/** Whether figures of activities and countries add up to the figure of all. */
export const isAdditive = (terms: Pick<Terms, 'indicator' | 'basis'>): boolean =>
  ['sum', 'distinct'].includes(wayOf(terms));

/** Measures rows of one indicator and basis by the indicator's way of adding up. */
export function measure(rows: readonly Row[], terms: Terms): Measure {
  const valued = rows.filter(hasValue);
  const way = wayOf(terms);
  if (way === 'mean') return averaged(valued);
  if (way === 'distinct') return distinct(valued, terms);
  return way === 'sum' ? added(valued, terms) : standing(valued, way, terms);
}

type Valued = Row & { readonly value: Quantity };
const hasValue = (row: Row): row is Valued => row.value !== null;

/** Something counted: how much, of whom, and the date it stands for. */
type Item = Pick<Valued, 'value' | 'parts' | 'asOf' | 'cumulative'>;

const nothing: Measure = {
  value: null,
  toDate: null,
  parts: partsOf([]),
  unsplit: null,
  apart: null,
  asOf: [],
  stages: [],
  stagesToDate: [],
};

function added(rows: readonly Valued[], { start, before }: Terms): Measure {
  const values: Item[] = [];
  const aside: Valued[] = [];
  const toDate: Quantity[] = [];
  for (const series of groups(rows, ({ series }) => series)) {
    const totals = series.filter(({ cumulative }) => cumulative);
    const single = series.filter(({ cumulative }) => !cumulative);
    const last = newest(totals);
    if (last !== null) toDate.push(last.value);
    toDate.push(...single.filter((row) => last === null || row.start > last.end).map(({ value }) => value));
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

const endingOn = (day: string | null) => (row: Row) => row.end === day;

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
function standing(rows: readonly Valued[], way: 'latest' | 'max', { indicator, basis }: Terms): Measure {
  const stand = (pool: readonly Valued[]) => {
    const each = groups(pool, ({ series }) => series).flatMap(
      (series) => (way === 'latest' ? newest(series) : highest(series)) ?? [],
    );
    if (isShare(indicator)) {
      const fresh = each.filter(({ end }) => end === newest(each)?.end);
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

function averaged(rows: readonly Valued[]): Measure {
  const value = mean(rows.filter(({ now }) => now).map(weighed));
  return { ...nothing, value, toDate: mean(rows.map(weighed)) };
}

function distinct(rows: readonly Valued[], terms: Terms): Measure {
  const current = byStage(
    rows.filter(({ now }) => now),
    terms,
  );
  const ever = byStage(rows, terms);
  return {
    ...nothing,
    value: current.total,
    toDate: ever.total,
    stages: current.counts,
    stagesToDate: ever.counts,
  };
}

/**
 * Distinct things at the highest stage they reached. A row that stands for several counts them once: three drafted and
 * later one adopted are one adopted and two drafted.
 */
function byStage(rows: readonly Valued[], { stages }: Terms) {
  const at = new Map<number, Quantity>();
  let total: Quantity | null = null;
  for (const thing of groups(rows, (row) => row.thing)) {
    let counted: Quantity | null = null;
    for (const row of thing.sort((a, b) => b.stage - a.stage || byValue(b, a))) {
      const more: Quantity = counted === null ? row.value : subtract(row.value, counted);
      if (counted !== null && more.value <= 0) continue;
      counted = row.value;
      if (more.value > 0) at.set(row.stage, sum([at.get(row.stage) ?? null, more])!);
    }
    total = sum([total, counted]);
  }
  const counts = [...at].sort(([a], [b]) => a - b);
  return { total, counts: counts.map(([stage, count]) => ({ stage: stages[stage] ?? null, count })) };
}

function peopleOf(items: readonly Item[]): Pick<Measure, 'value' | 'parts' | 'unsplit'> {
  const without = items.filter(({ parts }) => peopleParts.every((part) => parts[part] === null));
  return {
    value: sum(items.map(({ value }) => value)),
    parts: partsOf(items),
    unsplit: sum(without.map(({ value }) => value)),
  };
}

function partsOf(items: readonly Pick<Item, 'parts'>[]): Measure['parts'] {
  return Object.fromEntries(
    peopleParts.map((part) => [part, sum(items.map(({ parts }) => exactlyOrNull(parts[part])))]),
  ) as Measure['parts'];
}

const datesOf = (items: readonly Item[]): string[] =>
  [...new Set(items.flatMap(({ cumulative, asOf }) => (cumulative && asOf !== null ? [asOf] : [])))].sort();

const byValue = (a: Valued, b: Valued) =>
  a.value.value - b.value.value || compare(a.value.precision, b.value.precision);
const highest = (rows: readonly Valued[]): Valued | null => [...rows].sort(byValue).at(-1) ?? null;
const newest = (rows: readonly Valued[]): Valued | null =>
  [...rows]
    .sort((a, b) => compare(a.end, b.end) || compare(a.asOf ?? '', b.asOf ?? '') || byValue(a, b))
    .at(-1) ?? null;

/** In the order in which their keys first come. */
export function groups<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const byKey = new Map<string, T[]>();
  for (const one of all) {
    const group = byKey.get(keyOf(one));
    if (group === undefined) byKey.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...byKey.values()];
}
