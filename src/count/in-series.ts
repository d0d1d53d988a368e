import { groupBy } from '../group-by.ts';
import { bondOf, joined } from '../log/rows/series.ts';
import { byActivity, type CountedRow, hasValue, newest, type Unsettled, type Valued } from './counted-row.ts';

/**
 * Settles which series each row is in, and gives those that nobody can place: they may count again what an earlier row counted, so
 * they lose their value. A series counts as a whole under the pillar of its newest row.
 */
export function settleSeries(rows: readonly Unsettled[]): readonly CountedRow[] {
  const unclear: Unsettled[] = [];
  let count = 0;
  let alone = -1;
  for (const own of byActivity(rows.filter(hasValue))) {
    // Most numbers are told once.
    for (const together of own.length === 1 ? [own] : groupBy(own, keyOf).values()) {
      if (together.length === 1) {
        (together[0] as Unsettled).series = --alone;
        continue;
      }
      const { indicator, basis } = together[0]!;
      const { series, unclear: strays } = joined(together, bondOf(indicator, basis));
      unclear.push(...strays.keys());
      const members = together.filter((row) => series.has(row));
      for (const one of groupBy(members, (row) => series.get(row)).values()) {
        const pillar = pillarOf(one);
        for (const row of one as readonly Unsettled[])
          Object.assign(row, { series: count, pillar: pillar ?? row.pillar });
        count++;
      }
    }
  }
  for (const row of unclear) row.value = null;
  return unclear;
}

const keyOf = ({ indicator, basis }: CountedRow): string => JSON.stringify([indicator.code, basis]);

/** The pillar of what runs on; null where every number stands for itself. */
const pillarOf = (series: readonly Valued[]): string | null =>
  series.some(({ standing }) => standing) ? (newest(series)?.pillar ?? null) : null;
