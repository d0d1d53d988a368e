/** A total the reader may take its parts from; an id that names no cell is a number the reader knows. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** How far a cell may be moved, and what it costs: nothing when it is hidden anyway. */
export interface Freedom {
  readonly value: number;
  /** Smallest and largest number the reader thinks possible. */
  readonly least: number;
  readonly most: number;
  readonly price: number;
}

interface Term {
  readonly id: string;
  /** 1 for a part, -1 for the total: the terms of a sum come to nothing. */
  readonly sign: 1 | -1;
}
type Terms = readonly Term[];

/** For each cell the sums it is in, and with which sign. */
export type Net = ReadonlyMap<string, readonly { readonly terms: Terms; readonly sign: 1 | -1 }[]>;

/** The sums over those cells that are known. */
export function netOf(ids: Iterable<string>, sums: readonly Sum[]): Net {
  const net = new Map<string, { terms: Terms; sign: 1 | -1 }[]>([...ids].map((id) => [id, []]));
  for (const { total, parts } of sums) {
    const all: Term[] = [{ id: total, sign: -1 }, ...parts.map((id): Term => ({ id, sign: 1 }))];
    const terms = all.filter(({ id }) => net.has(id));
    for (const { id, sign } of terms) net.get(id)!.push({ terms, sign });
  }
  return net;
}

/** Steps of one search; beyond them it counts as fruitless, which is the safe side. */
const patience = 1000;

/**
 * Looks for another table that differs in the cell by one and keeps every sum and every range, by balancing one sum
 * after the other, and moves cells for no more than `budget` in all. Gives the cells that differ; `none` when there is no
 * such table, `unknown` when the search was given up.
 */
export function witness(
  id: string,
  net: Net,
  freedomOf: (id: string) => Freedom | null,
  budget: number,
): readonly string[] | 'none' | 'unknown' {
  const moves = new Map<string, number>();
  const off = new Map<Terms, number>();
  let [steps, spent, gaveUp] = [0, 0, false];

  const priceOf = (one: string, by: number): number | null => {
    const cell = moves.has(one) ? null : freedomOf(one);
    if (cell === null || spent + cell.price > budget) return null;
    const moved = cell.value + by;
    return moved >= cell.least && moved <= cell.most ? cell.price : null;
  };
  const shift = (one: string, by: number) => {
    for (const { terms, sign } of net.get(one) ?? []) {
      const now = (off.get(terms) ?? 0) + sign * by;
      if (now === 0) off.delete(terms);
      else off.set(terms, now);
    }
  };
  /** How much further out of balance the sums would be. */
  const disorder = (one: string, by: number) =>
    (net.get(one) ?? []).reduce((total, { terms, sign }) => {
      const now = off.get(terms) ?? 0;
      return total + Math.abs(now + sign * by) - Math.abs(now);
    }, 0);
  /** Ways to bring one sum back into balance with one move. */
  const waysOf = (terms: Terms, now: number) =>
    terms.flatMap(({ id: one, sign }) => {
      const by = -now * sign;
      const price = priceOf(one, by);
      return price === null ? [] : [{ one, by, price }];
    });
  const balanced = (): boolean => {
    if (off.size === 0) return true;
    if (++steps > patience) {
      gaveUp = true;
      return false;
    }
    let fewest: ReturnType<typeof waysOf> | null = null;
    for (const [terms, now] of off) {
      const ways = waysOf(terms, now);
      if (fewest === null || ways.length < fewest.length) fewest = ways;
      if (ways.length === 0) return false;
    }
    return (fewest ?? [])
      .map((way) => ({ ...way, disorder: disorder(way.one, way.by) }))
      .sort((a, b) => a.price - b.price || a.disorder - b.disorder)
      .some(({ one, by }) => moved(one, by));
  };
  const moved = (one: string, by: number): boolean => {
    const price = priceOf(one, by);
    if (price === null) return false;
    moves.set(one, by);
    spent += price;
    shift(one, by);
    if (balanced()) return true;
    moves.delete(one);
    spent -= price;
    shift(one, -by);
    return false;
  };
  for (const by of [1, -1]) {
    steps = 0;
    if (moved(id, by)) return [...moves.keys()];
  }
  return gaveUp ? 'unknown' : 'none';
}
