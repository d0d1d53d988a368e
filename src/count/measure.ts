import type { Indicator } from '../programme/programme.ts';
import { peopleParts } from '../schema/columns.ts';
import { compare } from '../text/compare.ts';
import { bySeries, byValue, type CountedRow, hasValue, last, newest, type Valued } from './counted-row.ts';
import { byStage } from './distinct.ts';
import type { Apart, Parts, PeopleBasis, StageCount } from './figures.ts';
import {
  type Aside,
  apartOf,
  atLeast,
  datesOf,
  growthOf,
  type Item,
  type PeriodTerms,
  partsOf,
} from './growth.ts';
import { exactly, isWeighted, mean, type Quantity, subtract, sum } from './quantity.ts';
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
  readonly mean: 'weighted' | 'plain' | null;
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
  if (way === 'distinct') return distinct(valued, terms);
  return way === 'sum' ? added(valued, terms) : standing(valued, way, terms);
}

/** The same of the rows of one activity, without people by sex and age; of one that is told once, as most are, it is what stands there. */
export function measureOne(
  rows: readonly CountedRow[],
  terms: Terms,
): Pick<Measured, 'value' | 'apart' | 'asOf' | 'stages'> {
  const [row] = rows;
  const way = wayOf(terms);
  if (rows.length > 1 || row!.cumulative || !row!.now || !(way === 'sum' || way === 'distinct'))
    return measure(rows, terms);
  const { value } = row!;
  if (way === 'sum' || !hasValue(row!)) return { ...bare, value };
  return { ...bare, value, stages: byStage([row], terms.stages).counts };
}

/** What lists have in common that are empty. */
const none: readonly never[] = [];
const bare = { apart: null, asOf: none, stages: none };

const nothing: Measured = {
  value: null,
  toDate: null,
  parts: partsOf([]),
  unsplit: null,
  apart: null,
  asOf: none,
  stages: none,
  stagesToDate: none,
  mean: null,
};

function added(rows: readonly Valued[], terms: Terms): Measured {
  const values: Item[] = [];
  const aside: Aside[] = [];
  const toDate: Quantity[] = [];
  for (const series of bySeries(rows)) {
    const [row] = series;
    if (series.length === 1 && !row!.cumulative) {
      toDate.push(row!.value);
      if (row!.now) values.push(row!);
      continue;
    }
    const totals = series.filter(({ cumulative }) => cumulative);
    const single = series.filter(({ cumulative }) => !cumulative);
    const final = newest(totals);
    if (final !== null) toDate.push(final.value);
    toDate.push(...single.filter((row) => final === null || row.start > final.end).map(({ value }) => value));
    const current = newest(totals.filter(({ now }) => now));
    if (current !== null) {
      const { known, unknown } = growthOf(current, series, terms);
      if (known !== null) values.push(known);
      if (unknown !== null) aside.push({ item: unknown, series });
    }
    values.push(...single.filter((row) => row.now && (current === null || row.start > current.end)));
  }
  return { ...nothing, ...peopleOf(values), toDate: sum(toDate), apart: apartOf(aside) };
}

/**
 * Each line's newest or highest number, and of cumulative ones the growth. Several lines of people reached stand at the
 * largest, for adding channels would count people twice; shares of the newest period are averaged; anything else is added.
 */
function standing(rows: readonly Valued[], way: 'latest' | 'max', terms: Terms): Measured {
  const { indicator, basis } = terms;
  const isReach = basis === 'reach_estimate';
  const pick = (series: readonly Valued[]) => (way === 'latest' ? newest(series) : highest(series));
  // Nothing is added to these.
  const alone = rows.map((row) => ({ ...row, standing: true }));
  const all = [...bySeries(alone)];
  const each = (now: boolean) =>
    all.flatMap((series) => pick(now ? series.filter((row) => row.now) : series) ?? []);
  if (isShare(indicator)) {
    const [current, ever] = [freshOf(each(true)), freshOf(each(false))];
    return { ...nothing, ...meansOf(current, ever), asOf: datesOf(current) };
  }
  const values: Item[] = [];
  const aside: Aside[] = [];
  for (const series of all) {
    const current = pick(series.filter((row) => row.now));
    if (current === null) continue;
    const { known, unknown } = current.cumulative
      ? growthOf(current, series, terms)
      : { known: current, unknown: null };
    if (known !== null) values.push(known === current ? known : { ...known, asOf: null });
    if (unknown !== null) aside.push({ item: unknown, series });
  }
  const chosen = isReach ? largestOf(values, (one) => one) : values;
  const apart = isReach ? largestOf(aside, ({ item }) => item) : aside;
  const toDate = each(false);
  return {
    ...nothing,
    ...peopleOf(chosen),
    toDate: sum((isReach ? largestOf(toDate, (one) => one) : toDate).map(({ value }) => value)),
    apart: apartOf(apart),
    asOf: datesOf(chosen),
  };
}

