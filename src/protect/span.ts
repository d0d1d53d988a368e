/** A number of which others are sums. */
export interface Unknown {
  readonly value: number;
  /** The office that knows it: alpha-3; null for nobody. */
  readonly country: string | null;
  /** To be protected. */
  readonly isSmall: boolean;
  /** To stand in no sum with others, however large: a report said that it is small, or it fell. */
  isKept: boolean;
}

/** A sum over unknown numbers: how often each is in it, by the number's place. */
export type Terms = ReadonlyMap<number, number>;

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
  /** Each has its pivot once, and no pivot of a row before it; pivots are not small where that can be. */
  readonly #rows: { readonly pivot: number; readonly terms: Terms }[] = [];
  readonly #unknowns: readonly Unknown[];
  readonly #office: string | null;

  /** An office knows its own numbers; no office is a reader of reports alone. */
  constructor(unknowns: readonly Unknown[], office: string | null) {
    this.#unknowns = unknowns;
    this.#office = office;
  }

  /** What a sum tells beyond those before. */
  left(sum: Terms): Terms {
    const terms = new Map<number, number>();
    for (const [unknown, times] of sum)
      if (this.#office === null || this.#unknowns[unknown]!.country !== this.#office)
        terms.set(unknown, within(times));
    for (const { pivot, terms: row } of this.#rows) {
      const times = terms.get(pivot);
      if (times === undefined) continue;
      for (const [unknown, own] of row) {
        const rest = within((terms.get(unknown) ?? 0) - ((times * own) % prime));
        if (rest === 0) terms.delete(unknown);
        else terms.set(unknown, rest);
      }
    }
    return terms;
  }

  /**
   * Whether what is left tells nothing of small numbers: it is nothing, or holds a number that is not small and can vary
   * with them. A sum over small numbers alone is never told, however large: whether it is would tell how large they are.
   */
  isSafe(left: Terms): boolean {
    const unknowns = [...left.keys()];
    return (
      unknowns.length === 0 ||
      (unknowns.some((unknown) => !this.#isSmall(unknown)) &&
        unknowns.every((unknown) => !this.#unknowns[unknown]!.isKept))
    );
  }

  /** Adds what `left` gave. */
  add(left: Terms): void {
    const unknowns = [...left.keys()];
    const pivot = unknowns.find((unknown) => !this.#isSmall(unknown)) ?? unknowns[0];
    if (pivot === undefined) return;
    const scale = inverse(left.get(pivot)!);
    this.#rows.push({
      pivot,
      terms: new Map([...left].map(([unknown, times]) => [unknown, (times * scale) % prime])),
    });
  }

  #isSmall(unknown: number): boolean {
    return this.#unknowns[unknown]!.isSmall;
  }
}
