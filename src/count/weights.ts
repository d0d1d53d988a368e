import { groupBy } from '../group-by.ts';
import { apart, closeness } from '../log/rows/pairings.ts';
import { peopleParts } from '../schema/columns.ts';
import { type CountedRow, hasValue, type Unsettled } from './counted-row.ts';
import type { PeopleBasis } from './figures.ts';
import { exactly, sum } from './quantity.ts';
import { isShare, wayOf } from './ways.ts';

/**
 * Settles whom the rows are about of which means are weighed: the people on the row, else those that another row counts of
 * the same activity, period and place.
 */
export function settlePeople(rows: readonly Unsettled[]): void {
  const averaged = rows.filter(isAveraged);
  const named = new Set(averaged.map(({ activity }) => activity));
  const people = groupBy(
    rows.filter(({ activity, indicator, basis, cumulative }) => {
      return named.has(activity) && indicator.kind === 'persons' && basis !== 'reach_estimate' && !cumulative;
    }),
    eventOf,
  );
  for (const row of averaged) {
    const own = sum(peopleParts.map((part) => (row.parts[part] === null ? null : exactly(row.parts[part]))));
    row.people = own?.value ?? besides(row, people.get(eventOf(row)) ?? []);
  }
}

const isAveraged = (row: CountedRow): boolean => isShare(row.indicator) || wayOf(row) === 'mean';

const eventOf = ({ country, activity, period }: CountedRow): string =>
  JSON.stringify([country, activity, period]);

const ways: readonly (PeopleBasis | null)[] = ['unique', 'participations', null];

/** The most people that one indicator counts, different persons first: who was certified was trained as well. */
function besides({ cells }: CountedRow, rows: readonly CountedRow[]): number | null {
  const near = rows.filter(hasValue).filter((row) => closeness(row.cells, cells) > apart);
  for (const way of ways) {
    const counts = [
      ...groupBy(
        near.filter(({ basis }) => basis === way),
        ({ indicator }) => indicator,
      ).values(),
    ].map((own) => sum(own.map(({ value }) => value))?.value ?? 0);
    if (counts.length > 0) return Math.max(...counts);
  }
  return null;
}
