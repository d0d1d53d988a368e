import type { Figure, Line } from '../count/figures.ts';
import type { Terms } from './span.ts';

export type LineTable = 'lines' | 'matrix';
/** A country's alpha-3, or all of them. */
export type Place = string;
export const everywhere: Place = 'ALL';

/** Numbers of a figure that are sums over others, what was reached to date after what was in the period. */
export const columns = ['value', 'toDate', 'apart'] as const;
export type Column = (typeof columns)[number];

export const amountIn = <A>(figure: Figure<A>, column: Column): A | null =>
  (column === 'apart' ? figure.apart?.value : figure[column]) ?? null;

/** Where a line stands in its table. */
export interface Placed {
  readonly table: LineTable;
  readonly index: number;
  readonly line: Line;
}

/** Names a printed number of a report. */
export const cellId = (table: LineTable, line: number, place: Place, column: string) =>
  `${table}.${line}.${place}.${column}`;

/** Names a number of a country in any report. */
export const placeKey = ({ table, line }: Placed, place: Place, column: Column) =>
  `${table}.${line.pillar}.${place}.${column}`;

/** A number that may be printed, as a sum over unknown ones. */
export interface Cell {
  readonly id: string;
  readonly value: number;
  readonly terms: Terms;
  /** Whether the true number cannot be larger. */
  readonly isNoMore: boolean;
}
