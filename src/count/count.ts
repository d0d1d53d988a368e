import { type Entry, placeIn } from '../log/rows/entry.ts';
import {
  type Indicator,
  type Programme,
  periodContains,
  periodRange,
  previousPeriod,
} from '../programme/programme.ts';
import { activitiesOf, statusesOf } from './activities.ts';
import { countedRows, isResult, isShare, type Row } from './counted-rows.ts';
import type { CountryFigures, Figure, Figures, Line, PeopleBasis, Source } from './figures.ts';
import { groups, isAdditive, type Measure, measure, type Terms } from './measure.ts';
import { peopleOver } from './people.ts';
import { exactly, percentOf, type Quantity, sum } from './quantity.ts';

/**
 * Counts everything the report prints for one period of the programme, from the rows of that period and of any before
 * it; rows after it are ignored. Neither the order of rows nor of files matters. A period that is none counts nothing.
 */
export function countFigures(
  entries: readonly Entry[],
  { programme, period }: { readonly programme: Programme; readonly period: string },
): Figures {
  const range = periodRange(period) ?? { start: '', end: '' };
  const { rows, leftOut } = countedRows(entries, programme, { period, ...range });
  const before = previousPeriod(programme, period);
  const frame = {
    start: range.start,
    before: before === null ? null : (periodRange(before)?.end ?? null),
    stages: programme.lists.stage.map(({ code }) => code),
  };
  const linesIn = (all: readonly Row[]) => withPercent(linesOf(all, programme, period, frame));
  const lines = linesIn(rows);
  const activities = activitiesOf(rows, programme, frame);
  const pillars = programme.lists.pillar.map(({ code }) => code);
  const happened = activities.filter(({ counted, status }) => counted && isResult(status));
  const countries = programme.countries.map(({ alpha3 }): CountryFigures => {
    const reported = entries.some(
      ({ values }) => values.country === alpha3 && periodContains(period, values.period ?? ''),
    );
    const own = happened.filter(({ country }) => country === alpha3);
    const counts = pillars.map((code) => [code, own.filter(({ pillar }) => pillar === code).length]);
    return {
      country: alpha3,
      reported,
      activities: reported ? Object.fromEntries(counts) : null,
      statuses: statusesOf(activities.filter(({ country }) => country === alpha3)),
    };
  });
  const since = rows.reduce<Row | null>(
    (first, row) => (first !== null && first.start <= row.start ? first : row),
    null,
  );
  return {
    period,
    since: since?.period ?? null,
    lines,
    matrix: linesIn(rows.map((row) => ({ ...row, pillar: row.indicator.pillar }))),
    countries,
    pillars: pillars.map((code) => ({
      pillar: code,
      activities: happened.filter(({ pillar }) => pillar === code).length,
      statuses: statusesOf(activities.filter(({ pillar }) => pillar === code)),
      people: peopleOver(lines.filter(({ pillar }) => pillar === code)),
    })),
    people: peopleOver(lines),
    statuses: statusesOf(activities),
    activities,
    leftOut,
    suppressedBelow: 0,
  };
}

type Frame = Pick<Terms, 'start' | 'before' | 'stages'>;

const bases: readonly (PeopleBasis | null)[] = ['unique', 'participations', 'reach_estimate', null];

function linesOf(rows: readonly Row[], programme: Programme, period: string, frame: Frame): Line[] {
  const lines: Line[] = [];
  const valued = new Map(
    groups(
      rows.filter(({ value }) => value !== null),
      lineKey,
    ).map((group) => [lineKey(group[0]!), group]),
  );
  for (const { code: pillar } of programme.lists.pillar) {
    for (const indicator of programme.indicators) {
      const own = indicator.pillar === pillar;
      const found = bases.filter((basis) => valued.has(lineKey({ pillar, indicator, basis })));
      for (const basis of found.length === 0 && own ? [null] : found) {
        const terms = { indicator, basis, ...frame };
        const all = valued.get(lineKey({ pillar, indicator, basis })) ?? [];
        const goals = own ? goalsOf(programme, indicator, period) : new Map<string, Goal>();
        const countries = new Map(
          programme.countries.map(({ alpha3 }) => {
            const here = all.filter(({ country }) => country === alpha3);
            return [alpha3, figure(measure(here, terms), here, goals.get(alpha3) ?? noGoal)];
          }),
        );
        const total = totalOf(all, [...countries.values()], terms);
        lines.push({
          pillar,
          indicator,
          basis,
          protected: indicator.protected || all.some((row) => row.protected),
          total: figure(total, all, isShare(indicator) ? noGoal : wholeGoal([...goals.values()])),
          countries,
        });
      }
    }
  }
  return lines;
}

