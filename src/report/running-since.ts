import type { Entry } from '../log/rows/entry.ts';
import { periodRange } from '../programme/programme.ts';

/** Indicators, with how their people were counted, in all countries and in each, and the first day from which the oldest of their running totals counts. */
export type RunningSince = ReadonlyMap<string, string>;

/** A line over all pillars, of one country or (null) of all, as it is found in `RunningSince`. */
export const runningKey = (indicator: string, basis: string | null, country: string | null): string =>
  JSON.stringify([indicator, basis, country]);

/** Running totals up to the period that count from before the first logs: what is to date goes back further in them. */
export function runningSince(entries: readonly Entry[], period: string, first: string | null): RunningSince {
  const end = periodRange(period)?.end ?? '';
  const start = periodRange(first ?? '')?.start ?? '';
  const since = new Map<string, string>();
  for (const { values } of entries) {
    const { basis, indicator, value, people_basis: people, start_date: day } = values;
    if (basis !== 'cumulative' || indicator === undefined || value === undefined || day === undefined)
      continue;
    if (day >= start || (periodRange(values.period ?? '')?.start ?? '') > end) continue;
    for (const country of [null, values.country ?? null]) {
      const key = runningKey(indicator, people ?? null, country);
      const known = since.get(key);
      if (known === undefined || day < known) since.set(key, day);
    }
  }
  return since;
}
