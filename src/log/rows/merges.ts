import { columnLetters, type Range } from '../../address.ts';
import type { Finding } from '../../notices/finding.ts';
import { mergedData } from '../../notices/merged-data.ts';
import { mergedNumber } from '../../notices/merged-number.ts';
import { type Column, isAmount } from '../../schema/columns.ts';
import { type Cell, isFilled, type Row } from '../../table/table.ts';
import { findingIn } from './entry.ts';
import { type Draft, fail } from './inherit.ts';

/** Merged ranges from the top down. */
export const fromTop = (merges: readonly Range[]) => [...merges].sort((a, b) => a.top - b.top);

/** The merged range over each cell of a row, by column; merges are to come from the top down. */
export function mergesInRow(merges: readonly Range[], row: number): readonly (Range | undefined)[] {
  const over: (Range | undefined)[] = [];
  for (const merge of merges) {
    if (merge.top > row) break;
    if (merge.bottom < row) continue;
    for (let column = merge.left; column <= merge.right && over[column] === undefined; column++)
      over[column] = merge;
  }
  return over;
}

/** A cell that another one was merged over, so that it shows nothing of its own, with the name of that one. */
export interface Covered {
  /** What is shown there; undefined where nothing is, or what stands above the rows of the log. */
  readonly cell: Cell | undefined;
  readonly from: string;
  /** Merged from above; otherwise only from the left. */
  readonly down: boolean;
}

/** Looks up what merged ranges show in the cells they cover, where that is something or the cell itself holds something; rows are to come from the top, columns count from 1. */
export type CoveredFinder = (row: Row, column: number) => Covered | null;

/** Makes a finder for some columns; null when nothing is merged there. */
export function coveredFinder(ranges: readonly Range[], wanted: readonly number[]): CoveredFinder | null {
  const merges = fromTop(ranges);
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
    if (!down && merge.left === column) return null;
    if (waiting.master === undefined && !isFilled(row.cells[column - 1])) return null;
    return { cell: waiting.master, from: `${columnLetters(merge.left)}${merge.top}`, down };
  };
}

interface Waiting {
  readonly over: readonly Range[];
  next: number;
  master: Cell | undefined;
}

/** One value over several cells: a copy for words and codes, an error and a hole for numbers; `hides`: the cell holds something of its own. */
export function coveredFindings(
  entry: Draft,
  column: Column,
  { from, down }: Covered,
  hides: boolean,
): Finding[] {
  const { name } = column;
  if (!isAmount(column)) return down || hides ? [findingIn(entry, mergedData, name, { from })] : [];
  fail(entry, name);
  return [findingIn(entry, mergedNumber, name, { from })];
}
