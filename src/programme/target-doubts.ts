import { groupBy } from '../group-by.ts';
import { type Doubt, isNever, never } from './doubt.ts';
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
    ...[...series.values()].flatMap((all) => ofSeries(all, programme)),
    ...[...groupBy(targets, ({ indicator }) => indicator).values()].flatMap((all) => ofParts(all, programme)),
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
