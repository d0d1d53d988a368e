import type { PeopleBasis } from '../count/figures.ts';
import { isShare, wayOf } from '../count/ways.ts';
import { holdsIn } from '../programme/in-force.ts';
import { dayAfter, periodRange, type UnitKind } from '../programme/programme.ts';
import { everywhere } from '../protect/cells.ts';
import type { Amount } from '../protect/safe-figures.ts';
import type { ChangeKind, PlannedThen } from './change-words.ts';
import type { ReportInput } from './input.ts';
import { type Previous, type TargetTold, targetsIn } from './previous.ts';

/** An indicator and how its people were counted. */
interface Counted {
  readonly indicator: string;
  readonly basis: PeopleBasis | null;
  readonly kind: UnitKind;
}

/** A number that both reports print exactly; null where one of them has none. */
export interface Change extends Counted {
  readonly was: number | null;
  readonly now: number | null;
}

/** The same number told otherwise: of a period, or to date on a day. */
export interface Correction extends Counted {
  readonly of: { readonly period: string } | { readonly until: string };
  readonly was: number;
  readonly now: number;
  /** Alpha-3 where the number is of one country; null is all countries. */
  readonly country: string | null;
  /** Of a number of all countries: alpha-3 of those whose own number, printed exactly by both, is another too. */
  readonly countries: readonly string[];
}

export interface TargetChange {
  readonly indicator: string;
  readonly was: number | null;
  readonly now: number | null;
  /** Alpha-3 of the countries whose target is another. */
  readonly countries: readonly string[];
}

/** What a report tells otherwise than the last one, each list with what weighs most first. */
export interface Changes {
  readonly period: string;
  /** Whether both reports are of the same days, or end on the same day. */
  readonly days: 'same' | 'end' | 'other';
  /** Whether numbers of the two periods or numbers to date are compared; null where neither can be. */
  readonly by: 'value' | 'toDate' | null;
  readonly results: Readonly<Record<ChangeKind, readonly Change[]>>;
  /** Numbers that are what they were, and those that one of the reports hides or does not know exactly. */
  readonly same: number;
  readonly incomparable: number;
  readonly corrections: readonly Correction[];
  readonly targets: readonly TargetChange[];
  /** Codes. */
  readonly begun: readonly string[];
  readonly retired: Previous['retired'];
  /** Activities that the last report planned, by what this one tells of them; null where that is not known or not to be asked. */
  readonly planned: Readonly<Record<PlannedThen, number>> | null;
}

type Input = Pick<ReportInput, 'figures' | 'programme' | 'period' | 'activities'>;

/** What changed since the last report. Only numbers that both print, and print exactly, are compared: none is hidden, rounded or a bound. */
export function changesSince(previous: Previous, input: Input): Changes {
  const { period, figures, programme } = input;
  const by = comparedBy(previous, input);
  const [then, own] = [previous.period, period].map((one) => periodRange(one)!.end);
  const days = previous.period === period ? 'same' : then === own ? 'end' : 'other';
  const now = figures.matrix.map(({ pillar, indicator, basis, total }) => ({
    ...{ pillar, indicator: indicator.code, basis, kind: indicator.kind },
    amount: by === null ? null : total[by],
  }));
  const keyOf = (of: (typeof previous.lines)[number]) => JSON.stringify([of.pillar, of.indicator, of.basis]);
  const known = new Set(now.map(keyOf));
  const gone = previous.lines.flatMap((line) => {
    const indicator = programme.indicators.find(({ code }) => code === line.indicator);
    return known.has(keyOf(line)) || indicator === undefined
      ? []
      : [
          {
            ...line,
            basis: line.basis as PeopleBasis | null,
            kind: indicator.kind,
            amount: null,
          },
        ];
  });
  const pairs = [...now, ...gone].flatMap(({ pillar, amount, ...of }) => {
    if (by === null) return [];
    const then = previous.amount({ ...of, pillar, country: everywhere, column: by });
    return [{ ...of, was: exactly(then), now: exactly(amount) }];
  });
  const sound = pairs.flatMap(({ was, now: is, ...of }): Change[] =>
    was === undefined || is === undefined || (was === null && is === null) ? [] : [{ ...of, was, now: is }],
  );
  const changed = (is: (was: number | null, now: number | null) => boolean) =>
    byWeight(sound.filter(({ was, now: own }) => is(was, own)));
  return {
    ...{ period: previous.period, days, by },
    results: {
      grown: changed((was, is) => was !== null && is !== null && is > was),
      lower: changed((was, is) => was !== null && is !== null && is < was),
      first: changed((was, is) => was === null && is !== 0),
      none: changed((was, is) => is === null && was !== 0),
    },
    same: sound.filter(({ was, now: is }) => was !== null && was === is).length,
    incomparable: pairs.filter(({ was, now: is }) => was === undefined || is === undefined).length,
    corrections: byWeight(correctionsIn(previous, input)),
    targets: targetsChanged(previous, input),
    begun:
      previous.contents === null
        ? []
        : programme.indicators.flatMap((one) =>
            holdsIn(one, period) && !previous.contents!.indicators.includes(one.code) ? [one.code] : [],
          ),
    retired: previous.retired,
    planned: days !== 'other' ? null : plannedThen(previous, input),
  };
}

/** Null where there is no number; undefined where it is hidden or not exact. */
const exactly = (amount: Amount | null): number | null | undefined =>
  amount === null ? null : 'value' in amount && amount.precision === 'exact' ? amount.value : undefined;

