import { describe, expect, it } from 'vitest';
import type { Figures } from '../../src/count/figures.ts';
import { protectReports } from '../../src/protect/protect.ts';
import type { SafeFigures } from '../../src/protect/safe-figures.ts';
import { count, row } from '../count/count-rows.ts';

const below = 3;

interface Shape {
  readonly countries: readonly string[];
  readonly periods: readonly string[];
  readonly reports: readonly string[];
  readonly most: number;
}

/** Every table of one number per country and period, none above the most, with all that is printed of its protected lines. */
function everyTable({ countries, periods, reports, most }: Shape, protect: Protect) {
  const places = periods.flatMap((period) => countries.map((country) => ({ country, period })));
  const tables: { readonly numbers: readonly number[]; readonly printed: string }[] = [];
  for (let at = 1; at < (most + 1) ** places.length; at++) {
    const numbers = places.map((_, place) => Math.floor(at / (most + 1) ** place) % (most + 1));
    const entries = places.flatMap(({ country, period }, place) =>
      numbers[place] === 0
        ? []
        : [
            row(
              {
                ...{ activity_id: `${country}-2018-001`, country, period, start_date: '2018-01-15' },
                ...{ pillar: 'protection', indicator: 'PR-01', stakeholder: ['victims'] },
                value: numbers[place]!,
              },
              `${country}-${period}.csv`,
            ),
          ],
    );
    const counted = reports.map((period) => count(entries, period));
    tables.push({ numbers, printed: protect(counted).map(printedOf).join('\n') });
  }
  return tables;
}

const printedOf = ({ lines, matrix }: SafeFigures) =>
  [...lines, ...matrix]
    .filter((line) => line.protected)
    .map(({ total, countries }) =>
      JSON.stringify(
        [total, ...countries.values()].map(({ value, toDate, apart }) => [value, toDate, apart?.value]),
      ),
    )
    .join('\n');

type Protect = (counted: readonly Figures[]) => SafeFigures[];

const safely: Protect = (counted) => protectReports(counted, below);
/** As if each report were the only one. */
const carelessly: Protect = (counted) => counted.flatMap((one) => protectReports([one], below));

/**
 * Numbers below the limit that a reader who compiles every table there could be finds in a smaller range than from 1 to the
 * limit less one, among the tables that print the same. Of tables so far below the most that their numbers could be larger.
 */
function foundIn(shape: Shape, protect: Protect): string[] {
  const alike = Map.groupBy(everyTable(shape, protect), ({ printed }) => printed);
  return [...alike.values()].flatMap((same) =>
    same.flatMap(({ numbers }) =>
      numbers.flatMap((value, place) => {
        if (value < 1 || value >= below || numbers.some((one) => one > shape.most - below + 1)) return [];
        const values = same.map((one) => one.numbers[place]!);
        const [least, most] = [Math.min(...values), Math.max(...values)];
        return least > 1 || most < below - 1 ? [`${numbers}: ${value} is in ${least} to ${most}`] : [];
      }),
    ),
  );
}

const halves = ['2018-S1', '2018-S2'];
const two: Shape = { countries: ['BLR', 'COL'], periods: halves, reports: [...halves, '2018'], most: 5 };
const four: Shape = {
  ...{ countries: ['BLR', 'COL', 'EGY', 'LAO'], periods: ['2018-S2'], reports: ['2018-S2'], most: 5 },
};

describe('what compiling every table there could be tells', () => {
  it('is a small number, where each report hides its own alone', { timeout: 60_000 }, () => {
    expect(foundIn({ ...two, most: 3 }, carelessly)).not.toEqual([]);
  });

  it.each([
    ['four offices in one report', four],
    ['two offices over two halves and the year', two],
  ])('is no smaller range of a small number: %s', { timeout: 120_000 }, (_, shape) => {
    expect(foundIn(shape, safely)).toEqual([]);
  });
});
