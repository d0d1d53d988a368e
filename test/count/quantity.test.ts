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

it('gives percentages of targets, with their doubt, and none of nothing', () => {
  expect(percentOf(of(75, 'at_least'), 300)).toEqual(of(25, 'at_least'));
  expect(percentOf(of(1), 3)).toEqual(of(33.3));
  expect(percentOf(of(1), 0)).toBeNull();
});
