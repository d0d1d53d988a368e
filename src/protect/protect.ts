import { countFigures } from '../count/count.ts';
import type { Activity, Figures, Line } from '../count/figures.ts';
import { peopleOver } from '../count/people.ts';
import type { Entry } from '../log/rows/entry.ts';
import { type Programme, periodRange, previousPeriod } from '../programme/programme.ts';
import { peopleParts, type Values } from '../schema/columns.ts';
import { type Counted, rewritten } from './amounts.ts';
import { type Cell, hideSmall } from './hide.ts';
import { type LineTable, marginsOf, placeId, resultId } from './margins.ts';
import type { Sum } from './witness.ts';

/** The Counter-Trafficking Data Collaborative publishes nothing about fewer than eleven people. */
const usualLimit = 11;

/**
 * The figures of a period and, where rows of it were read, of the one before, both protected. Every report since the
 * first row is thought through in order, for what an earlier one printed or hid decides what this one may print.
 */
export function reportFigures(
  entries: readonly Entry[],
  {
    programme,
    period,
    suppressBelow = usualLimit,
  }: { readonly programme: Programme; readonly period: string; readonly suppressBelow?: number },
): { readonly figures: Figures; readonly before: Figures | null } {
  const current = countFigures(entries, { programme, period });
  const first = periodRange(current.since ?? period)?.start ?? '';
  const history = [current];
  for (let at = previousPeriod(programme, period); at !== null; at = previousPeriod(programme, at)) {
    if ((periodRange(at)?.end ?? '') < first) break;
    history.unshift(countFigures(entries, { programme, period: at }));
  }
  const reports = protectReports(history, { suppressBelow });
  const before = reports.at(-2) ?? null;
  const known = before?.countries.some(({ reported }) => reported) ?? false;
  return { figures: reports.at(-1)!, before: known ? before : null };
}

/** One report by itself, when nothing was ever printed before it. */
export const protectFigures = (
  figures: Figures,
  options: { readonly suppressBelow?: number } = {},
): Figures => protectReports([figures], options)[0]!;

/**
 * Hides small numbers of protected lines in reports that follow each other, the oldest first: counts from 1 to
 * `suppressBelow` less one, and whatever else would give them away over sexes and ages, countries, activities, pillars,
 * the whole, and one report's total less the other's. 0 hides nothing. Averages and shares are no counts and stay;
 * percentages of hidden counts go.
 */
export function protectReports(
  reports: readonly Figures[],
  { suppressBelow = usualLimit }: { readonly suppressBelow?: number } = {},
): Figures[] {
  if (!(suppressBelow > 0)) return reports.map((figures) => ({ ...figures, suppressedBelow: 0 }));
  const past: Cell[] = [];
  const sums: Sum[] = [];
  return reports.map((figures, index) => {
    const margins = marginsOf(figures, suppressBelow, reports[index - 1]);
    sums.push(...margins.sums);
    const marks = hideSmall([...past, ...margins.cells], sums, suppressBelow);
    for (const cell of margins.cells) {
      const marked = marks.get(cell.id);
      if (marked !== undefined) past.push({ ...cell, price: null, marked });
    }
    return withMarks(figures, marks, suppressBelow);
  });
}

function withMarks(figures: Figures, marks: ReturnType<typeof hideSmall>, suppressedBelow: number): Figures {
  const shown = <C extends Counted>(id: string, of: C): C =>
    rewritten(of, (column, amount) => {
      const mark = marks.get(`${id}.${column}`);
      return mark === undefined || amount === null ? amount : { hidden: mark };
    });
  const line = (table: LineTable) => (one: Line, index: number) => ({
    ...one,
    total: shown(placeId(figures, table, index, 'ALL'), one.total),
    countries: new Map(
      [...one.countries].map(([code, figure]) => [code, shown(placeId(figures, table, index, code), figure)]),
    ),
  });
  const guarded = figures.lines.filter((one) => one.protected);
  const lines = figures.lines.map(line('lines'));
  return {
    ...figures,
    lines,
    pillars: figures.pillars.map((one) => ({
      ...one,
      people: peopleOver(lines.filter(({ pillar }) => pillar === one.pillar)),
    })),
    people: peopleOver(lines),
    matrix: figures.matrix.map(line('matrix')),
    activities: figures.activities.map((activity, a) => ({
      ...activity,
      results: activity.results.map((result, r) => shown(resultId(figures, a, r), result)),
      entries: activity.entries.map((entry) => withoutNumbers(entry, guarded)),
    })),
    suppressedBelow,
  };
}

/** A protected row keeps its words only, so that no section can print what the figures hide. */
function withoutNumbers(entry: Entry, guarded: readonly Line[]): Activity['entries'][number] {
  const { pillar, indicator, people_basis: basis } = entry.values;
  const isIts = (line: Line) =>
    line.pillar === pillar &&
    line.indicator.code === indicator &&
    (line.basis === null || line.basis === basis);
  if (!guarded.some(isIts)) return entry;
  return { ...entry, values: withoutCounts(entry.values), texts: withoutCounts(entry.texts) };
}

function withoutCounts<T extends Partial<Record<keyof Values, unknown>>>(cells: T): T {
  const kept = { ...cells };
  for (const column of ['value', ...peopleParts] as const) delete kept[column];
  return kept;
}