/** Those of the newest period. */
function freshOf(rows: readonly Valued[]): readonly Valued[] {
  const day = newest(rows)?.end;
  return rows.filter(({ end }) => end === day);
}

const weighed = ({ value, people }: Valued) => ({ quantity: value, weight: people });

/** Both are of several numbers or of one; plain where either is. */
function meansOf(
  current: readonly Valued[],
  ever: readonly Valued[],
): Pick<Measured, 'value' | 'toDate' | 'mean'> {
  const several = [current, ever].map((rows) => rows.map(weighed)).filter((rows) => rows.length > 1);
  return {
    value: mean(current.map(weighed)),
    toDate: mean(ever.map(weighed)),
    mean: several.length === 0 ? null : several.every(isWeighted) ? 'weighted' : 'plain',
  };
}

const averaged = (rows: readonly Valued[]): Measured => ({
  ...nothing,
  ...meansOf(
    rows.filter(({ now }) => now),
    rows,
  ),
});

/**
 * Things with a row in the period. Of a cumulative number only what is new counts, or what reached another stage; where
 * that is not known, the number stands apart.
 */
function distinct(rows: readonly Valued[], terms: Terms): Measured {
  const { stages } = terms;
  const values: Valued[] = [];
  const aside: Aside[] = [];
  for (const series of bySeries(rows)) {
    if (series.length === 1 && !series[0]!.cumulative) {
      if (series[0]!.now) values.push(series[0]!);
      continue;
    }
    const current = series.filter(({ now }) => now);
    const known = current.flatMap((row) => newIn(row, series, terms) ?? []);
    const open = current.filter((row) => newIn(row, series, terms) === null);
    const last = newest(open);
    const all = byStage(current, stages).total;
    if (last === null || all === null) values.push(...known);
    else if (last === newest(current)) aside.push({ item: { ...last, value: all }, series });
    else {
      const rest = subtract(all, exactly(byStage(known, stages).total?.value ?? 0));
      values.push(...(rest.value > 0 ? known.map(atLeast) : known));
      if (rest.value > 0) aside.push({ item: { ...last, value: rest }, series });
    }
  }
  const now = byStage(values, stages);
  const ever = byStage(rows, stages);
  return {
    ...nothing,
    value: now.total,
    toDate: ever.total,
    apart: apartOf(aside),
    stages: now.counts,
    stagesToDate: ever.counts,
  };
}

/** What of a row is new in the period: all where it goes beyond the stage of the first rows; null where nobody knows. */
function newIn(row: Valued, series: readonly Valued[], terms: Terms): Valued | null {
  if (!row.cumulative) return row;
  const told = series.filter(({ end, now }) => end < row.end && (now || end === terms.before));
  const [first] = told.map(({ end }) => end).sort();
  const stage = Math.max(...told.flatMap((one) => (one.end === first ? one.stage : [])));
  if (stage > -1 && row.stage > stage) return row;
  const { known } = growthOf(row, series, terms);
  return known && { ...row, value: known.value };
}

function peopleOf(items: readonly Item[]): Pick<Measured, 'value' | 'parts' | 'unsplit'> {
  const without = items.filter(({ parts }) => peopleParts.every((part) => parts[part] === null));
  return {
    value: sum(items.map(({ value }) => value)),
    parts: partsOf(items),
    unsplit: sum(without.map(({ value }) => value)),
  };
}

const highest = (rows: readonly Valued[]): Valued | null => last(rows, byValue);

/** The one with the largest number, if there is any; of equal ones not the one that says it is exact. */
function largestOf<T>(all: readonly T[], itemOf: (one: T) => Item): readonly T[] {
  const most = last(all, (a, b) => {
    const [one, other] = [itemOf(a).value, itemOf(b).value];
    return one.value - other.value || compare(other.precision, one.precision);
  });
  return most === null ? [] : [most];
}
