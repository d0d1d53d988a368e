import { type Indicator, type peopleBasisCodes, periodRange } from '../../programme/programme.ts';
import { isShare, wayOf } from '../../programme/ways.ts';
import type { Values } from '../../schema/columns.ts';
import { compare } from '../../text/compare.ts';
import { normalise } from '../../text/normalise.ts';
import { remembering } from '../../text/remembering.ts';
import { apart, type Cells, closeness, comparable, keyOf, pairings } from './pairings.ts';

/**
 * How the numbers of one activity and indicator hang together over time: `total` runs on or is added to, a `document`
 * moves from stage to stage, a `thing` may be told again. `free` ones are never added, so nothing is counted twice.
 */
export type Bond = 'total' | 'document' | 'thing' | 'free';

export function bondOf(indicator: Indicator, basis: (typeof peopleBasisCodes)[number] | null): Bond {
  const way = wayOf({ indicator, basis });
  if (way === 'mean' || isShare(indicator) || basis === 'reach_estimate') return 'free';
  if (way !== 'distinct') return 'total';
  return indicator.kind === 'documents' ? 'document' : 'thing';
}

/** What joining needs to know of a row. */
export interface SeriesRow {
  /** First and last day of the row's period. */
  readonly start: string;
  readonly end: string;
  readonly cells: Cells;
  /** Tells how things stand, in place of what was told before; any other number is added to it. */
  readonly standing: boolean;
}

/** A row as joining sees it; null where its period is none. */
export function seriesRow(values: Values, indicator: Indicator, bond: Bond): SeriesRow | null {
  const range = periodRange(values.period ?? '');
  if (range === null) return null;
  const { admin1 = '', place = '', channel = '', stakeholder = [] } = values;
  const isThing = bond === 'document' || bond === 'thing';
  const cells = isThing ? [admin1, place] : [admin1, place, channel, ...stakeholder];
  return {
    start: range.start,
    end: range.end,
    cells: cellsOf(cells.join('\0')),
    standing: indicator.aggregation !== 'sum' || values.basis === 'cumulative',
  };
}

/** Rows mostly share their cells with others, which need not be kept twice; no cell that was read holds a NUL. */
const cellsOf = remembering<Cells>((joined) => {
  const [admin1 = '', place = '', channel, ...audience] = joined.split('\0');
  const where = [normalise(admin1), normalise(place)];
  return { single: channel === undefined ? where : [...where, channel], audience: audience.sort() };
});

/** Rows by the series they are in, and the rows that nobody can place, each with an earlier one it may go on from. */
export interface Joined<R> {
  readonly series: ReadonlyMap<R, number>;
  readonly unclear: ReadonlyMap<R, R>;
}

/** Rows of one period and the same cells. */
interface Unit<R> {
  readonly rows: readonly R[];
  readonly cells: Cells;
  readonly standing: boolean;
}

interface Series<R> {
  readonly rows: R[];
  /** As far as any row told them, the latest first. */
  cells: Cells;
  /** An addition that goes with one of several series, nobody knows which. */
  readonly loose: boolean;
}

/**
 * Joins rows of one activity, indicator and way of counting people over their periods. Rows of one period that differ
 * are apart; rows of two periods are one series when their cells are the same, or when nothing but what was left empty or
 * a shorter audience speaks against it and no other pairing is possible. A standing number that fits none of the open
 * series, while one of them is not told again, may go on from it under another name: that is unclear as well.
 * So is an addition for a part of a period, where there is one for the whole. The order of rows makes no difference.
 */
export function joined<R extends SeriesRow>(rows: readonly R[], bond: Bond): Joined<R> {
  const all = new Set<Series<R>>();
  const unclear = new Map<R, R>(bond === 'total' ? repeated(rows) : []);
  for (const units of unitsByPeriod(rows.filter((row) => !unclear.has(row)))) {
    const open = new Set([...all].filter(({ loose }) => !loose));
    const left = new Set(units.filter(({ standing }) => standing));
    const told = new Map<Unit<R>, Series<R>>();
    for (const [series, unit] of pairings(open, left)) {
      goOn(series, unit);
      told.set(unit, series);
    }
    const strays = [...left];
    const rivals = strays.map((unit) => rivalOf(unit, open, bond, strays.length));
    strays.forEach((unit, at) => {
      const rival = rivals[at];
      if (rival !== undefined) for (const row of unit.rows) unclear.set(row, rival.rows.at(-1)!);
      else told.set(unit, begin(all, unit, false));
    });
    takeIn(all, told);
    const now = new Set(told.values());
    const before = [...all].filter((one) => !one.loose && !now.has(one));
    add(
      all,
      before,
      units.filter(({ standing }) => !standing),
    );
  }
  const series = new Map([...all].flatMap((one, index) => one.rows.map((row) => [row, index] as const)));
  return { series, unclear };
}

