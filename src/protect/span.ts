/** A number of which others are sums. */
export interface Unknown {
  readonly value: number;
  /** The office that knows it: alpha-3; null for nobody. */
  readonly country: string | null;
  /** To be protected, or so near the limit that nothing can hide behind it. */
  isSmall: boolean;
  /** To stand in no sum with others, however large: a report said that it is small, or it fell. */
  isKept: boolean;
}

/** A sum over unknown numbers: how often each is in it, by the number's place. */
export type Terms = ReadonlyMap<number, number>;

/** A number as what others leave of a sum that was told. */
export interface Row {
  readonly pivot: number;
  readonly others: readonly (readonly [unknown: number, times: number])[];
  readonly sum: number;
}

/** A sum and another, or less another. */
export function plus(one: Terms, other: Terms, times: 1 | -1 = 1): Terms {
  const sum = new Map(one);
  for (const [unknown, own] of other) {
    const all = (sum.get(unknown) ?? 0) + times * own;
    if (all === 0) sum.delete(unknown);
    else sum.set(unknown, all);
  }
  return sum;
}

export const sumOf = (all: readonly Terms[]): Terms =>
  all.reduce<Terms>((sum, one) => plus(sum, one), new Map());

/** Coefficients are counted modulo this prime, so that elimination is exact: whatever follows in whole numbers follows here. */
const prime = 2 ** 26 - 5;

const within = (number: number) => ((number % prime) + prime) % prime;

/** What times the number is one, modulo the prime. */
function inverse(number: number): number {
  let [result, base, exponent] = [1, number, prime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

/** What one reader can calculate from the sums that were told, found by Gaussian elimination. */
export class Span {
  /** By a number that stands in no other row, and is not small where that can be: what it is, by the others of the row. */
  readonly #rows = new Map<number, Map<number, number>>();
  readonly #unknowns: readonly Unknown[];
  readonly #office: string | null;

  /** An office knows its own numbers; no office is a reader of reports alone. */
  constructor(unknowns: readonly Unknown[], office: string | null) {
    this.#unknowns = unknowns;
    this.#office = office;
  }

  /** What a sum tells beyond those before. */
  left(sum: Terms): Terms {
    const left = new Map<number, number>();
    for (const [unknown, times] of sum)
      if (this.#office === null || this.#unknowns[unknown]!.country !== this.#office)
        left.set(unknown, within(times));
    for (const unknown of [...left.keys()]) {
      const row = this.#rows.get(unknown);
      if (row !== undefined) eliminate(left, row, unknown);
    }
    return left;
  }

  /**
   * Whether what is left tells nothing of small numbers: it is nothing, or holds a number that is not small and can vary
   * with them. A sum over small numbers alone is never told, however large: whether it is would tell how large they are.
   */
  isSafe(left: Terms): boolean {
    return (
      left.size === 0 ||
      (this.#pivotOf(left) !== undefined &&
        [...left.keys()].every((unknown) => !this.#unknowns[unknown]!.isKept))
    );
  }

  /** The rows that hang together with what `left` gave, as they are once it is added. */
  rowsWith(left: Terms): Row[] {
    const near = new Set(left.keys());
    for (let size = 0; size < near.size; ) {
      size = near.size;
      for (const row of this.#rows.values())
        if ([...row.keys()].some((unknown) => near.has(unknown)))
          for (const unknown of row.keys()) near.add(unknown);
    }
    const next = new Span(this.#unknowns, this.#office);
    for (const [pivot, row] of this.#rows) if (near.has(pivot)) next.#rows.set(pivot, new Map(row));
    next.add(left);
    return [...next.#rows].map(([pivot, row]) => this.#rowOf(pivot, row));
  }

  #rowOf(pivot: number, row: Terms): Row {
    const all = [...row].map(([unknown, times]) => [unknown, signed(times)] as const);
    const sum = all.reduce((sum, [unknown, times]) => sum + times * this.#unknowns[unknown]!.value, 0);
    return { pivot, others: all.filter(([unknown]) => unknown !== pivot), sum };
  }

  /** Adds what `left` gave. */
  add(left: Terms): void {
    const unknowns = [...left.keys()];
    const pivot = this.#pivotOf(left) ?? unknowns.find((unknown) => !this.#isSmall(unknown)) ?? unknowns[0];
    if (pivot === undefined) return;
    const row = scaled(left, pivot);
    for (const other of this.#rows.values()) if (other.has(pivot)) eliminate(other, row, pivot);
    this.#rows.set(pivot, row);
  }

  /**
   * A number that is not small, by which the rows can make up for whatever a small number is: each of them at most once, or
   * what is not small would fall below nothing while the small one can still change.
   */
  #pivotOf(left: Terms): number | undefined {
    return [...left.keys()].find((pivot) => {
      if (this.#isSmall(pivot)) return false;
      const small = [...scaled(left, pivot)].filter(([unknown]) => this.#isSmall(unknown));
      return (
        small.every(([, times]) => isOnce(times)) &&
        [...this.#rows.values()].every((other) => {
          const times = other.get(pivot);
          return (
            times === undefined ||
            small.every(([unknown, own]) =>
              isOnce(within((other.get(unknown) ?? 0) - ((times * own) % prime))),
            )
          );
        })
      );
    });
  }

  #isSmall(unknown: number): boolean {
    return this.#unknowns[unknown]!.isSmall;
  }
}

const signed = (times: number) => (times > prime / 2 ? times - prime : times);

/** Once more, once less or not at all. */
const isOnce = (times: number) => times === 0 || times === 1 || times === prime - 1;

/** The same, with the pivot once. */
function scaled(terms: Terms, pivot: number): Map<number, number> {
  const scale = inverse(terms.get(pivot)!);
  return new Map([...terms].map(([unknown, times]) => [unknown, (times * scale) % prime]));
}

/** Takes a row from terms so many times that its pivot is gone. */
function eliminate(terms: Map<number, number>, row: Terms, pivot: number): void {
  const times = terms.get(pivot)!;
  for (const [unknown, own] of row) {
    const rest = within((terms.get(unknown) ?? 0) - ((times * own) % prime));
    if (rest === 0) terms.delete(unknown);
    else terms.set(unknown, rest);
  }
}
