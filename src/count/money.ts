import { groupBy } from '../group-by.ts';
import { compare } from '../text/compare.ts';
import type { Activity } from './figures.ts';
import { exactly, sum } from './quantity.ts';

/** Money spent under one pillar in one country, in one currency. Currencies are never added to each other. */
export interface Spent {
  readonly pillar: string;
  readonly country: string;
  /** ISO 4217; null where the log names none. */
  readonly currency: string | null;
  readonly amount: number;
  /** Activities that name it. */
  readonly activities: number;
}

/** What the activities of a period cost. */
export interface Money {
  /** By country, pillar and currency, in order of their codes. */
  readonly spent: readonly Spent[];
  /** The same of joint events that another report counts: in none of `spent`. */
  readonly elsewhere: readonly Spent[];
}

/**
 * Adds up what activities cost in the period, each once however many rows repeat it: an activity says it once a period, and
 * several shorter periods add up.
 */
export function moneyOf(activities: readonly Activity[]): Money {
  return {
    spent: spentOn(activities.filter(({ counted }) => counted)),
    elsewhere: spentOn(activities.filter(({ counted }) => !counted)),
  };
}

/** Sums by currency, each currency for itself, in order of their codes. */
export const byCurrency = (
  spent: readonly Spent[],
): readonly { readonly currency: string | null; readonly amount: number }[] =>
  [...groupBy(spent, ({ currency }) => currency)]
    .map(([currency, own]) => ({ currency, amount: total(own.map(({ amount }) => amount)) }))
    .sort((a, b) => compare(a.currency ?? '', b.currency ?? ''));

function spentOn(activities: readonly Activity[]): Spent[] {
  const named = activities.filter(({ entries }) => entries.some(({ values }) => values.spent !== undefined));
  const costs = named.flatMap((activity) =>
    [...groupBy(activity.entries, ({ values }) => values.period)].flatMap(([, rows]) => {
      const named = rows.find(({ values }) => values.spent !== undefined)?.values;
      if (named?.spent === undefined) return [];
      const { id, pillar, country } = activity;
      return [{ id, pillar, country, currency: named.currency ?? null, amount: named.spent }];
    }),
  );
  return [
    ...groupBy(costs, ({ pillar, country, currency }) =>
      JSON.stringify([country, pillar, currency]),
    ).values(),
  ]
    .map((own) => ({
      pillar: own[0]!.pillar,
      country: own[0]!.country,
      currency: own[0]!.currency,
      amount: total(own.map(({ amount }) => amount)),
      activities: new Set(own.map(({ id }) => id)).size,
    }))
    .sort(
      (a, b) =>
        compare(a.country, b.country) ||
        compare(a.pillar, b.pillar) ||
        compare(a.currency ?? '', b.currency ?? ''),
    );
}

/** As one adds on paper. */
const total = (amounts: readonly number[]) => sum(amounts.map(exactly))?.value ?? 0;
