import type { Figure, Line } from '../count/figures.ts';
import { type Cell, choose } from './choose.ts';
import type { Hidden } from './safe-figures.ts';
import type { Terms, Unknown } from './span.ts';

export type LineTable = 'lines' | 'matrix';
/** A country's alpha-3, or all of them. */
export type Place = string;
export const everywhere: Place = 'ALL';

/** Numbers of a figure that are sums over others. */
const columns = ['toDate', 'value', 'apart'] as const;
type Column = (typeof columns)[number];

const amountIn = (figure: Figure, column: Column): number | null =>
  (column === 'apart' ? figure.apart?.value : figure[column])?.value ?? null;

/** Names a printed number of a report. */
export const cellId = (table: LineTable, line: number, place: Place, column: string) =>
  `${table}.${line}.${place}.${column}`;

/** Where a line stands in its table. */
export interface Placed {
  readonly table: LineTable;
  readonly index: number;
  readonly line: Line;
}

/** What was told of one indicator and one way of counting people, report after report: every number as a sum over unknown ones. */
export class Ledger {
  readonly #unknowns: Unknown[] = [];
  readonly #told: Terms[] = [];
  /** Numbers in cells that were not told. */
  readonly #hidden = new Set<number>();
  /** Totals to date of the report before, by pillar and country. */
  #toDate = new Map<string, Terms>();
  readonly #below: number;

  constructor(below: number) {
    this.#below = below;
  }

  /** Numbers of one report, and how each is hidden that may not be told; reports come in order, each once. */
  protect(placed: readonly Placed[]): ReadonlyMap<string, Hidden['hidden']> {
    const cells = inOrder(placed, this.#cellsOf(placed));
    const isGuarded = placed.some(({ line }) => line.protected);
    const shown = isGuarded
      ? choose(cells, this.#told, this.#unknowns, this.#below)
      : new Set(cells.map(({ id }) => id));
    for (const { id, terms } of cells) if (shown.has(id)) this.#told.push(terms);
    const hidden = cells.filter(({ id }) => !shown.has(id));
    for (const { terms } of hidden) for (const unknown of terms.keys()) this.#hidden.add(unknown);
    // A single number that stands in no sum with another may be called small.
    const isAlone = this.#hidden.size === 1 && hidden.every(({ value }) => value < this.#below);
    if (isAlone) for (const unknown of this.#hidden) this.#unknowns[unknown]!.isFew = true;
    // Nobody shall know of a hidden number that it is not zero.
    const zeros = hidden.length === 0 ? [] : cells.filter(({ value }) => value === 0);
    const marks = new Map(zeros.map(({ id }) => [id, 'withheld'] as const));
    return new Map([...marks, ...hidden.map(({ id }) => [id, isAlone ? 'few' : 'withheld'] as const)]);
  }

  #cellsOf(placed: readonly Placed[]): Map<string, Cell> {
    const cells = new Map<string, Cell>();
    const byPillar = placed.filter(({ table }) => table === 'lines');
    const put = (
      at: Placed,
      place: Place,
      of: Figure,
      column: Column,
      terms: Terms,
      owner: string | null,
    ) => {
      const value = amountIn(of, column);
      if (value === null) return;
      const id = cellId(at.table, at.index, place, column);
      cells.set(id, { id, value, terms: this.#balanced(terms, value, owner) });
    };
    const termsOf = (at: Placed, place: Place, column: Column): Terms =>
      cells.get(cellId(at.table, at.index, place, column))?.terms ?? new Map();
    const toDate = new Map<string, Terms>();
    for (const at of byPillar) {
      for (const [country, figure] of at.line.countries) {
        const key = `${at.line.pillar}.${country}`;
        put(at, country, figure, 'value', new Map(), country);
        const before = this.#toDate.get(key) ?? new Map();
        put(at, country, figure, 'toDate', plus(before, termsOf(at, country, 'value')), country);
        toDate.set(key, figure.toDate === null ? before : termsOf(at, country, 'toDate'));
        put(
          at,
          country,
          figure,
          'apart',
          plus(termsOf(at, country, 'toDate'), termsOf(at, country, 'value'), -1),
          country,
        );
      }
    }
    this.#toDate = toDate;
    for (const at of placed.filter(({ table }) => table === 'matrix'))
      for (const [country, figure] of at.line.countries)
        for (const column of columns)
          put(
            at,
            country,
            figure,
            column,
            sumOf(byPillar.map((one) => termsOf(one, country, column))),
            country,
          );
    for (const at of placed)
      for (const column of columns) {
        const parts = [...at.line.countries.keys()].map((country) => termsOf(at, country, column));
        put(at, everywhere, at.line.total, column, sumOf(parts), null);
      }
    return cells;
  }

  /** The sum with what it lacks of a value: another unknown number. */
  #balanced(terms: Terms, value: number, country: string | null): Terms {
    const sum = [...terms].reduce((total, [at, times]) => total + times * this.#unknowns[at]!.value, 0);
    const lacking = Number((value - sum).toFixed(6));
    if (lacking === 0) return terms;
    this.#unknowns.push({ value: Math.abs(lacking), country });
    return new Map([...terms, [this.#unknowns.length - 1, Math.sign(lacking)]]);
  }
}

/** Totals of all pillars first, then of each, then countries; of each place what was reached to date before what was in the period. Large countries before small ones, by their size class and place alone. */
function inOrder(placed: readonly Placed[], cells: ReadonlyMap<string, Cell>): Cell[] {
  const tables = [...placed].sort((a, b) => (a.table === b.table ? 0 : a.table === 'matrix' ? -1 : 1));
  const of = (at: Placed, places: readonly Place[], all: readonly Column[]) =>
    places.flatMap((place) =>
      all.flatMap((column) => cells.get(cellId(at.table, at.index, place, column)) ?? []),
    );
  const totals = tables.flatMap((at) => of(at, [everywhere], columns));
  const countries = tables.flatMap((at) => of(at, [...at.line.countries.keys()], columns));
  return [...totals, ...countries.sort((a, b) => sizeClass(b) - sizeClass(a))];
}

const sizeClass = ({ value }: Cell): number => String(Math.floor(Math.abs(value))).length;

function plus(one: Terms, other: Terms, times: 1 | -1 = 1): Terms {
  const sum = new Map(one);
  for (const [unknown, own] of other) {
    const all = (sum.get(unknown) ?? 0) + times * own;
    if (all === 0) sum.delete(unknown);
    else sum.set(unknown, all);
  }
  return sum;
}

const sumOf = (all: readonly Terms[]): Terms => all.reduce<Terms>((sum, one) => plus(sum, one), new Map());
