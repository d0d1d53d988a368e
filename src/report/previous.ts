import { holdsIn, targetsOf } from '../programme/in-force.ts';
import type { Indicator, Programme } from '../programme/programme.ts';
import { everywhere } from '../protect/cells.ts';
import type { PrintedReport } from '../protect/printed.ts';
import type { Amount } from '../protect/safe-figures.ts';

/** What a report told besides its numbers, for the next one to be held against. */
export interface Contents {
  /** First period of the logs that were read, from which its results to date count; null where there was no row. */
  readonly since: string | null;
  /** Codes of the indicators that held in its period. */
  readonly indicators: readonly string[];
  /** Targets to the end of the action. */
  readonly targets: readonly TargetTold[];
  /** Activities that were still to come. */
  readonly planned: readonly { readonly country: string; readonly id: string }[];
}

export interface TargetTold {
  readonly indicator: string;
  /** Alpha-3; `ALL` is of all countries together. */
  readonly country: string;
  readonly target: number;
}

/** The last report before this one, as its file of figures has it. */
export interface Previous {
  readonly period: string;
  /** What it printed or hid of an indicator over all pillars, in all (`ALL`) or of a country; null where it had no number. */
  amount(of: NumberOf): Amount | null;
  /** Lines over all pillars of which it had a number of all countries. */
  readonly lines: readonly Pick<NumberOf, 'pillar' | 'indicator' | 'basis'>[];
  /** Null where the file is of an older version, which did not tell them. */
  readonly contents: Contents | null;
  /** Indicators that it had and this report has no more, with their names where the pack still has them. */
  readonly retired: readonly (Pick<Indicator, 'code'> & Partial<Pick<Indicator, 'labels'>>)[];
}

interface NumberOf {
  readonly pillar: string;
  readonly indicator: string;
  readonly basis: string | null;
  readonly country: string;
  readonly column: 'value' | 'toDate';
}

/** The targets to the end of the action, as they stand in a period. */
export const targetsIn = (programme: Programme, period: string): TargetTold[] =>
  targetsOf(programme, period)
    .filter((one) => one.period === null)
    .map(({ indicator, country, target }) => ({ indicator, country: country ?? everywhere, target }));

/** Indicators that hold in a period. */
const indicatorsIn = ({ indicators }: Programme, period: string): Indicator[] =>
  indicators.filter((one) => holdsIn(one, period));

/** What a report tells, of its whole programme, its activities and the figures it prints. */
export function contentsOf(
  programme: Programme,
  period: string,
  { since }: { readonly since: string | null },
  activities: readonly { readonly country: string; readonly id: string; readonly status: string }[],
): Contents {
  return {
    since,
    indicators: indicatorsIn(programme, period).map(({ code }) => code),
    targets: targetsIn(programme, period),
    planned: activities
      .filter(({ status }) => status === 'planned' || status === 'postponed')
      .map(({ country, id }) => ({ country, id })),
  };
}

/** The last of some reports, ready to be held against one of a period. */
export function previousOf(
  reports: readonly PrintedReport[],
  contents: Contents | null,
  programme: Programme,
  period: string,
): Previous | null {
  const last = reports.at(-1);
  if (last === undefined) return null;
  const numbers = last.numbers.filter(({ table }) => table === 'matrix');
  const keyOf = ({ pillar, indicator, basis, country, column }: NumberOf) =>
    JSON.stringify([pillar, indicator, basis, country, column]);
  const known = new Map(numbers.map((one) => [keyOf(one as NumberOf), one.amount]));
  const now = new Set(indicatorsIn(programme, period).map(({ code }) => code));
  const totals = numbers.filter(({ country, column }) => country === everywhere && column === 'value');
  return {
    period: last.period,
    amount: (of) => known.get(keyOf(of)) ?? null,
    lines: totals.map(({ pillar, indicator, basis }) => ({ pillar, indicator, basis })),
    contents,
    retired: (contents?.indicators ?? [])
      .filter((code) => !now.has(code))
      .map((code) => programme.indicators.find((one) => one.code === code) ?? { code }),
  };
}

/** Reads what a file says that a report told; null where it does not say it, or not wholly. */
export function readContents(told: unknown, programme: Programme): Contents | null {
  if (!isRecord(told)) return null;
  const { since, indicators, targets, planned } = told;
  const countries = new Set(programme.countries.map(({ alpha3 }) => alpha3));
  const isCountry = (one: unknown) => typeof one === 'string' && countries.has(one);
  // Nothing of the file is printed but codes and ids.
  const isCode = (one: unknown): one is string =>
    typeof one === 'string' && /^[\p{L}\d][\p{L}\d._/-]{0,39}$/u.test(one);
  const isTarget = (one: unknown): one is TargetTold =>
    isRecord(one) &&
    isCode(one.indicator) &&
    (one.country === everywhere || isCountry(one.country)) &&
    Number.isFinite(one.target);
  const isPlanned = (one: unknown): one is Contents['planned'][number] =>
    isRecord(one) && isCountry(one.country) && typeof one.id === 'string';
  return (since === null || typeof since === 'string') &&
    isAll(indicators, isCode) &&
    isAll(targets, isTarget) &&
    isAll(planned, isPlanned)
    ? { since, indicators, targets, planned }
    : null;
}

const isAll = <T>(all: unknown, is: (one: unknown) => one is T): all is readonly T[] =>
  Array.isArray(all) && all.every(is);

const isRecord = (one: unknown): one is Record<string, unknown> =>
  typeof one === 'object' && one !== null && !Array.isArray(one);
