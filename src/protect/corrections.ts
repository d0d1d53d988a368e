import {
  amountIn,
  type Cell,
  type Column,
  cellId,
  columns,
  everywhere,
  type Place,
  type Placed,
} from './cells.ts';
import type { Amount, SafeFigures } from './safe-figures.ts';

/** A number of an earlier report, as it was printed or hidden, beside what its rows come to now. */
export interface Stood {
  readonly at: Placed;
  readonly place: Place;
  readonly column: Column;
  readonly cell: Cell;
  readonly amount: Amount;
  /** How much more was printed; null where it was hidden. */
  readonly by: number | null;
  /** Of a sum: the numbers of one country and pillar in it; null where it is one of them. */
  readonly parts: readonly Stood[] | null;
  /** How much more was printed than of all parts that were printed. */
  readonly rest: number;
}

/** Numbers of an earlier report, those of one country and pillar before their sums. */
export function stoodIn(
  placed: readonly Placed[],
  cells: ReadonlyMap<string, Cell>,
  stands: SafeFigures,
): Stood[] {
  const found = (at: Placed, place: Place): Stood[] => {
    const { countries, total } = stands[at.table][at.index]!;
    const figure = place === everywhere ? total : countries.get(place)!;
    return columns.flatMap((column) => {
      const cell = cells.get(cellId(at.table, at.index, place, column));
      const amount = amountIn(figure, column);
      if (cell === undefined || amount === null) return [];
      const by = 'value' in amount ? less(amount.value, cell.value) : null;
      return [{ at, place, column, cell, amount, by, parts: null, rest: 0 }];
    });
  };
  const of = (isPart: boolean) =>
    placed.flatMap((at) =>
      [...at.line.countries.keys(), everywhere].flatMap((place) =>
        (at.table === 'lines' && place !== everywhere) === isPart ? found(at, place) : [],
      ),
    );
  const all = of(true);
  const sums = of(false).map((one): Stood => {
    const parts = all.filter(
      ({ at, place, column }) =>
        column === one.column &&
        (one.at.table === 'matrix' || at === one.at) &&
        (one.place === everywhere || place === one.place),
    );
    const rest = one.by === null ? 0 : parts.reduce((left, { by }) => less(left, by ?? 0), one.by);
    return { ...one, parts, rest };
  });
  return [...all, ...sums];
}

export const less = (one: number, other: number) => Number((one - other).toFixed(6));
