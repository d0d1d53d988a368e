import type { Cell, Row } from '../table/table.ts';

interface Range {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  master?: Cell | undefined;
}

const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** A cell that is empty only because one above it was merged down over it, with the name of that cell. */
export interface MergedDown {
  readonly cell: Cell;
  readonly from: string;
}

/**
 * Looks up, row by row from the top, what merged ranges that reach over several rows show in their lower cells.
 * `merges` are ranges in A1 notation; columns count from 1.
 */
export function mergedDown(merges: readonly string[]): (row: Row, column: number) => MergedDown | null {
  const byColumn = new Map<number, Range[]>();
  for (const merge of merges) {
    const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(merge) ?? [];
    if (left === undefined || right === undefined || Number(top) === Number(bottom)) continue;
    const range = { name: `${left}${top}`, top: Number(top), bottom: Number(bottom) };
    const column = columnNumber(left);
    byColumn.set(column, [...(byColumn.get(column) ?? []), range]);
  }
  return (row, column) => {
    for (const range of byColumn.get(column) ?? []) {
      if (row.row < range.top || row.row > range.bottom) continue;
      if (row.row === range.top) range.master = row.cells[column - 1];
      else if (range.master !== undefined) return { cell: range.master, from: range.name };
    }
    return null;
  };
}