/** Additions whose period lies in that of another one, which may hold them already. */
function* repeated<R extends SeriesRow>(rows: readonly R[]): Iterable<readonly [R, R]> {
  const periods = unitsByPeriod(rows.filter(({ standing }) => !standing));
  for (const inner of periods) {
    const { start, end } = inner[0]!.rows[0]!;
    const outer = periods.filter(
      (units) => units !== inner && units[0]!.rows[0]!.start <= start && end <= units[0]!.rows[0]!.end,
    );
    const longer = outer.flat();
    for (const { rows: own, cells } of longer.length === 0 ? [] : inner) {
      const holder = comparable(longer.length, inner.length)
        ? longer.find((one) => closeness(one.cells, cells) > apart)
        : longer[0];
      if (holder !== undefined) for (const row of own) yield [row, holder.rows[0]!];
    }
  }
}

/** Gives additions that nobody could place to the first series that is told anew and may hold them. */
function takeIn<R>(all: Set<Series<R>>, told: ReadonlyMap<Unit<R>, Series<R>>): void {
  const loose = [...all].filter((one) => one.loose);
  const takers = comparable(loose.length, told.size) ? [...told] : [];
  for (const one of loose) {
    const [, taker] = takers.find(([{ cells }]) => closeness(cells, one.cells) > apart) ?? [];
    if (taker === undefined) continue;
    taker.rows.unshift(...one.rows);
    all.delete(one);
  }
}

/** Puts numbers that are added to others where they belong; many may belong to one series of before. */
function add<R>(all: Set<Series<R>>, before: readonly Series<R>[], units: readonly Unit<R>[]): void {
  const byCells = new Map(before.map((series) => [keyOf(series.cells), series]));
  const others = comparable(before.length, units.length) ? before : [];
  for (const unit of units) {
    const known = byCells.get(keyOf(unit.cells));
    const near = others.map((series) => ({ series, close: closeness(series.cells, unit.cells) }));
    const best = near.reduce((most, { close }) => Math.max(most, close), apart);
    const takers = near.filter(({ close }) => close === best && close > apart);
    const taker = known ?? (takers.length === 1 ? takers[0]?.series : undefined);
    if (taker !== undefined) taker.rows.push(...unit.rows);
    else begin(all, unit, takers.length > 1);
  }
}

function goOn<R>(series: Series<R>, { rows, cells }: Unit<R>): void {
  series.rows.push(...rows);
  series.cells = {
    single: series.cells.single.map((cell, at) => cells.single[at] || cell),
    audience: cells.audience.length > 0 ? cells.audience : series.cells.audience,
  };
}

function begin<R>(all: Set<Series<R>>, { rows, cells }: Unit<R>, loose: boolean): Series<R> {
  const series = { rows: [...rows], cells, loose };
  all.add(series);
  return series;
}

/** The series that a number left over may go on from. Things in other places are other things; a document is told until it is done. */
function rivalOf<R>(
  unit: Unit<R>,
  open: ReadonlySet<Series<R>>,
  bond: Bond,
  strays: number,
): Series<R> | undefined {
  if (bond === 'free') return undefined;
  const all = [...open];
  if (!comparable(all.length, strays)) return all[0];
  const near = all.find(({ cells }) => closeness(cells, unit.cells) > apart);
  return near ?? (bond === 'thing' ? undefined : all[0]);
}

/** Periods in order of their last day, each with its units in the order of their cells. */
function unitsByPeriod<R extends SeriesRow>(rows: readonly R[]): Unit<R>[][] {
  const periods = new Map<string, Map<string, R[]>>();
  for (const row of rows) {
    const period = `${row.end} ${row.start}`;
    const units = periods.get(period) ?? new Map<string, R[]>();
    periods.set(period, units);
    const key = keyOf(row.cells);
    const unit = units.get(key);
    if (unit === undefined) units.set(key, [row]);
    else unit.push(row);
  }
  const inOrder = <T>(map: ReadonlyMap<string, T>) =>
    [...map].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
  return inOrder(periods).map((units) =>
    inOrder(units).map((own) => ({
      rows: own,
      cells: own[0]!.cells,
      standing: own.some(({ standing }) => standing),
    })),
  );
}
