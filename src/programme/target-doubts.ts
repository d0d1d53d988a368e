import { groupBy } from '../group-by.ts';
import { type Days, daysOf, daysWithout, told } from './days.ts';
import { type Doubt, isNever, never } from './doubt.ts';
import { lastDay } from './in-force.ts';
import { periodRange } from './period.ts';
import { periodBeside } from './period-meant.ts';
import type { Dated, Indicator, Programme, Target } from './programme.ts';
import { isShare } from './ways.ts';

/** What targets may say without meaning it. */
export function doubtsOfTargets(programme: Programme): Doubt[] {
  const { targets } = programme;
  const series = groupBy(targets, ({ indicator, country }) => JSON.stringify([indicator, country]));
  return [
    ...targets.flatMap((one) => ofTarget(one, programme)),
    ...[...series.values()].flatMap((all) => [...ofSeries(all, programme), ...ofDays(all, programme)]),
    ...[...groupBy(targets, ({ indicator }) => indicator).values()].flatMap((all) => ofParts(all, programme)),
    ...ofLeft(programme),
  ];
}

const placeOf = ({ indicator, country, period }: Target) =>
  [indicator, country, period].filter((part) => part !== null).join(' ');
const indicatorOf = ({ indicator }: Target, { indicators }: Programme): Indicator =>
  indicators.find(({ code }) => code === indicator)!;

function ofTarget(one: Target, programme: Programme): Doubt[] {
  const { country, period, target, baseline } = one;
  const of = placeOf(one);
  const indicator = indicatorOf(one, programme);
  const nation = programme.countries.find(({ alpha3 }) => alpha3 === country);
  const range = period === null ? null : periodRange(period);
  // It holds where it is in force on the last day of the report's period.
  const isOut = (dated: Dated, day: string | undefined) =>
    range !== null &&
    !isNever(dated, programme) &&
    ((dated.from ?? '') > range.end || (dated.until !== null && dated.until < (day ?? range.end)));
  const numbers = baseline === null ? [target] : [target, baseline];
  const doubts: Doubt[] = [];
  const note = (doubt: Doubt['doubt'], found: string) => doubts.push({ doubt, of, found });
  if (isShare(indicator)) {
    for (const number of numbers) if (number > 100) note('over-100', String(number));
    const part = indicator.kind === 'percent' && numbers.find((number) => number > 0 && number <= 1);
    if (part) note('as-part', String(part));
  } else for (const number of numbers) if (!Number.isInteger(number)) note('part-of-one', String(number));
  if (baseline !== null && target < baseline) note('below-baseline', `${baseline} – ${target}`);
  for (const dated of [indicator, nation])
    if (dated !== undefined && isOut(dated, range?.start)) doubts.push(never(of, dated));
  if (isNever(one, programme) || isOut(one, undefined)) doubts.push(never(of, one));
  else if (
    period === null &&
    !isNever(indicator, programme) &&
    !(nation && isNever(nation, programme)) &&
    daysOf(programme, one, indicator, nation) === null
  )
    doubts.push(never(of, one));
  const beside = period === null ? null : periodBeside(period, programme.periods);
  if (beside !== null) note('period-beside', beside);
  return doubts;
}

/** Adds the numbers up, as those of periods and countries do where each is of itself alone. */
const sum = (all: readonly Target[]) => all.reduce((total, one) => total + one.target, 0);

/** Of several in a row the one that came last. */
const lastOf = (all: readonly Target[]) =>
  all.reduce<Target | undefined>(
    (last, one) => ((one.from ?? '') >= (last?.from ?? '') ? one : last),
    undefined,
  );

const adds = (indicator: Indicator) => !isShare(indicator) && indicator.aggregation === 'sum';

/** Targets of periods of one length that come to more than the one to the end may be running totals. */
function ofSeries(all: readonly Target[], programme: Programme): Doubt[] {
  const end = lastOf(all.filter(({ period }) => period === null));
  if (end === undefined || !adds(indicatorOf(end, programme))) return [];
  const ofPeriods = groupBy(
    all.filter(({ period }) => period !== null),
    ({ period }) => period!,
  );
  const last = [...ofPeriods.values()].flatMap((same) => lastOf(same) ?? []);
  const byLength = groupBy(last, ({ period }) => `${period!.length} ${period!.at(5) ?? ''}`);
  const more = [...byLength.values()].map(sum).find((total) => total > end.target);
  return more === undefined
    ? []
    : [{ doubt: 'above-end', of: placeOf(end), found: `${more} – ${end.target}` }];
}

/** Targets to the end, one after the other: days on which there is none, or two of which the older was to have ended. */
function ofDays(all: readonly Target[], programme: Programme): Doubt[] {
  const ends = all
    .filter(({ period }) => period === null)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const [first] = ends;
  if (first === undefined) return [];
  const of = placeOf(first);
  const nation = programme.countries.find(({ alpha3 }) => alpha3 === first.country);
  const indicator = indicatorOf(first, programme);
  const life = daysOf(programme, indicator, nation);
  if (life === null || ends.some((one) => daysOf(programme, one, indicator, nation) === null)) return [];
  const held = ends.map((one) => daysOf(programme, one));
  const days = programme.periods.map((period) => lastDay(first, period, programme));
  const isAsked = ({ start, end }: Days) => days.some((day) => start <= day && day <= end);
  const gaps = daysWithout(life, held).filter(isAsked);
  const doubts: Doubt[] = gaps.length === 0 ? [] : [{ doubt: 'target-gap', of, found: told(gaps) }];
  ends.slice(1).forEach(({ from, until }, at) => {
    const before = ends[at]!;
    if (before.until !== null && before.until >= from!)
      doubts.push({ doubt: 'target-overlap', of, found: told([{ start: from!, end: before.until }]) });
    else if (before.until === null && until !== null && at + 2 === ends.length && until < life.end)
      doubts.push({ doubt: 'target-back', of, found: String(before.target) });
  });
  return doubts;
}

/** Targets that stay in the total of all countries when their country has left. */
function ofLeft({ targets, countries, action }: Programme): Doubt[] {
  return countries.flatMap(({ alpha3, until }): Doubt[] => {
    if (until === null || until < action.start || until >= action.end) return [];
    const left = targets.filter(
      ({ country, period, ...one }) =>
        country === alpha3 &&
        period === null &&
        (one.from ?? '') <= until &&
        (one.until === null || one.until > until),
    );
    const found = [...new Set(left.map(({ indicator }) => indicator))].join(', ');
    return found === '' ? [] : [{ doubt: 'target-left', of: alpha3, found }];
  });
}

/** The target of all countries together is no less than theirs. */
function ofParts(all: readonly Target[], programme: Programme): Doubt[] {
  const byCountry = groupBy(
    all.filter(({ period }) => period === null),
    ({ country }) => country ?? '',
  );
  const whole = lastOf(byCountry.get('') ?? []);
  if (whole === undefined || !adds(indicatorOf(whole, programme))) return [];
  const parts = sum([...byCountry].flatMap(([country, own]) => (country === '' ? [] : (lastOf(own) ?? []))));
  return parts <= whole.target
    ? []
    : [{ doubt: 'below-parts', of: placeOf(whole), found: `${whole.target} – ${parts}` }];
}
