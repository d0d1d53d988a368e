import { groupBy } from '../group-by.ts';
import type { Entry } from '../log/rows/entry.ts';
import { periodRange } from '../programme/programme.ts';
import { compare } from '../text/compare.ts';
import type { PeriodDays } from './counted-rows.ts';
import type { Unaccounted } from './figures.ts';

/**
 * Activities that were planned or under way when a log last told of them, and of which none of the period does, though
 * their country sent one. What is planned for later is not due.
 */
export function unaccountedFor(
  entries: readonly Entry[],
  reported: ReadonlySet<string | undefined>,
  { start, end }: PeriodDays,
): Unaccounted[] {
  const named = entries.filter(
    ({ values }) => values.activity_id !== undefined && reported.has(values.country),
  );
  return [...groupBy(named, ({ values }) => values.activity_id).values()]
    .flatMap((own) => (own.length === 1 ? [own] : [...groupBy(own, ({ values }) => values.country).values()]))
    .flatMap((rows): Unaccounted[] => {
      const told = rows.flatMap((entry) => {
        const range = periodRange(entry.values.period ?? '');
        return range === null || range.start > end ? [] : [{ entry, range }];
      });
      if (told.length === 0 || told.some(({ range }) => range.end >= start)) return [];
      const day = told
        .map(({ range }) => range.end)
        .sort()
        .at(-1);
      const last = told.filter(({ range }) => range.end === day).map(({ entry }) => entry.values);
      const status = (['ongoing', 'planned'] as const).find((code) =>
        last.some((one) => one.status === code),
      );
      if (status === undefined || last.some((one) => one.status !== 'ongoing' && one.status !== 'planned'))
        return [];
      if (last.every(({ start_date: first = '' }) => first > end)) return [];
      const {
        activity_id: activity = '',
        country = '',
        period = '',
        pillar = null,
        activity_type = null,
      } = last[0]!;
      return [{ activity, country, pillar, type: activity_type, status, period }];
    })
    .sort((a, b) => compare(a.activity, b.activity) || compare(a.country, b.country));
}
