import type { Indicator, peopleBasisCodes } from './programme.ts';

/** What decides how numbers are put together: an indicator and how its people were counted; null for what is no people. */
interface Counting {
  readonly indicator: Indicator;
  readonly basis: (typeof peopleBasisCodes)[number] | null;
}

/** Shares are never added, whatever else the pack says of them. */
export const isShare = ({ kind }: Pick<Indicator, 'kind'>): boolean =>
  kind === 'percent' || kind === 'percentage_points';

/** The indicator's way; but shares are averaged and reach estimates stand beside each other, where the pack would add them. */
export function wayOf({ indicator, basis }: Counting): Indicator['aggregation'] {
  const { aggregation } = indicator;
  if (isShare(indicator) && (aggregation === 'sum' || aggregation === 'distinct')) return 'mean';
  return basis === 'reach_estimate' && aggregation === 'sum' ? 'max' : aggregation;
}