const lineKey = (of: Pick<Line, 'pillar' | 'indicator' | 'basis'>): string =>
  JSON.stringify([of.pillar, of.indicator.code, of.basis]);

/**
 * All countries together. Reach estimates are added as reach estimates, never as persons; a share stands for its own
 * country and has no total unless it is a mean over rows.
 */
function totalOf(rows: readonly Row[], countries: readonly Figure[], terms: Terms): Measure {
  const all = measure(rows, terms);
  if (isAdditive(terms) || terms.indicator.aggregation === 'mean') return all;
  if (isShare(terms.indicator)) return { ...all, value: null, toDate: null, asOf: [] };
  if (terms.basis !== 'reach_estimate') return all;
  const over = (column: 'value' | 'toDate') => sum(countries.map((one) => one[column] as Quantity | null));
  const asOf = [...new Set(countries.flatMap((one) => one.asOf))].sort();
  return { ...all, value: over('value'), toDate: over('toDate'), asOf };
}

interface Goal {
  readonly target: number | null;
  readonly baseline: number | null;
  /** For the period alone, not for the end of the action. */
  readonly ofPeriod: boolean;
}
const noGoal: Goal = { target: null, baseline: null, ofPeriod: false };

/** Targets of an indicator by country: those named for the period, else those for the end of the action. */
function goalsOf({ targets }: Programme, { code }: Indicator, period: string): Map<string, Goal> {
  const own = targets.filter(({ indicator }) => indicator === code);
  const ofPeriod = (which: string | null) => own.filter((target) => target.period === which);
  return new Map(
    [...ofPeriod(null), ...ofPeriod(period)].map((one) => [
      one.country,
      { target: one.target, baseline: one.baseline, ofPeriod: one.period !== null },
    ]),
  );
}

function wholeGoal(goals: readonly Goal[]): Goal {
  const over = (column: 'target' | 'baseline') =>
    sum(goals.map((goal) => (goal[column] === null ? null : exactly(goal[column]))))?.value ?? null;
  const ofPeriod = goals.length > 0 && goals.every((goal) => goal.ofPeriod);
  return { target: over('target'), baseline: over('baseline'), ofPeriod };
}

function figure(measured: Measure, rows: readonly Row[], { target, baseline, ofPeriod }: Goal): Figure {
  const sources = rows.map(
    ({ entry, activity, period }): Source => ({ activity, period, place: placeIn(entry) }),
  );
  return { ...measured, target, baseline, targetOfPeriod: ofPeriod, percent: null, sources };
}

/** Percentages of targets, where one line alone holds what the target is about; like is compared with like, country by country. */
function withPercent(lines: readonly Line[]): Line[] {
  const alone = (line: Line, figureIn: (line: Line) => Figure | undefined) =>
    lines.filter((other) => other.indicator === line.indicator && (figureIn(other)?.toDate ?? null) !== null)
      .length === 1;
  return lines.map((line) => {
    if (isShare(line.indicator)) return line;
    const countries = [...line.countries].map(([code, one]) => {
      const reached = alone(line, (other) => other.countries.get(code)) ? reachedOf(one) : null;
      const percent = reached === null || one.target === null ? null : percentOf(reached, one.target);
      return [code, { ...one, percent }] as const;
    });
    const { target } = line.total;
    const reached = alone(line, ({ total }) => total) ? reachedOver(line) : null;
    const percent = reached === null || target === null ? null : percentOf(reached, target);
    return { ...line, total: { ...line.total, percent }, countries: new Map(countries) };
  });
}

/** What a country's target is held against. */
function reachedOf({ value, toDate, target, targetOfPeriod }: Figure): Quantity | null {
  const reached = targetOfPeriod ? value : toDate;
  return reached === null || 'hidden' in reached || target === null ? null : reached;
}

/**
 * What the countries with a target reached together. Of a protected line only when that is what all countries reached,
 * so that the percentage tells nothing the total does not.
 */
function reachedOver({ countries, protected: guarded }: Line): Quantity | null {
  const figures = [...countries.values()];
  const outside = figures.some(({ target, toDate }) => target === null && toDate !== null);
  return guarded && outside ? null : sum(figures.map(reachedOf));
}
