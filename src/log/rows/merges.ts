import type { Cell, Row } from '../../table/table.ts';

/** A merged range, rows and columns from 1, with the A1 name of the cell that holds its value. */
export interface Merge {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Reads merged ranges in A1 notation, from the top down. */
export function mergesOf(names: readonly string[]): readonly Merge[] {
  return names
    .flatMap((range) => {
      const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
      if (left === undefined || right === undefined) return [];
      return {
        name: `${left}${top}`,
        top: Number(top),
        bottom: Number(bottom),
        left: columnNumber(left),
        right: columnNumber(right),
      };
    })
    .sort((a, b) => a.top - b.top);
}

/** The merged range over each cell of a row, by column; merges are to come from the top down. */
export function mergesInRow(merges: readonly Merge[], row: number): readonly (Merge | undefined)[] {
  const over: (Merge | undefined)[] = [];
  for (const merge of merges) {
    if (merge.top > row) break;
    if (merge.bottom < row) continue;
    for (let column = merge.left; column <= merge.right && over[column] === undefined; column++)
      over[column] = merge;
  }
  return over;
}

/** A cell that is empty only because another one was merged over it, with the name of that one. */
export interface Covered {
  readonly cell: Cell;
  readonly from: string;
  /** Merged from above; otherwise only from the left. */
  readonly down: boolean;
}

/** Looks up what merged ranges show in the cells they cover; rows are to come from the top, columns count from 1. */
export type CoveredFinder = (row: Row, column: number) => Covered | null;

/** Makes a finder for some columns; null when nothing is merged there. */
export function coveredFinder(names: readonly string[], wanted: readonly number[]): CoveredFinder | null {
  const merges = mergesOf(names);
  const byColumn = new Map<number, Waiting>();
  for (const column of wanted) {
    const over = merges.filter(({ left, right, top, bottom }) =>
      left === column ? bottom > top : left < column && right >= column,
    );
    if (over.length > 0) byColumn.set(column, { over, next: 0, master: undefined });
  }
  if (byColumn.size === 0) return null;
  return (row, column) => {
    const waiting = byColumn.get(column);
    if (waiting === undefined) return null;
    while ((waiting.over[waiting.next]?.bottom ?? Number.POSITIVE_INFINITY) < row.row) {
      waiting.next++;
      waiting.master = undefined;
    }
    const merge = waiting.over[waiting.next];
    if (merge === undefined || row.row < merge.top) return null;
    if (row.row === merge.top) waiting.master = row.cells[merge.left - 1];
    const down = row.row > merge.top;
    if (waiting.master === undefined || (!down && merge.left === column)) return null;
    return { cell: waiting.master, from: merge.name, down };
  };
}

interface Waiting {
  readonly over: readonly Merge[];
  next: number;
  master: Cell | undefined;
}
