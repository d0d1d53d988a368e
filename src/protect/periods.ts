import { periodRange } from '../programme/programme.ts';

/** The days of a report: ISO dates. */
export interface Spanning {
  readonly start: string;
  readonly end: string;
}

export const spanOf = (period: string): Spanning => periodRange(period) ?? { start: '', end: '' };

/** Of earlier reports those inside the days of one, the longest first and none twice, of the same days the last: what they count is in it too. */
export function tilesOf<R extends Spanning>(outer: Spanning, reports: readonly R[]): readonly R[] {
  const inside = reports.filter(({ start, end }) => outer.start <= start && end <= outer.end);
  return inside.filter(
    (one, at) =>
      !inside.some(
        (other, index) =>
          other.start <= one.start &&
          one.end <= other.end &&
          (other.start < one.start || one.end < other.end || index > at),
      ),
  );
}

/** Of earlier reports those of more days, that hold all days of one. */
export const longerThan = <R extends Spanning>(inner: Spanning, reports: readonly R[]): readonly R[] =>
  reports.filter(
    ({ start, end }) => start <= inner.start && inner.end <= end && (start < inner.start || inner.end < end),
  );
