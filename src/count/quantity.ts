import type { precisionCodes } from '../programme/programme.ts';

export type PrecisionCode = (typeof precisionCodes)[number];

/** A number and how sure it is; the report words both ("at least 75", "approximately 24,300"). */
export interface Quantity {
  readonly value: number;
  readonly precision: PrecisionCode;
}

export const exactly = (value: number): Quantity => quantityOf(value, 'exact');

/** Small whole numbers are most of a long log's: each is there once. */
const small: readonly Quantity[] = Array.from({ length: 1000 }, (_, value) => ({
  value,
  precision: 'exact',
}));

/** A number and how sure it is. */
export const quantityOf = (value: number, precision: PrecisionCode): Quantity =>
  (precision === 'exact' && !Object.is(value, -0) ? small[value] : undefined) ?? { value, precision };

/** What lies between two totals: subtracting "at least" bounds from above, and the other way round. */
export function subtract(a: Quantity, b: Quantity): Quantity {
  return { value: plus(a.value, -b.value), precision: joined(a.precision, turned(b.precision)) };
}

/**
 * Sum of those that are there; null when none is, which is not zero. No doubt is ever lost: exact numbers take on the
 * others' bound, opposite bounds make the sum approximate, and so does anything approximate; only estimates among
 * themselves stay an estimate.
 */
export function sum(quantities: Iterable<Quantity | null>): Quantity | null {
  let only: Quantity | null = null;
  let [value, precision]: [number, PrecisionCode | null] = [0, null];
  for (const one of quantities) {
    if (one === null) continue;
    only = precision === null ? one : null;
    value = precision === null ? one.value : plus(value, one.value);
    precision = precision === null ? one.precision : joined(precision, one.precision);
  }
  return only ?? (precision === null ? null : quantityOf(value, precision));
}

/** Whether every number has a weight. */
export const isWeighted = (all: readonly { readonly weight: number | null }[]): boolean =>
  all.every(({ weight }) => weight !== null && weight > 0);

/** Mean, by weight when every one has a weight, else plain; six decimals at most. Null when there is none. */
export function mean(
  all: readonly { readonly quantity: Quantity; readonly weight: number | null }[],
): Quantity | null {
  const byWeight = isWeighted(all);
  const weightOf = (weight: number | null) => (byWeight && weight !== null ? weight : 1);
  const total = sum(
    all.map(({ quantity, weight }) => ({ ...quantity, value: times(quantity.value, weightOf(weight)) })),
  );
  if (total === null) return null;
  const weights = all.reduce((sofar, { weight }) => sofar + weightOf(weight), 0);
  return { value: Number((total.value / weights).toFixed(6)), precision: total.precision };
}

/** How much of a target is reached, in percent, not rounded; null where the target is not above zero. */
export function percentOf(reached: Quantity, target: number): Quantity | null {
  return target > 0 ? { value: (reached.value * 100) / target, precision: reached.precision } : null;
}

/**
 * A percentage as a whole number that is never 100 below it nor 0 above it: `under` or `over` says that the whole
 * number itself is not reached or is passed. Bounds are rounded away from what they promise.
 */
export function wholePercent({ value, precision }: Quantity): {
  readonly whole: Quantity;
  readonly side: 'under' | 'over' | null;
} {
  const as = (whole: number, side: 'under' | 'over' | null = null) => ({
    whole: { value: whole, precision: side === null ? precision : ('exact' as const) },
    side,
  });
  if (precision === 'at_least') return value > 0 && value < 1 ? as(0, 'over') : as(Math.floor(value));
  if (value > 0 && value < 1) return as(1, 'under');
  if (precision === 'at_most') return value > 99 && value < 100 ? as(100, 'under') : as(Math.ceil(value));
  return as(value < 100 ? Math.min(99, Math.round(value)) : Math.round(value));
}

function joined(a: PrecisionCode, b: PrecisionCode): PrecisionCode {
  if (a === b) return a;
  if (doubtful(a) || doubtful(b)) return 'approx';
  if (a === 'exact') return b;
  return b === 'exact' ? a : 'approx';
}

const doubtful = (precision: PrecisionCode) => precision === 'approx' || precision === 'estimate';

const opposite: Partial<Record<PrecisionCode, PrecisionCode>> = { at_least: 'at_most', at_most: 'at_least' };
const turned = (precision: PrecisionCode): PrecisionCode => opposite[precision] ?? precision;

/** Decimals a number is written with. */
function decimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** As one adds on paper: 0.1 and 0.2 are 0.3. */
function plus(a: number, b: number): number {
  const total = a + b;
  if (Number.isInteger(a) && Number.isInteger(b)) return total;
  return Number(total.toFixed(Math.min(100, Math.max(decimals(a), decimals(b)))));
}

function times(a: number, b: number): number {
  if (Number.isInteger(a) && Number.isInteger(b)) return a * b;
  return Number((a * b).toFixed(Math.min(100, decimals(a) + decimals(b))));
}
