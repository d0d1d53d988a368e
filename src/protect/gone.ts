import type { Figures } from '../count/figures.ts';
import { groupBy } from '../group-by.ts';
import { amountIn, cellId, everywhere, type Placed } from './cells.ts';
import type { PrintedReport } from './printed.ts';

/** Places with a number to date that an earlier report printed and no row is left of, by indicator and way of counting. */
export type Gone = Map<string, Set<string>>;

/** Adds those of an earlier report, of which the rows that are left come to some figures. */
export function addGone({ numbers }: PrintedReport, { matrix }: Figures, gone: Gone): void {
  const counted = groupBy(matrix, ({ indicator, basis }) => `${indicator.code} ${basis}`);
  for (const { table, indicator, basis, country, column, amount } of numbers) {
    if (table !== 'matrix' || column !== 'toDate' || 'hidden' in amount) continue;
    const key = `${indicator} ${basis}`;
    const figures = (counted.get(key) ?? []).map(({ total, countries }) =>
      country === everywhere ? total : countries.get(country),
    );
    if (figures.every((figure) => (figure?.toDate ?? null) === null))
      gone.set(key, new Set(gone.get(key)).add(country));
  }
}

/** Numbers to date of these places and of all of them: beside those that were printed they may tell what was added since. */
export const besideGone = (places: ReadonlySet<string> | undefined, placed: readonly Placed[]): string[] =>
  placed.flatMap(({ table, index, line }) => {
    if (places === undefined || !line.protected) return [];
    return [everywhere, ...line.countries.keys()].flatMap((place) => {
      const figure = place === everywhere ? line.total : line.countries.get(place)!;
      if (place !== everywhere && !places.has(place)) return [];
      return (['toDate', 'apart'] as const).flatMap((column) =>
        amountIn(figure, column) === null ? [] : cellId(table, index, place, column),
      );
    });
  });
