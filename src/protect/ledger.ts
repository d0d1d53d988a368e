import type { Figures } from '../count/figures.ts';
import { groupBy } from '../group-by.ts';
import {
  amountIn,
  type Cell,
  type Column,
  cellId,
  columns,
  everywhere,
  type Place,
  type Placed,
  placeKey,
} from './cells.ts';
import { choose, inOrder } from './choose.ts';
import { less, type Stood, stoodIn } from './corrections.ts';
import { type Near, nearTo, nothing, type Report, waysOf } from './near.ts';
import type { Hidden, SafeFigures } from './safe-figures.ts';
import { plus, sumOf, type Terms, type Unknown } from './span.ts';

/** What was told of one indicator and one way of counting people, report after report: every number as a sum over unknown ones. */
export class Ledger {
  readonly #unknowns: Unknown[] = [];
  readonly #told: Terms[] = [];
  /** Numbers that no reader was told. */
  readonly #hidden = new Set<number>();
  readonly #reports: Report[] = [];
  readonly #below: number;
  /** Whether an earlier report printed of it what its rows do not come to any more. */
  isCorrected = false;

  constructor(below: number) {
    this.#below = below;
  }

  /** Numbers of the report of a period, and how each is hidden that may not be told; reports come in order, each once. */
  protect(
    placed: readonly Placed[],
    { period, activities }: Pick<Figures, 'period' | 'activities'>,
    stands: SafeFigures | null = null,
  ): ReadonlyMap<string, Hidden['hidden']> {
    const near = nearTo(period, this.#reports);
    const from = this.#unknowns.length;
    const cells = this.#cellsOf(placed, near);
    this.#reports.push(near.own);
    if (stands === null) {
      const many = new Map(
        [...groupBy(activities, ({ country }) => country)].map(([place, own]) => [place, own.length]),
      );
      return this.#hide(inOrder(placed, cells, many), placed, from);
    }
    this.#take(stoodIn(placed, cells, stands), near);
    return new Map();
  }

  #hide(
    cells: readonly Cell[],
    placed: readonly Placed[],
    from: number,
  ): ReadonlyMap<string, Hidden['hidden']> {
    // What counts nobody of a protected kind is printed in any case.
    const open = new Set(
      placed.filter(({ line }) => !line.protected).flatMap(({ table, index }) => `${table}.${index}`),
    );
    const isOpen = ({ id }: Cell) => open.has(id.split('.', 2).join('.'));
    const guarded = cells.filter((cell) => !isOpen(cell));
    this.#told.push(...cells.filter(isOpen).map(({ terms }) => terms));
    const shown = choose(guarded, this.#told, this.#unknowns, this.#below, from);
    this.#told.push(...guarded.filter(({ id }) => shown.has(id)).map(({ terms }) => terms));
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

  /**
   * Takes what an earlier report printed: what its rows come to now and what was corrected since, in each country and pillar.
   * Where anything was, hidden numbers may have been too, and nobody shall learn by how much.
   */
  #take(stood: readonly Stood[], near: Near): void {
    const moved = stood.some(({ by, rest }) => rest !== 0 || (by ?? 0) !== 0);
    this.isCorrected ||= moved;
    for (const one of stood) {
      const { cell, amount, by, parts, rest } = one;
      if ('hidden' in amount)
        for (const unknown of cell.terms.keys()) {
          this.#hidden.add(unknown);
          // It may have been small before it was corrected.
          const own = this.#unknowns[unknown]!;
          if (moved && digits(own.value) <= digits(this.#below)) own.isSmall = true;
          if (amount.hidden === 'few' && cell.terms.size === 1) own.isKept = true;
        }
      const known = parts?.every((part) => part.by !== null) ? rest : 0;
      const shift =
        parts === null
          ? this.#shiftOf(one, near, moved)
          : this.#shifted(sumOf(parts.map((part) => near.own.shifts.get(keyOf(part))!)), known, null, true);
      near.own.shifts.set(keyOf(one), shift);
      if (by !== null) this.#told.push(plus(cell.terms, shift));
    }
  }

  /** What was corrected of a number of a country: as much as of those it is the sum of, and a number that its office knows. */
  #shiftOf({ at, place, column, by }: Stood, near: Near, moved: boolean): Terms {
    if (by === null) return moved ? this.#unknown(0, place, true) : nothing;
    if (by === 0) return nothing;
    const ways = waysOf(
      column,
      near,
      (report, which) => report.shifts.get(placeKey(at, place, which)) ?? nothing,
    );
    const restOf = (terms: Terms) => less(by, this.#valueOf(terms));
    const best = ways.find((one) => restOf(one) === 0) ?? ways[0]!;
    return this.#shifted(best, restOf(best), place, Math.abs(restOf(best)) < this.#below);
  }

  #shifted(terms: Terms, by: number, country: string | null, isSmall: boolean): Terms {
    return by === 0 ? terms : plus(terms, this.#unknown(Math.abs(by), country, isSmall), by > 0 ? 1 : -1);
  }

  #unknown(value: number, country: string | null, isSmall: boolean, isKept = false): Terms {
    return new Map([[this.#unknowns.push({ value, country, isSmall, isKept }) - 1, 1]]);
  }

  #valueOf(terms: Terms): number {
    return [...terms].reduce((sum, [unknown, times]) => sum + times * this.#unknowns[unknown]!.value, 0);
  }

  #cellsOf(placed: readonly Placed[], near: Near): Map<string, Cell> {
    const { own } = near;
    const cells = new Map<string, Cell>();
    const byPillar = placed.filter(({ table }) => table === 'lines');
    const termsOf = (at: Placed, place: Place, column: Column): Terms =>
      own.terms.get(placeKey(at, place, column)) ?? nothing;
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
      own.terms.set(placeKey(at, place, column), terms);
    };
    const country = (at: Placed, place: Place, among: (column: Column) => readonly Terms[]) => {
      const of = (report: Report, column: Column) => report.terms.get(placeKey(at, place, column));
      for (const column of columns)
        put(at, place, column, [...among(column), ...waysOf(column, near, of)], place);
    };
    for (const at of byPillar)
      for (const place of at.line.countries.keys()) {
        country(at, place, () => []);
        this.#tellRest(at, place, near);
      }
    for (const at of placed.filter(({ table }) => table === 'matrix'))
      for (const place of at.line.countries.keys())
        country(at, place, (column) => [sumOf(byPillar.map((one) => termsOf(one, place, column)))]);
    for (const at of placed)
      for (const column of columns) {
        const parts = [...at.line.countries.keys()].map((place) => termsOf(at, place, column));
        put(at, everywhere, column, [sumOf(parts)], null);
      }
    return cells;
  }

  /** What a longer report, that came before, leaves of a number: readers know that it is what the other days come to. */
  #tellRest(at: Placed, place: Place, { own, longer }: Near): void {
    const valueIn = (report: Report) => report.terms.get(placeKey(at, place, 'value'));
    for (const { whole, parts } of longer) {
      const [all, part] = [valueIn(whole), valueIn(own)];
      if (all === undefined || part === undefined) continue;
      const sum = sumOf(parts.map((one) => valueIn(one) ?? nothing));
      const rest = less(this.#valueOf(all), this.#valueOf(sum));
      if (rest < 0) continue;
      const isSmall = at.line.protected && rest < this.#below;
      const same = plus(all, this.#shifted(sum, rest, place, isSmall), -1);
      if (same.size > 0) this.#told.push(same);
    }
  }

  /**
   * The first sum that is the value; or else the first, with what it lacks of the value: another unknown number. Where the
   * value is less than each sum, what was told before is no part of it.
   */
  #balanced(sums: readonly Terms[], value: number, country: string | null, guarded: boolean): Terms {
    const lacking = sums.map((terms) => less(value, this.#valueOf(terms)));
    const exact = sums.filter((_, index) => lacking[index] === 0);
    if (exact.length > 0) return this.#same(exact, value, country, guarded);
    const at = lacking.findIndex((one) => one > 0);
    const fell = at < 0;
    const own = fell ? value : lacking[at]!;
    const lack = this.#unknown(own, country, guarded && (fell || own < this.#below), fell);
    return this.#same([fell ? lack : plus(sums[at]!, lack)], value, country, guarded);
  }

  /** Sums that are one number: readers know that they are. A small number that is what large ones leave is small itself. */
  #same(sums: readonly Terms[], value: number, country: string | null, guarded: boolean): Terms {
    const isLarge = (terms: Terms) => [...terms.keys()].some((unknown) => !this.#unknowns[unknown]!.isSmall);
    const isOwn = guarded && value > 0 && value < this.#below && sums.every(isLarge);
    const [first, ...others] = isOwn ? [this.#unknown(value, country, true), ...sums] : sums;
    const same = others.map((other) => plus(first!, other, -1));
    this.#told.push(...same.filter(({ size }) => size > 0));
    return first!;
  }
}

const keyOf = ({ at, place, column }: Stood) => placeKey(at, place, column);

/** How many digits a number has before its point. */
const digits = (value: number): number => String(Math.floor(Math.abs(value))).length;
