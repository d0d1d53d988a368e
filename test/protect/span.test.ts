import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Span, type Terms, type Unknown } from '../../src/protect/span.ts';
import { Program } from '../attack/program.ts';

const below = 11;
const unknown = (value: number, country: string | null = null): Unknown => ({
  value,
  country,
  isSmall: value < below,
  isKept: false,
});
const sum = (...places: number[]): Terms => new Map(places.map((place) => [place, 1]));

function spanOf(unknowns: readonly Unknown[], told: readonly Terms[], office: string | null = null) {
  const span = new Span(unknowns, office);
  for (const terms of told) span.add(span.left(terms));
  return (terms: Terms) => span.isSafe(span.left(terms));
}

/** Rank by fractions, the plain way. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, index) => index >= found && Math.abs(row[column]!) > 1e-9);
    if (at < 0) continue;
    [left[found], left[at]] = [left[at]!, left[found]!];
    for (let row = 0; row < left.length; row++) {
      if (row === found) continue;
      const times = left[row]![column]! / left[found]![column]!;
      left[row] = left[row]!.map((value, k) => value - times * left[found]![k]!);
    }
    found++;
  }
  return found;
}

describe('what a reader can calculate', () => {
  it('is a small number, once all others of a sum are told', () => {
    const isSafe = spanOf([unknown(6), unknown(40), unknown(90)], [sum(0, 1, 2), sum(1)]);
    expect(isSafe(sum(2))).toBe(false);
    expect(isSafe(sum(0))).toBe(false);
  });

  it('is more for an office, which knows its own numbers', () => {
    const unknowns = [unknown(6, 'NPL'), unknown(40, 'MLI')];
    expect(spanOf(unknowns, [])(sum(0, 1))).toBe(true);
    expect(spanOf(unknowns, [], 'MLI')(sum(0, 1))).toBe(false);
    expect(spanOf(unknowns, [], 'NPL')(sum(0, 1))).toBe(true);
  });

  it('is how large small numbers are, where their sum alone is told, or not, by how large it is', () => {
    const unknowns = [unknown(6), unknown(7), unknown(1), unknown(3)];
    expect(spanOf(unknowns, [])(sum(0, 1))).toBe(false);
    expect(spanOf(unknowns, [])(sum(2, 3))).toBe(false);
  });

  it('is how large a number is of which it was said that it is small, once it is in a sum', () => {
    const few = [unknown(40), { ...unknown(7), isKept: true }];
    expect(spanOf(few, [])(sum(0, 1))).toBe(false);
    expect(spanOf(few, [])(sum(0))).toBe(true);
  });

  it('is where a small number is least, once it is twice in what another large one must make up for', () => {
    const unknowns = [9, 23, 46, 19, 15, 13].map((value) => unknown(value));
    const told = [sum(0, 1), sum(0, 5), sum(3, 5), sum(2, 3)];
    // 15 is twice 9 less 3: were the 9 a 1, it would be less than nothing.
    expect(spanOf(unknowns, told)(sum(1, 2, 4))).toBe(false);
    expect(spanOf(unknowns, told.slice(1))(sum(1, 2, 4))).toBe(true);
  });

  const rows = fc.array(fc.array(fc.constantFrom(0, 0, 1, 1, -1), { minLength: 6, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  });
  const smallOnes = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
  const terms = (row: readonly number[]): Terms =>
    new Map(row.flatMap((times, at) => (times === 0 ? [] : [[at, times] as const])));

  it('is no small number alone: what linear algebra says of the sums is never safe', () => {
    fc.assert(
      fc.property(rows, smallOnes, (all, small) => {
        const unknowns = small.map((is) => unknown(is ? 1 : 50));
        const large = (row: readonly number[]) => row.map((times, at) => (small[at] ? 0 : times));
        const told: (readonly number[])[] = [];
        const span = new Span(unknowns, null);
        for (const row of all) {
          const left = span.left(terms(row));
          // A sum tells of small numbers alone where it adds to what is known, but nothing to what is known of the others.
          const more = rank([...told, row]) > rank(told);
          const moreOfLarge = rank([...told, row].map(large)) > rank(told.map(large));
          expect(left.size > 0).toBe(more);
          if (!more) expect(span.isSafe(left)).toBe(true);
          if (more && !moreOfLarge) expect(span.isSafe(left)).toBe(false);
          if (!span.isSafe(left)) continue;
          span.add(left);
          told.push(row);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves to every small number all values below the limit, of what was told safely', {
    timeout: 60_000,
  }, () => {
    const sizes = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 11, max: 30 })), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, smallOnes, sizes, (all, small, size) => {
        const values = small.map((is, at) => size[at]![is ? 0 : 1]);
        const span = new Span(
          values.map((value) => unknown(value)),
          null,
        );
        const program = new Program();
        for (const at of values.keys()) program.range(`x${at}`, 0, Number.POSITIVE_INFINITY);
        for (const row of all) {
          const left = span.left(terms(row));
          if (!span.isSafe(left)) continue;
          span.add(left);
          const told = row.reduce<number>((total, times, at) => total + times * values[at]!, 0);
          program.range('told', 1, 1);
          program.zero([
            ...row.flatMap((times, at) => (times === 0 ? [] : [[`x${at}`, times] as const])),
            ['told', -told],
          ]);
        }
        for (const [at, is] of small.entries()) {
          if (!is) continue;
          expect(program.solve('Minimize', [`x${at}`])!.get(`x${at}`)).toBeLessThanOrEqual(1);
          expect(program.solve('Maximize', [`x${at}`])!.get(`x${at}`)).toBeGreaterThanOrEqual(below - 1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
