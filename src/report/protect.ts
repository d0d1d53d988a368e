import { peopleParts, type Values } from '../activity/columns.ts';
import type { Entry } from '../activity/entry.ts';
import { type Counted, rewritten } from './amounts.ts';
import type { Activity, Figures, Line, People } from './figures.ts';
import { hideSmall } from './hide.ts';
import { type LineTable, marginsOf, peopleId, placeId, resultId } from './margins.ts';

/** The Counter-Trafficking Data Collaborative publishes nothing about fewer than eleven people. */
export const usualLimit = 11;

/**
 * Hides small numbers of protected lines: counts from 1 to `suppressBelow` less one, and whatever else would give them
 * away over sexes and ages, countries, activities, pillars, the whole, and this total less the one printed before.
 * 0 hides nothing. Averages and shares are no counts and stay; percentages of hidden counts go.
 */
export function protectFigures(
  figures: Figures,
  { suppressBelow = usualLimit }: { readonly suppressBelow?: number } = {},
): Figures {
  if (!(suppressBelow > 0)) return { ...figures, suppressedBelow: 0 };
  const { cells, sums } = marginsOf(figures, suppressBelow);
  const marks = hideSmall(cells, sums, suppressBelow);
  const shown = <C extends Counted>(id: string, of: C): C =>
    rewritten(of, (column, amount) => {
      const mark = marks.get(`${id}.${column}`);
      return mark === undefined || amount === null ? amount : { hidden: mark };
    });
  const line = (table: LineTable) => (one: Line, index: number) => ({
    ...one,
    total: shown(placeId(table, index, 'ALL'), one.total),
    countries: new Map(
      [...one.countries].map(([code, figure]) => [code, shown(placeId(table, index, code), figure)]),
    ),
  });
  const people = (pillar: string, of: People): People => ({
    unique: shown(peopleId(pillar, 'unique'), of.unique),
    participations: shown(peopleId(pillar, 'participations'), of.participations),
    reach_estimate: shown(peopleId(pillar, 'reach_estimate'), of.reach_estimate),
  });
  const guarded = figures.lines.filter((one) => one.protected);
  return {
    ...figures,
    lines: figures.lines.map(line('lines')),
    matrix: figures.matrix.map(line('matrix')),
    pillars: figures.pillars.map((one) => ({ ...one, people: people(one.pillar, one.people) })),
    people: people('', figures.people),
    activities: figures.activities.map((activity, a) => ({
      ...activity,
      results: activity.results.map((result, r) => shown(resultId(a, r), result)),
      entries: activity.entries.map((entry) => withoutNumbers(entry, guarded)),
    })),
    suppressedBelow: suppressBelow,
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
