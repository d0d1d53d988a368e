import type { Figure, Line } from '../count/figures.ts';
import { type Cell, choose } from './choose.ts';
import { type Spanning, spanOf, tilesOf } from './periods.ts';
import type { Hidden, SafeFigures } from './safe-figures.ts';
import { plus, sumOf, type Terms, type Unknown } from './span.ts';

export type LineTable = 'lines' | 'matrix';
/** A country's alpha-3, or all of them. */
export type Place = string;
export const everywhere: Place = 'ALL';

/** Numbers of a figure that are sums over others. */
export const columns = ['toDate', 'value', 'apart'] as const;
type Column = (typeof columns)[number];

export const amountIn = <A>(figure: Figure<A>, column: Column): A | null =>
  (column === 'apart' ? figure.apart?.value : figure[column]) ?? null;

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
  /** The same where a reader takes it that nothing was corrected since; null where nothing was. */
  #asIfTrue: Terms[] | null = null;
  /** Numbers that no reader was told. */
  readonly #hidden = new Set<number>();
  /** Earlier reports with their numbers of countries, by table, pillar, country and column. */
  readonly #reports: (Spanning & { readonly terms: Map<string, Terms> })[] = [];
  readonly #below: number;

  constructor(below: number) {
    this.#below = below;
  }

  /** Numbers of the report of a period, and how each is hidden that may not be told; reports come in order, each once. */
  protect(
    placed: readonly Placed[],
    period: string,
    stands: SafeFigures | null = null,
  ): ReadonlyMap<string, Hidden['hidden']> {
    const cells = inOrder(placed, this.#cellsOf(placed, period));
    if (stands !== null) return this.#take(cells, placed, stands);
    // What counts nobody of a protected kind is printed in any case.
    const open = new Set(
      placed.filter(({ line }) => !line.protected).flatMap(({ table, index }) => `${table}.${index}`),
    );
    const isOpen = ({ id }: Cell) => open.has(id.split('.', 2).join('.'));
    this.#tell(cells.filter(isOpen));
    const guarded = cells.filter((cell) => !isOpen(cell));
    const told = this.#asIfTrue === null ? [this.#told] : [this.#told, this.#asIfTrue];
    const shown = choose(guarded, told, this.#unknowns, this.#below);
    this.#tell(guarded.filter(({ id }) => shown.has(id)));
    const hidden = guarded.filter(({ id }) => !shown.has(id));
    const single = new Set(this.#told.flatMap((terms) => (terms.size === 1 ? [...terms.keys()] : [])));
    for (const { terms } of hidden)
      for (const unknown of terms.keys()) if (!single.has(unknown)) this.#hidden.add(unknown);
    // The only number that was ever hidden, in no sum with another, may be called small.
    const isAlone = this.#hidden.size === 1;
    const markOf = ({ value, terms, isNoMore }: Cell): Hidden['hidden'] => {
      if (!isAlone || terms.size > 1 || value >= this.#below || !isNoMore) return 'withheld';
      for (const unknown of terms.keys()) this.#unknowns[unknown]!.isKept = true;
      return 'few';
    };
    // Nobody shall know of a hidden number that it is not zero.
    const zeros = hidden.length === 0 ? [] : guarded.filter(({ value }) => value === 0);
    const marks = new Map(zeros.map(({ id }) => [id, 'withheld'] as const));
    return new Map([...marks, ...hidden.map((cell) => [cell.id, markOf(cell)] as const)]);
  }

  /** Takes what an earlier report printed, which may differ from what its rows come to now. */
  #take(
    cells: readonly Cell[],
    placed: readonly Placed[],
    stands: SafeFigures,
  ): ReadonlyMap<string, Hidden['hidden']> {
    const shown = new Map(
      placed.flatMap(({ table, index }) => {
        const line = stands[table][index]!;
        return [...line.countries, [everywhere, line.total] as const].flatMap(([place, figure]) =>
          columns.map((column) => [cellId(table, index, place, column), amountIn(figure, column)] as const),
        );
      }),
    );
    for (const { id, value, terms } of cells) {
      const amount = shown.get(id);
      if (amount == null) continue;
      if ('value' in amount) {
        if (amount.value !== value) this.#asIfTrue ??= [...this.#told];
        this.#told.push(this.#corrected(terms, amount.value - value));
        this.#asIfTrue?.push(terms);
      } else
        for (const unknown of terms.keys()) this.#hide(unknown, amount.hidden === 'few' && terms.size === 1);
    }
    return new Map();
  }

  /** Whether an earlier report printed of it what its rows do not come to any more. */
  get isCorrected(): boolean {
    return this.#asIfTrue !== null;
  }

  #tell(cells: readonly Pick<Cell, 'terms'>[]): void {
    for (const told of [this.#told, this.#asIfTrue ?? []]) told.push(...cells.map(({ terms }) => terms));
  }

  #hide(unknown: number, few: boolean): void {
    this.#hidden.add(unknown);
    if (few) this.#unknowns[unknown]!.isKept = true;
  }

  /** A sum with what was corrected since: a number that nobody knows. */
  #corrected(terms: Terms, by: number): Terms {
    if (by === 0) return terms;
    this.#unknowns.push({
      value: Math.abs(by),
      country: null,
      isSmall: Math.abs(by) < this.#below,
      isKept: false,
    });
    return new Map([...terms, [this.#unknowns.length - 1, Math.sign(by)]]);
  }

  #cellsOf(placed: readonly Placed[], period: string): Map<string, Cell> {
    const span = spanOf(period);
    const cells = new Map<string, Cell>();
    const termsByPlace = new Map<string, Terms>();
    const tiles = tilesOf(span, this.#reports);
    const sameEnd = this.#reports.findLast(({ end }) => end === span.end);
    const before = this.#reports.findLast(({ end }) => end < span.start);
    const byPillar = placed.filter(({ table }) => table === 'lines');
    const termsOf = (at: Placed, place: Place, column: Column): Terms =>
      cells.get(cellId(at.table, at.index, place, column))?.terms ?? nothing;
    /** `sums` are all that the number may be: where several hold, readers know each of them. */
    const put = (at: Placed, place: Place, column: Column, sums: readonly Terms[], owner: string | null) => {
      const of = place === everywhere ? at.line.total : at.line.countries.get(place)!;
      const amount = amountIn(of, column);
      if (amount === null) return;
      const { value, precision } = amount;
      const id = cellId(at.table, at.index, place, column);
      const terms = this.#balanced(sums, value, owner, at.line.protected);
      const cell = { id, value, terms, isNoMore: precision === 'exact' || precision === 'at_most' };
      cells.set(id, cell);
      termsByPlace.set(placeKey(at, place, column), terms);
    };
    const country = (at: Placed, place: Place, among: (column: Column) => readonly Terms[]) => {
      const own = (column: Column) => termsOf(at, place, column);
      const of = (report: (typeof tiles)[number] | undefined, column: Column) =>
        report?.terms.get(placeKey(at, place, column));
      const earlier = of(before, 'toDate') ?? nothing;
      const sameDay = of(sameEnd, 'toDate');
      // What stood apart in the first of the shorter reports stands apart in the longer one.
      const first = of(tiles[0], 'apart') ?? nothing;
      const grown = sameDay === undefined ? [] : [plus(plus(sameDay, earlier, -1), first, -1)];
      const parts = sumOf(tiles.map((one) => of(one, 'value') ?? nothing));
      put(at, place, 'value', [...among('value'), parts, ...grown], place);
      const toDate = [plus(earlier, own('value')), ...(sameDay === undefined ? [] : [sameDay])];
      put(at, place, 'toDate', [...among('toDate'), ...toDate], place);
      const running = plus(own('toDate'), own('value'), -1);
      put(at, place, 'apart', [...among('apart'), running, plus(running, earlier, -1), first], place);
    };
    for (const at of byPillar) for (const place of at.line.countries.keys()) country(at, place, () => []);
    for (const at of placed.filter(({ table }) => table === 'matrix'))
      for (const place of at.line.countries.keys())
        country(at, place, (column) => [sumOf(byPillar.map((one) => termsOf(one, place, column)))]);
    for (const at of placed)
      for (const column of columns) {
        const parts = [...at.line.countries.keys()].map((place) => termsOf(at, place, column));
        put(at, everywhere, column, [sumOf(parts)], null);
      }
    this.#reports.push({ ...span, terms: termsByPlace });
    return cells;
  }

  /**
   * The first sum that is the value; or else the first, with what it lacks of the value: another unknown number. Where the
   * value is less than each sum, what was told before is no part of it.
   */
  #balanced(sums: readonly Terms[], value: number, country: string | null, guarded: boolean): Terms {
    const lacking = sums.map((terms) => {
      const sum = [...terms].reduce((total, [at, times]) => total + times * this.#unknowns[at]!.value, 0);
      return Number((value - sum).toFixed(6));
    });
    const exact = sums.filter((_, index) => lacking[index] === 0);
    if (exact.length > 0) return this.#same(exact, value, country, guarded);
    const at = lacking.findIndex((one) => one > 0);
    const fell = at < 0;
    const own = fell ? value : lacking[at]!;
    this.#unknowns.push({
      value: own,
      country,
      isSmall: guarded && (fell || own < this.#below),
      isKept: fell,
    });
    const terms = new Map([...(fell ? [] : sums[at]!), [this.#unknowns.length - 1, 1]]);
    return this.#same([terms], value, country, guarded);
  }

  /** Sums that are one number: readers know that they are. A small number that is what large ones leave is small itself. */
  #same(sums: readonly Terms[], value: number, country: string | null, guarded: boolean): Terms {
    const isLarge = (terms: Terms) => [...terms.keys()].some((unknown) => !this.#unknowns[unknown]!.isSmall);
    const own: Terms = new Map([[this.#unknowns.length, 1]]);
    const isOwn = guarded && value > 0 && value < this.#below && sums.every(isLarge);
    if (isOwn) this.#unknowns.push({ value, country, isSmall: true, isKept: false });
    const [first, ...others] = isOwn ? [own, ...sums] : sums;
    for (const other of others) {
      const same = plus(first!, other, -1);
      if (same.size > 0) this.#tell([{ terms: same }]);
    }
    return first!;
  }
}

const nothing: Terms = new Map();

/** Names a number of a country in any report. */
const placeKey = ({ table, line }: Placed, place: Place, column: Column) =>
  `${table}.${line.pillar}.${place}.${column}`;

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