const sameStart = ({ contents }: Previous, { figures }: Input) =>
  contents !== null && contents.since !== null && contents.since === figures.since;

/** Periods of one length that follow each other are held against each other; others by what was reached to date. */
function comparedBy(previous: Previous, input: Input): Changes['by'] {
  const [then, now] = [previous.period, input.period].map((one) => periodRange(one)!);
  if (then!.end >= now!.end) return null;
  if (then!.end < now!.start && lengthOf(then!) === lengthOf(now!)) return 'value';
  return sameStart(previous, input) ? 'toDate' : null;
}

/** In months. */
const lengthOf = ({ start, end }: { readonly start: string; readonly end: string }) =>
  Number(end.slice(5, 7)) -
  Number(start.slice(5, 7)) +
  12 * (Number(end.slice(0, 4)) - Number(start.slice(0, 4)));

/** Numbers of the last report that this one tells otherwise: of the same period, or to date up to the same day. */
function correctionsIn(previous: Previous, input: Input): Correction[] {
  const [then, now] = [previous.period, input.period].map((one) => periodRange(one)!);
  const isAgain = previous.period === input.period;
  const dated = sameStart(previous, input);
  return input.figures.matrix.flatMap(({ pillar, indicator, basis, total, countries }) => {
    const numberAt = (country: string, column: 'value' | 'toDate') =>
      exactly(previous.amount({ pillar, indicator: indicator.code, basis, country, column })) ?? null;
    const adds = wayOf({ indicator, basis }) === 'sum';
    /** What this report tells that was reached by the end of the last one. */
    const toDate = ({ value, toDate: whole, apart }: typeof total) => {
      const [own, all] = [exactly(value), exactly(whole)];
      if (typeof all !== 'number' || !dated) return null;
      if (then!.end === now!.end) return all;
      const follows = dayAfter(then!.end, 1) === now!.start && adds && apart === null;
      return follows && own !== undefined ? round(all - (own ?? 0)) : null;
    };
    const told = (column: 'value' | 'toDate'): Correction[] => {
      const of = (country: string, figure: typeof total) => {
        const was = numberAt(country, column);
        const is = column === 'value' ? (isAgain ? (exactly(figure.value) ?? null) : null) : toDate(figure);
        return was === null || is === null || was === is ? null : { was, now: is };
      };
      const line = {
        ...{ indicator: indicator.code, basis, kind: indicator.kind },
        of: column === 'value' ? { period: previous.period } : { until: then!.end },
      };
      const where = [...countries].flatMap(([country, figure]) => {
        const own = of(country, figure);
        return own === null ? [] : [{ country, ...own }];
      });
      const all = of(everywhere, total);
      // Where the whole is as it was, or cannot be compared, each country stands for itself.
      return all === null
        ? where.map((own) => ({ ...line, ...own, countries: [] }))
        : [{ ...line, ...all, country: null, countries: where.map(({ country }) => country) }];
    };
    const ofPeriod = told('value');
    return ofPeriod.length > 0 ? ofPeriod : told('toDate');
  });
}

const round = (value: number) => Number(value.toFixed(6));

/** How far a change lies beyond what numbers of its size differ by anyway. */
const weightOf = ({ was, now }: Pick<Change, 'was' | 'now'>) => {
  const [a, b] = [was ?? 0, now ?? 0];
  return Math.abs(b - a) / Math.sqrt(Math.max(a, b, 1));
};
/** What weighs most first. */
export const byWeight = <C extends Change>(all: readonly C[]): C[] =>
  [...all].sort((a, b) => weightOf(b) - weightOf(a));

function targetsChanged({ contents }: Previous, { programme, period }: Input): TargetChange[] {
  if (contents === null) return [];
  const now = targetsIn(programme, period);
  const both = [...contents.targets, ...now];
  return programme.indicators.flatMap(({ code, ...indicator }) => {
    const of = (all: readonly TargetTold[], country: string) =>
      all.find((one) => one.indicator === code && one.country === country)?.target ?? null;
    const places = [...new Set(both.flatMap((one) => (one.indicator === code ? [one.country] : [])))];
    const changed = places.filter((place) => of(contents.targets, place) !== of(now, place));
    if (changed.length === 0) return [];
    const sum = (all: readonly TargetTold[]) => {
      const own = all.filter((one) => one.indicator === code).map(({ target }) => target);
      const summed = !isShare(indicator) || own.length < 2;
      return own.length === 0 || !summed ? null : round(own.reduce((whole, one) => whole + one, 0));
    };
    return [
      {
        ...{ indicator: code, was: sum(contents.targets), now: sum(now) },
        countries: changed.filter((place) => place !== everywhere),
      },
    ];
  });
}

function plannedThen({ contents }: Previous, { activities }: Input): Changes['planned'] {
  if (contents === null || contents.planned.length === 0) return null;
  const now = new Map(activities.map(({ country, id, status }) => [`${country} ${id}`, status]));
  const counts = { done: 0, planned: 0, postponed: 0, cancelled: 0, silent: 0 };
  for (const { country, id } of contents.planned) {
    const status = now.get(`${country} ${id}`);
    if (status === undefined) counts.silent++;
    else counts[status === 'completed' || status === 'ongoing' ? 'done' : status]++;
  }
  return counts;
}
