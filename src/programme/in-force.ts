import { groupBy } from '../group-by.ts';
import { periodRange } from './period.ts';
import type { Dated, Programme, Target } from './programme.ts';

/** Whether something that the pack may date holds on a day. */
const holdsOn = ({ from, until }: Dated, day: string): boolean =>
  (from === null || from <= day) && (until === null || day <= until);

/** The last day of a period on which there are the action, the target's indicator and its country, where one of them ends within it. */
export function lastDay(
  { indicator, country }: Pick<Target, 'indicator' | 'country'>,
  period: string,
  { action, countries, indicators }: Pick<Programme, 'action' | 'countries' | 'indicators'>,
): string {
  const { start, end } = periodRange(period) ?? { start: period, end: period };
  const ends = [
    action.end,
    indicators.find(({ code }) => code === indicator)?.until,
    country === null ? null : countries.find(({ alpha3 }) => alpha3 === country)?.until,
  ];
  return ends.reduce<string>(
    (first, day) => (typeof day === 'string' && start <= day && day < first ? day : first),
    end,
  );
}

/** Whether something that the pack may date holds on some day of a period. */
export function holdsIn(dated: Dated, period: string): boolean {
  const range = periodRange(period);
  return range === null || (begunIn(dated, period) && (dated.until === null || range.start <= dated.until));
}

const begunIn = ({ from }: Dated, period: string) =>
  from === null || from <= (periodRange(period)?.end ?? from);

/**
 * The programme as it was in a period: what came later is not there. What ended before it is there only where `named`, the
 * values of rows up to its end, speak of it.
 */
export function programmeIn(programme: Programme, period: string, named: ReadonlySet<string>): Programme {
  const there = (code: string, one: Dated) =>
    begunIn(one, period) && (holdsIn(one, period) || named.has(code));
  return {
    ...programme,
    countries: programme.countries.filter((one) => there(one.alpha3, one)),
    indicators: programme.indicators.filter((one) => there(one.code, one)),
  };
}

/** What a programme offers those who report a period: all that holds on some day of it. */
export function offeredIn(programme: Programme, period: string): Programme {
  const held = <T extends Dated>(all: readonly T[]) => all.filter((one) => holdsIn(one, period));
  const lists = Object.entries(programme.lists).map(([name, codes]) => [name, held(codes)] as const);
  return {
    ...programme,
    countries: held(programme.countries),
    indicators: held(programme.indicators),
    lists: Object.fromEntries(lists) as unknown as Programme['lists'],
  };
}

/** The targets on the last day of a period that is theirs: of several for the same thing, the one that came last. */
export function targetsOf(
  programme: Pick<Programme, 'targets' | 'action' | 'countries' | 'indicators'>,
  period: string,
): Target[] {
  const there = programme.targets.filter((target) => holdsOn(target, lastDay(target, period, programme)));
  const same = ({ indicator, country, period }: Target) => JSON.stringify([indicator, country, period]);
  return [...groupBy(there, same).values()].map((all) =>
    all.reduce((last, one) => ((one.from ?? '') > (last.from ?? '') ? one : last)),
  );
}
