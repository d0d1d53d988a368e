import { createRequire } from 'node:module';
import type { LegacyHighs } from 'highs';

// The package's types do not say that its module is the function itself.
const load: () => Promise<LegacyHighs> = createRequire(import.meta.url)('highs');
const highs = await load();

/** A linear program over whole numbers that are not negative: sums of variables with coefficients, and bounds. */
export class Program {
  readonly #bounds = new Map<string, [number, number]>();
  readonly #rows = new Set<string>();

  /** The variable is there, and lies in this range as well as in those said before. */
  range(name: string, least: number, most: number): void {
    const [low, high] = this.#bounds.get(name) ?? [0, Number.POSITIVE_INFINITY];
    this.#bounds.set(name, [Math.max(low, least), Math.min(high, most)]);
  }

  /** The sum of these variables, each times its number, is zero. */
  zero(terms: Iterable<readonly [name: string, times: number]>): void {
    const all = [...terms];
    if (all.length > 0)
      this.#rows.add(
        `${all.map(([name, times]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${name}`).join(' ')} = 0`,
      );
  }

  /** Values of all variables where the sum of some is largest or smallest; null where no table fits. */
  solve(way: 'Maximize' | 'Minimize', names: readonly string[]): ReadonlyMap<string, number> | null {
    const bounds = [...this.#bounds].map(([name, [low, high]]) =>
      low > high ? null : ` ${low} <= ${name} <= ${Number.isFinite(high) ? high : 1e5}`,
    );
    if (bounds.includes(null)) return null;
    const text = (whole: boolean) =>
      [
        way,
        ` obj: ${names.map((name) => `+ ${name}`).join(' ')}`,
        'Subject To',
        ...[...this.#rows].map((row, at) => ` c${at}: ${row}`),
        'Bounds',
        ...bounds,
        ...(whole ? ['General', ` ${[...this.#bounds.keys()].join(' ')}`] : []),
        'End',
      ].join('\n');
    // Fractions are quicker to find, and mostly whole by themselves.
    const quick = valuesOf(highs.solve(text(false)));
    if (quick === null || [...quick.values()].every((value) => Math.abs(value - Math.round(value)) < 1e-6))
      return rounded(quick);
    return rounded(valuesOf(highs.solve(text(true))));
  }
}

function valuesOf({ Status, Columns }: ReturnType<LegacyHighs['solve']>): ReadonlyMap<string, number> | null {
  if (Status !== 'Optimal') return null;
  return new Map(
    Object.entries(Columns).map(([name, column]) => [name, (column as { Primal: number }).Primal]),
  );
}

const rounded = (values: ReadonlyMap<string, number> | null) =>
  values && new Map([...values].map(([name, value]) => [name, Math.round(value)]));
