import { groupBy } from '../group-by.ts';
import { bySeries, byValue, type Valued } from './counted-row.ts';
import type { StageCount } from './figures.ts';
import { type Quantity, subtract, sum } from './quantity.ts';

/**
 * Distinct things at the highest stage they reached, in the pack's order of stages. A row that stands for several counts
 * them once: three drafted and later one adopted are one adopted and two drafted. Rows of one period and stage are of
 * different things, told apart by whom or by what channel they are for.
 */
export function byStage(
  rows: readonly Valued[],
  order: readonly string[],
): { readonly total: Quantity | null; readonly counts: readonly StageCount[] } {
  const at = new Map<number, Quantity>();
  let total: Quantity | null = null;
  for (const thing of bySeries(rows)) {
    const [only] = thing;
    if (thing.length === 1) {
      const { value, stage } = only!;
      if (value.value > 0) at.set(stage, sum([at.get(stage) ?? null, value])!);
      total = sum([total, value]);
      continue;
    }
    let counted: Quantity | null = null;
    for (const row of together(thing).sort((a, b) => b.stage - a.stage || byValue(b, a))) {
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

type Told = Pick<Valued, 'stage' | 'value'>;

/** Rows of one thing, those of one period and stage as one. */
function together(rows: readonly Valued[]): Told[] {
  const parts = rows.filter(({ cumulative }) => !cumulative);
  return [
    ...rows.filter(({ cumulative }) => cumulative),
    ...[...groupBy(parts, ({ period, stage }) => `${period} ${stage}`).values()].map((own) => ({
      stage: own[0]!.stage,
      value: sum(own.map(({ value }) => value))!,
    })),
  ];
}
