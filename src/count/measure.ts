import { groupBy } from '../group-by.ts';
import type { Indicator } from '../programme/programme.ts';
import { peopleParts } from '../schema/columns.ts';
import { byValue, type CountedRow, hasValue, last, newest, type Valued } from './counted-row.ts';
import { byStage } from './distinct.ts';
import type { Apart, Parts, PeopleBasis, StageCount } from './figures.ts';
import { apartOf, datesOf, growthOf, type Item, type PeriodTerms, partsOf } from './growth.ts';
import { isWeighted, mean, type Quantity, sum } from './quantity.ts';
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

const nothing: Measured = {
  value: null,
  toDate: null,
  parts: partsOf([]),
  unsplit: null,
  apart: null,
  asOf: [],
  stages: [],
  stagesToDate: [],
  mean: null,
};

function added(rows: readonly Valued[], terms: Terms): Measured {
  const values: Item[] = [];
  const aside: Valued[][] = [];
  const toDate: Quantity[] = [];
  for (const series of groupBy(rows, ({ series }) => series).values()) {
    const totals = series.filter(({ cumulative }) => cumulative);
    const single = series.filter(({ cumulative }) => !cumulative);
    const final = newest(totals);
    if (final !== null) toDate.push(final.value);
    toDate.push(...single.filter((row) => final === null || row.start > final.end).map(({ value }) => value));
    const current = newest(totals.filter(({ now }) => now));
    const growth = current === null ? null : growthOf(current, series, terms);
    if (growth !== null) values.push(growth);
    else if (current !== null) aside.push([current, ...series]);
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
  const all = [...groupBy(rows, ({ series }) => series).values()];
  const each = (now: boolean) =>
    all.flatMap((series) => pick(now ? series.filter((row) => row.now) : series) ?? []);
  if (isShare(indicator)) {
    const [current, ever] = [freshOf(each(true)), freshOf(each(false))];
    return { ...nothing, ...meansOf(current, ever), asOf: datesOf(current) };
  }
  const values: Item[] = [];
  const aside: Valued[][] = [];
  for (const series of all) {
    const current = pick(series.filter((row) => row.now));
    if (current === null) continue;
    const growth = current.cumulative ? growthOf(current, series, terms) : current;
    if (growth === null) aside.push([current, ...series]);
    else values.push(growth === current ? growth : { ...growth, asOf: null });
  }
  const chosen = isReach ? largestOf(values, (one) => one) : values;
  const apart = isReach ? largestOf(aside, ([first]) => first!) : aside;
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
  const values: Valued[] = [];
  const aside: Valued[][] = [];
  for (const series of groupBy(rows, ({ series }) => series).values()) {
    const told = Math.max(...series.flatMap((row) => (row.end === terms.before ? row.stage : [])));
    for (const row of series.filter(({ now }) => now)) {
      const growth = !row.cumulative || (told > -1 && row.stage > told) ? row : growthOf(row, series, terms);
      if (growth === null) aside.push([row, ...series]);
      else values.push({ ...row, value: growth.value });
    }
  }
  const current = byStage(values, terms.stages);
  const ever = byStage(rows, terms.stages);
  const apart = apartOf(aside);
  return {
    ...nothing,
    value: current.total,
    toDate: ever.total,
    apart: apart && {
      ...apart,
      value:
        byStage(
          aside.map(([first]) => first!),
          terms.stages,
        ).total ?? apart.value,
    },
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

const highest = (rows: readonly Valued[]): Valued | null => last(rows, byValue);

/** The one with the largest number, if there is any. */
function largestOf<T>(all: readonly T[], itemOf: (one: T) => Item): readonly T[] {
  const most = last(all, (a, b) => byValue(itemOf(a), itemOf(b)));
  return most === null ? [] : [most];
}
