import { groupBy } from '../group-by.ts';
import { byValue, type Valued } from './counted-row.ts';
import type { StageCount } from './figures.ts';
import { type Quantity, subtract, sum } from './quantity.ts';

/**
 * Distinct things at the highest stage they reached, in the pack's order of stages. A row that stands for several counts
 * them once: three drafted and later one adopted are one adopted and two drafted.
 */
export function byStage(
  rows: readonly Valued[],
  order: readonly string[],
): { readonly total: Quantity | null; readonly counts: readonly StageCount[] } {
  const at = new Map<number, Quantity>();
  let total: Quantity | null = null;
  for (const thing of groupBy(rows, (row) => row.series).values()) {
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
  return { total, counts: counts.map(([stage, count]) => ({ stage: order[stage] ?? null, count })) };
}
