import { compare } from '../text/compare.ts';
import type { Hidden } from './safe-figures.ts';
import { type Freedom, netOf, type Sum, witness } from './witness.ts';

/** A printed number and how it may be hidden; zeros and numbers below are never hidden. */
export interface PrintedNumber {
  readonly id: string;
  readonly value: number;
  /** What hiding it costs the reader, above zero: cheap cells cover for others first. Null where the reader knows the number anyway. */
  readonly price: number | null;
  /** To be hidden whatever its size. */
  readonly must?: boolean;
  /** Printed nowhere, so hidden from the start; a small one must still not be found out. */
  readonly unprinted?: boolean;
  /** How an earlier report has it already; that cannot be taken back. */
  readonly marked?: Hidden['hidden'];
}

/**
 * Decides what to hide so that no number above zero and below the limit can be found out by adding and
 * subtracting over any of the sums. A hidden cell is safe when there is a witness: another table that agrees with all
 * that is printed, every mark included, but not with this cell. Where there is none, the cheapest cells that make one
 * possible are hidden too. `few` says below the limit; where that very word would give a number away, it is `withheld`.
 */
export function hideSmall(
  cells: readonly PrintedNumber[],
  sums: readonly Sum[],
  below: number,
): ReadonlyMap<string, Hidden['hidden']> {
  const known = new Map(cells.filter(({ value }) => value > 0).map((cell) => [cell.id, cell]));
  const isFew = ({ value }: PrintedNumber) => value < below;
  const secrets = [...known.values()].filter((cell) => cell.must === true || isFew(cell)).sort(smallestFirst);
  const gone = [...known.values()].filter((cell) => cell.unprinted === true || cell.marked !== undefined);
  const hidden = new Set([...secrets, ...gone].map(({ id }) => id));
  const net = netOf(
    [...known.values()].sort(smallestFirst).map(({ id }) => id),
    sums,
  );

  const safe = new Set<string>();
  const prove = (id: string, freedomOf: (id: string) => Freedom | null, budget = 0) => {
    const moved = safe.has(id) ? [] : witness(id, net, freedomOf, budget);
    if (typeof moved === 'string') return moved;
    for (const one of moved) {
      safe.add(one);
      hidden.add(one);
    }
    return 'proved';
  };
  const anyNumber = (id: string): Freedom | null => {
    const cell = known.get(id);
    const price = cell === undefined ? null : hidden.has(id) ? 0 : cell.price;
    if (cell === undefined || price === null) return null;
    return { ...open, most: cell.marked === 'few' ? below - 1 : open.most, value: cell.value, price };
  };
  /** Printed by an earlier report: no hiding can help. */
  const inVain = new Set<string>();
  for (const { id } of secrets) {
    if (budgets.some((budget) => prove(id, anyNumber, budget) === 'proved')) continue;
    if (prove(id, anyNumber, Number.POSITIVE_INFINITY) === 'none') {
      inVain.add(id);
      continue;
    }
    for (const one of around(id, net)) if (known.get(one)?.price != null) hidden.add(one);
  }

  safe.clear();
  const loose = new Set<string>();
  const asMarked = (id: string): Freedom | null => {
    const cell = known.get(id);
    if (cell === undefined || !hidden.has(id)) return null;
    const { value } = cell;
    if (cell.marked === 'few') return { ...open, value, most: below - 1 };
    if (loose.has(id) || cell.unprinted === true) return { ...open, value };
    return isFew(cell) && cell.marked === undefined
      ? { ...open, value, most: below - 1 }
      : { ...open, value, least: value >= below ? below : 1 };
  };
  for (const { id } of secrets) {
    if (inVain.has(id) || prove(id, asMarked) === 'proved') continue;
    loose.add(id);
    if (prove(id, asMarked) === 'proved') continue;
    for (const one of around(id, net)) loose.add(one);
  }
  const markOf = (cell: PrintedNumber) => (isFew(cell) && !loose.has(cell.id) ? 'few' : 'withheld');
  return new Map([...hidden].map((id) => [id, markOf(known.get(id)!)] as const));
}

/** What the reader thinks of a hidden number of which nothing is said. */
const open = { least: 1, most: Number.POSITIVE_INFINITY, price: 0 };

/** Tried in turn, so that a cheap cover is found before a dear one. */
const budgets = [0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 32, 40, 64, Number.POSITIVE_INFINITY];

const smallestFirst = (a: PrintedNumber, b: PrintedNumber): number =>
  a.value - b.value || compare(a.id, b.id);

/** All cells that hang together with one over sums, itself included. */
function around(id: string, net: ReturnType<typeof netOf>): ReadonlySet<string> {
  const seen = new Set([id]);
  for (const one of seen) {
    for (const { terms } of net.get(one) ?? []) for (const term of terms) seen.add(term.id);
  }
  return seen;
}
