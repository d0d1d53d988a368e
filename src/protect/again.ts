import { amountIn, cellId, columns, everywhere, type Placed } from './cells.ts';
import type { Amount, SafeFigures } from './safe-figures.ts';

/** Protected numbers that are not what a report of the same period printed before: beside it they would tell by how many. */
export const othersThan = (before: SafeFigures | undefined, placed: readonly Placed[]): string[] =>
  placed.flatMap(({ table, index, line }) => {
    if (before === undefined || !line.protected) return [];
    const stood = before[table][index]!;
    return [everywhere, ...line.countries.keys()].flatMap((place) => {
      const [was, is] = [stood, line].map(({ total, countries }) =>
        place === everywhere ? total : countries.get(place)!,
      );
      return columns.flatMap((column) =>
        sameAmount(amountIn(was!, column), amountIn(is!, column)) ? [] : cellId(table, index, place, column),
      );
    });
  });

const sameAmount = (was: Amount | null, is: Amount | null) =>
  is === null || (was !== null && 'value' in was && 'value' in is && was.value === is.value);
