import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exactly,
  mean,
  type PrecisionCode,
  percentOf,
  type Quantity,
  subtract,
  sum,
  wholePercent,
} from '../../src/count/quantity.ts';
import { precisionCodes } from '../../src/programme/programme.ts';

/** Both are there, so their sum is. */
const add = (a: Quantity, b: Quantity) => sum([a, b])!;
const of = (value: number, precision: PrecisionCode = 'exact'): Quantity => ({ value, precision });
const quantity = fc.record({
  value: fc.tuple(fc.nat({ max: 1_000_000_000 }), fc.nat({ max: 3 })).map(([n, d]) => n / 10 ** d),
  precision: fc.constantFrom(...precisionCodes),
});

describe('adding quantities', () => {
  it.each([
    ['exact', 'exact', 'exact'],
    ['exact', 'at_least', 'at_least'],
    ['exact', 'at_most', 'at_most'],
    ['at_least', 'at_least', 'at_least'],
    ['at_least', 'at_most', 'approx'],
    ['exact', 'approx', 'approx'],
    ['at_least', 'approx', 'approx'],
    ['exact', 'estimate', 'approx'],
    ['approx', 'estimate', 'approx'],
    ['estimate', 'estimate', 'estimate'],
  ] as const)('%s and %s is %s', (a, b, both) => {
    expect(add(of(24300, a), of(75, b))).toEqual(of(24375, both));
  });

  it('does not depend on order or grouping', () => {
    fc.assert(
      fc.property(quantity, quantity, quantity, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      }),
    );
  });

  it('adds decimals as one adds on paper', () => {
    expect(sum([of(0.1), of(0.2), of(0.7)])).toEqual(of(1));
    expect(add(of(1e-7), of(0.3))).toEqual(of(0.3000001));
    expect(subtract(of(0.3), of(0.1)).value).toBe(0.2);
  });

  it('gives back what was added, in numbers', () => {
    fc.assert(
      fc.property(quantity, quantity, (a, b) => {
        expect(subtract(add(a, b), b).value).toBe(a.value);
      }),
    );
  });

  it('knows nothing of nothing', () => {
    expect(sum([])).toBeNull();
    expect(sum([null, of(0)])).toEqual(of(0));
  });
});

it.each([
  ['exact', 'at_least', 'at_most'],
  ['at_least', 'exact', 'at_least'],
  ['at_least', 'at_least', 'approx'],
  ['at_least', 'at_most', 'at_least'],
  ['approx', 'exact', 'approx'],
] as const)('%s less %s is %s', (a, b, between) => {
  expect(subtract(of(20000, a), of(12000, b))).toEqual(of(8000, between));
});

describe('mean', () => {
  const weighed = (value: number, weight: number | null) => ({ quantity: exactly(value), weight });
  it('weighs when every number has a weight, else not at all', () => {
    expect(mean([weighed(10, 30), weighed(20, 10)])).toEqual(of(12.5));
    expect(mean([weighed(10, 30), weighed(20, null)])).toEqual(of(15));
    expect(mean([weighed(17.1, 3)])).toEqual(of(17.1));
    expect(mean([])).toBeNull();
  });
});

it.each<[number, PrecisionCode, string]>([
  [0, 'exact', '0'],
  [0.004, 'exact', 'under 1'],
  [0.9, 'exact', 'under 1'],
  [1, 'exact', '1'],
  [50.8, 'exact', '51'],
  [99.83, 'exact', '99'],
  [100, 'exact', '100'],
  [100.2, 'exact', '100'],
  [250, 'exact', '250'],
  [0.4, 'at_least', 'over 0'],
  [33.9, 'at_least', '33'],
  [99.9, 'at_least', '99'],
  [0.4, 'at_most', 'under 1'],
  [33.1, 'at_most', '34'],
  [99.5, 'at_most', 'under 100'],
  [99.9, 'approx', '99'],
  [0.2, 'estimate', 'under 1'],
])('%s per cent, %s, is told as %s', (value, precision, told) => {
  const { whole, side } = wholePercent(of(value, precision));
  expect(`${side === null ? '' : `${side} `}${whole.value}`).toBe(told);
  if (side === null) expect(whole.precision).toBe(precision);
});

it('never tells a percentage as more or less than it is at the ends', () => {
  const ratio = fc.record({
    value: fc.integer({ min: 0, max: 2000 }),
    target: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(ratio, fc.constantFrom(...precisionCodes), ({ value, target }, precision) => {
      const { whole, side } = wholePercent(percentOf(of(value, precision), target)!);
      if (side === null && whole.value === 100) expect(value).toBeGreaterThanOrEqual(target);
      if (side === null && whole.value === 0) expect(value).toBe(0);
    }),
  );
});

it('gives percentages of targets, with their doubt, and none of nothing', () => {
  expect(percentOf(of(75, 'at_least'), 300)).toEqual(of(25, 'at_least'));
  expect(percentOf(of(1), 4)).toEqual(of(25));
  expect(percentOf(of(599), 600)?.value).toBeLessThan(100);
  expect(percentOf(of(1), 0)).toBeNull();
});
