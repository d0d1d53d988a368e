import { wayOf } from '../programme/ways.ts';
import type { StatusCode } from './figures.ts';

export { isShare, wayOf } from '../programme/ways.ts';

/** Only what happened can have a result. */
export const isResult = (status: StatusCode) => status === 'completed' || status === 'ongoing';

/** Whether figures of activities and countries add up to the figure of all. */
export const isAdditive = (counting: Parameters<typeof wayOf>[0]): boolean =>
  ['sum', 'distinct'].includes(wayOf(counting));
