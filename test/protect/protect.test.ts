import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideSmall, type PrintedNumber } from '../../src/protect/hide.ts';
import { type Published, possible, workedOut } from './attack.ts';

/** Rows and columns of numbers with all their totals. */
function table(numbers: readonly (readonly number[])[]) {
  const width = numbers[0]!.length;
  const cells: PrintedNumber[] = [];
  const sums: { total: string; parts: string[] }[] = [];
  const put = (id: string, value: number, price: number) => cells.push({ id, value, price });
  const columns = Array.from({ length: width }, (_, c) => c);
  numbers.forEach((row, r) => {
    for (const c of columns) put(`${r}.${c}`, row[c] ?? 0, 1);
    put(
      `${r}.all`,
      row.reduce((sum, value) => sum + value, 0),
      2,
    );
    sums.push({ total: `${r}.all`, parts: columns.map((c) => `${r}.${c}`) });
  });
  for (const c of [...columns, 'all']) {
    const own = numbers.map((_, r) => `${r}.${c}`);
    const value = own.reduce((sum, id) => sum + (cells.find((cell) => cell.id === id)?.value ?? 0), 0);
    put(`all.${c}`, value, c === 'all' ? 5 : 3);
    sums.push({ total: `all.${c}`, parts: own });
  }
  sums.push({ total: 'all.all', parts: columns.map((c) => `all.${c}`) });
  return { cells, sums };
}

/** What a reader of the table gets. */
function published({ cells, sums }: ReturnType<typeof table>, below: number): Published {
  const marks = hideSmall(cells, sums, below);
  const printed = new Map(cells.flatMap(({ id, value }) => (marks.has(id) ? [] : [[id, value] as const])));
  const covers = cells.filter(({ id }) => marks.get(id) === 'withheld');
  const least = covers.every(({ value }) => value >= below) ? below : 1;
  return { printed, marks, sums: sums.map(({ total, parts }) => [total, ...parts]), below, least };
}

const numbers = (most: number) =>
  fc.integer({ min: 1, max: 3 }).chain((width) =>
    fc.array(fc.array(fc.nat({ max: most }), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 3,
    }),
  );

describe('hiding small numbers', () => {
  it('hides nothing where nothing is small, and zeros never', () => {
    expect(
      hideSmall(
        table([
          [0, 12],
          [40, 0],
        ]).cells,
        table([
          [0, 12],
          [40, 0],
        ]).sums,
        11,
      ),
    ).toEqual(new Map());
  });

  it('covers one small number by the cheapest numbers around it', () => {
    const { marks } = published(
      table([
        [3, 50, 60],
        [20, 30, 40],
        [70, 80, 90],
      ]),
      11,
    );
    expect(marks.get('0.0')).toBe('few');
    expect([...marks.keys()].sort()).toEqual(['0.0', '0.1', '1.0', '1.1']);
  });

  it('does not say "few" where the word gives the number away', () => {
    const { marks } = published(table([[10, 10]]), 11);
    expect(new Set([marks.get('0.0'), marks.get('0.1')])).toContain('withheld');
  });

  it('leaves every small number at least two values, however patient the reader', () => {
    fc.assert(
      fc.property(numbers(9), fc.integer({ min: 2, max: 6 }), (rows, below) => {
        const made = table(rows);
        const seen = published(made, below);
        const small = made.cells.filter(({ value }) => value > 0 && value < below).map(({ id }) => id);
        for (const id of small) expect(seen.printed.has(id)).toBe(false);
        const most = rows.flat().reduce((sum, value) => sum + value, 3);
        for (const [id, count] of possible(seen, small, most)) {
          expect(count, id).toBeGreaterThan(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
void workedOut;
