import type { Row, Unknown } from './span.ts';

/** How often numbers are raised for one range before it counts as closed; a table of thirteen countries needs a handful. */
const mostRounds = 100;

/**
 * Numbers of a row that leaves a small number less than its whole range, from 1 to the limit less one, to a reader who knows
 * which numbers are small and that all others reach the limit; none where every small number has all of it. It looks at sums
 * that were told and at which numbers are small, never at how small.
 */
export function tight(rows: readonly Row[], unknowns: readonly Unknown[], below: number): readonly number[] {
  const rangeOf = (unknown: number): Range => {
    const { isSmall, value } = unknowns[unknown]!;
    return isSmall ? [Math.min(1, value), below - 1] : [below, Number.POSITIVE_INFINITY];
  };
  const small = new Set(
    rows.flatMap(membersOf).filter((unknown) => unknowns[unknown]!.isSmall && unknowns[unknown]!.value > 0),
  );
  for (const one of small)
    for (const end of [1, below - 1]) {
      const row = closed(rows, (unknown) => (unknown === one ? [end, end] : rangeOf(unknown)));
      if (row !== null) return membersOf(row);
    }
  return [];
}

type Range = readonly [least: number, most: number];

const membersOf = ({ pivot, others }: Row) => [pivot, ...others.map(([unknown]) => unknown)];

/**
 * A row that no numbers of these ranges fit; null where some fit all rows. Numbers stand at their least, and are raised
 * where that brings the pivot of a row into its range.
 */
function closed(rows: readonly Row[], rangeOf: (unknown: number) => Range): Row | null {
  const raised = new Map<number, number>();
  const at = (unknown: number) => raised.get(unknown) ?? rangeOf(unknown)[0];
  const lackOf = ({ pivot, others, sum }: Row) => {
    const value = others.reduce((rest, [unknown, times]) => rest - times * at(unknown), sum);
    const [least, most] = rangeOf(pivot);
    return value < least ? least - value : Math.min(0, most - value);
  };
  for (let round = 0; ; round++) {
    const row = rows.find((one) => lackOf(one) !== 0);
    if (row === undefined) return null;
    const lack = lackOf(row);
    const help = row.others.find(([unknown, times]) => times * lack < 0 && at(unknown) < rangeOf(unknown)[1]);
    if (help === undefined || round === mostRounds) return row;
    const [unknown, times] = help;
    raised.set(unknown, Math.min(rangeOf(unknown)[1], at(unknown) + Math.ceil(Math.abs(lack / times))));
  }
}
