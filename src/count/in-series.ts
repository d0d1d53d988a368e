import { groupBy } from '../group-by.ts';
import { bondOf, joined } from '../log/rows/series.ts';
import { type CountedRow, hasValue, newest, type Valued } from './counted-row.ts';

/**
 * Rows with the series they are in, and those that nobody can place: they may count again what an earlier row counted, so
 * they lose their value. A series counts as a whole under the pillar of its newest row.
 */
export function inSeries(rows: readonly CountedRow[]): {
  readonly rows: readonly CountedRow[];
  readonly unclear: ReadonlySet<CountedRow>;
} {
  const placed = new Map<CountedRow, CountedRow>();
  const unclear = new Set<CountedRow>();
  for (const [key, own] of groupBy(rows.filter(hasValue), keyOf)) {
    const [only, another] = own;
    const { indicator, basis } = only!;
    // Most numbers are told once.
    if (another === undefined) {
      placed.set(only!, { ...only!, series: `${key} 0` });
      continue;
    }
    const { series, unclear: strays } = joined(own, bondOf(indicator, basis));
    for (const row of strays.keys()) unclear.add(row);
    const members = own.filter((row) => series.has(row));
    for (const [number, together] of groupBy(members, (row) => series.get(row))) {
      const pillar = pillarOf(together);
      for (const row of together)
        placed.set(row, { ...row, series: `${key} ${number}`, pillar: pillar ?? row.pillar });
    }
  }
  return {
    rows: rows.map((row) => placed.get(row) ?? (unclear.has(row) ? { ...row, value: null } : row)),
    unclear,
  };
}

const keyOf = ({ country, activity, indicator, basis }: CountedRow): string =>
  JSON.stringify([country, activity, indicator.code, basis]);

/** The pillar of what runs on; null where every number stands for itself. */
const pillarOf = (series: readonly Valued[]): string | null =>
  series.some(({ standing }) => standing) ? (newest(series)?.pillar ?? null) : null;
