import { columnLetters, type Range } from '../address.ts';
import type { Severity } from '../notices/notice.ts';

/** How much a mark weighs: the same for what stops reading and what must be fixed. */
export type Weight = 'error' | 'warning' | 'note';
export const weights: readonly Weight[] = ['error', 'warning', 'note'];

/** Cells by what is to be seen on them. */
export type Coloured = Readonly<Record<Weight, readonly Cell[]>>;
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The weight of a finding's mark. */
export const weightOf = (severity: Severity): Weight => (severity === 'stop' ? 'error' : severity);

/** Names of cells, those that follow each other in a column as one range. */
export function rangesOf(cells: readonly Cell[]): readonly string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: string[] = [];
  for (let at = 0; at < sorted.length; ) {
    const { row, column } = sorted[at]!;
    let end = at + 1;
    while (sorted[end]?.column === column && sorted[end]!.row === row + end - at) end++;
    const letters = columnLetters(column);
    ranges.push(end === at + 1 ? `${letters}${row}` : `${letters}${row}:${letters}${row + end - at - 1}`);
    at = end;
  }
  return ranges;
}

/** Where marks on cells go, by the cell: to where the content of merged ones stands. */
export function atAnchors(cells: readonly Cell[], merges: readonly Range[]): ReadonlyMap<string, Cell> {
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const byRow = new Map<number, Range[]>();
  for (const merge of merges) {
    for (let at = firstFrom(rows, merge.top); at < rows.length && rows[at]! <= merge.bottom; at++) {
      const known = byRow.get(rows[at]!) ?? [];
      byRow.set(rows[at]!, known);
      known.push(merge);
    }
  }
  return new Map(
    cells.map((cell) => {
      const merge = byRow
        .get(cell.row)
        ?.find(({ left, right }) => left <= cell.column && cell.column <= right);
      return [cellKey(cell), merge === undefined ? cell : { row: merge.top, column: merge.left }];
    }),
  );
}

/** A1 name of a cell. */
export const cellKey = ({ row, column }: Cell): string => `${columnLetters(column)}${row}`;

/** The place of the first of some ascending numbers that is not smaller. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
