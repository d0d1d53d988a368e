import type { Indicator } from '../programme/programme.ts';
import type { PeopleBasis, StatusCode } from './figures.ts';

/** What decides how numbers of a line are put together. */
interface Kind {
  readonly indicator: Indicator;
  readonly basis: PeopleBasis | null;
}

/** Only what happened can have a result. */
export const isResult = (status: StatusCode) => status === 'completed' || status === 'ongoing';

/** Shares are never added, whatever else the pack says of them. */
export const isShare = ({ unit }: Indicator): boolean => unit.startsWith('percent');

/** The indicator's way; but shares are averaged and reach estimates stand beside each other, where the pack would add them. */
export function wayOf({ indicator, basis }: Kind): Indicator['aggregation'] {
  const { aggregation } = indicator;
  if (isShare(indicator) && (aggregation === 'sum' || aggregation === 'distinct')) return 'mean';
  return basis === 'reach_estimate' && aggregation === 'sum' ? 'max' : aggregation;
}

/** Whether figures of activities and countries add up to the figure of all. */
export const isAdditive = (kind: Kind): boolean => ['sum', 'distinct'].includes(wayOf(kind));
