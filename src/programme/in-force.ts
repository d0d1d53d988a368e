import { groupBy } from '../group-by.ts';
import { periodRange } from './period.ts';
import type { Dated, Target } from './programme.ts';

/** Whether something that the pack may date holds on a day. */
export const holdsOn = ({ from, until }: Dated, day: string): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** The targets on the last day of a period: of several for the same thing, the one that came last. */
export function targetsOf(targets: readonly Target[], period: string): Target[] {
  const day = periodRange(period)?.end ?? period;
  const there = targets.filter((target) => holdsOn(target, day));
  const same = ({ indicator, country, period }: Target) => JSON.stringify([indicator, country, period]);
  return [...groupBy(there, same).values()].map((all) =>
    all.reduce((last, one) => ((one.from ?? '') > (last.from ?? '') ? one : last)),
  );
}
