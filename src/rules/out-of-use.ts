import { findingIn } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import type { Dated, Programme } from '../programme/programme.ts';
import { periodRange } from '../programme/programme.ts';
import { type Column, type ColumnName, columns } from '../schema/columns.ts';
import type { Rule } from './rule.ts';

const outOfUse = notice({
  code: 'X539',
  id: 'out-of-use',
  severity: 'error',
  slots: { code: 'text', when: ['ended', 'begins'], day: 'text', period: 'text' },
  title: 'Something is used that the programme had not in this period',
  message:
    '“{code}” under “{heading}” {when, select, ended {is in use until {day}} other {is in use from {day} on}}, and the row is of {period}.',
  why: 'Codes, indicators and countries change while a programme runs. What is reported under an old one stands apart from the rest.',
  fix: 'Choose one that is in use in {period}. If it is the right one, tell headquarters.',
  example: {
    bad: [{ channel: 'fax' }],
    good: [{ channel: 'print' }],
  },
});

/** Columns whose cells name something that the pack may date. */
const dated = (columns as readonly Column[]).filter(
  ({ kind, list }) => list !== undefined || kind === 'country' || kind === 'indicator',
);

/** What is in use for a part of the action only, by column and code; a pack that dates nothing has none. */
function partlyUsed(programme: Programme): ReadonlyMap<ColumnName, ReadonlyMap<string, Dated>> {
  const all = dated.map(({ name, kind, list }) => {
    const entries: readonly (readonly [string, Dated])[] =
      kind === 'country'
        ? programme.countries.map((one) => [one.alpha3, one])
        : kind === 'indicator'
          ? programme.indicators.map((one) => [one.code, one])
          : programme.lists[list!].map((one) => [one.code, one]);
    return [name, new Map(entries.filter(([, { from, until }]) => from !== null || until !== null))] as const;
  });
  return new Map(all.filter(([, own]) => own.size > 0));
}

/** A row names what its programme had in its period. */
export const rule = {
  notice: outOfUse,
  reads: ['period', ...dated.map(({ name }) => name)],
  watch({ programme }) {
    const partly = partlyUsed(programme);
    function* look(values: Parameters<typeof findingIn>[0]): Iterable<Finding> {
      const { period = '' } = values.values;
      const range = periodRange(period);
      if (range === null) return;
      for (const [name, own] of partly)
        for (const code of [values.values[name] ?? []].flat().map(String)) {
          const { from = null, until = null } = own.get(code) ?? {};
          if (until !== null && until < range.start)
            yield findingIn(values, outOfUse, name, { code, when: 'ended', day: until, period });
          else if (from !== null && from > range.end)
            yield findingIn(values, outOfUse, name, { code, when: 'begins', day: from, period });
        }
    }
    return { see: (entry) => (partly.size === 0 ? undefined : [...look(entry)]) };
  },
} satisfies Rule;
