import type { Place } from '../address.ts';
import { type Entry, findingIn, placeIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const series = [
  'activity_id',
  'indicator',
  'admin1',
  'place',
  'channel',
  'stakeholder',
  'people_basis',
] as const;

const cumulativeFell = notice({
  code: 'R611',
  id: 'cumulative-fell',
  severity: 'error',
  slots: { amount: 'number', period: 'text', before: 'number', basis_heading: 'heading' },
  title: 'A running total fell',
  message:
    'The value counts everything up to a day and is {amount, number}. In {period} it was {before, number} already.',
  why: 'What the activity added in this period is the difference. It cannot be less than nothing.',
  fix: 'Correct the value. If it counts this period only, type period under “{basis_heading}”.',
  example: {
    bad: [
      { period: '2018-S1', basis: 'cumulative', value: '400', as_of: '2018-06-30' },
      { period: '2018-S2', basis: 'cumulative', value: '300', as_of: '2018-12-31' },
    ],
    good: [
      { period: '2018-S1', basis: 'cumulative', value: '400', as_of: '2018-06-30' },
      { period: '2018-S2', basis: 'cumulative', value: '450', as_of: '2018-12-31' },
    ],
  },
});

/** A running total never falls from one period to the next. */
export const rule = {
  notice: cumulativeFell,
  reads: ['period', 'basis', 'value', ...series],
  watch() {
    const totals = new Map<string, { period: string; value: number; entry: Entry; place: Place }[]>();
    return {
      see(entry) {
        const { period, basis, value } = entry.values;
        if (basis !== 'cumulative' || value === undefined || period === undefined) return undefined;
        const key = series.map((name) => String(entry.values[name] ?? '')).join('\n');
        const here = { period, value, entry, place: placeIn(entry, 'value') };
        const known = totals.get(key);
        if (known === undefined) totals.set(key, [here]);
        else known.push(here);
        return undefined;
      },
      *end() {
        for (const all of totals.values()) {
          const inTime = all.sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
          for (const [index, { period, value, entry }] of inTime.entries()) {
            const before = inTime[index - 1];
            if (before === undefined || before.period === period || value >= before.value) continue;
            const data = { amount: value, period: before.period, before: before.value };
            yield findingIn(entry, cumulativeFell, 'value', data, [before.place]);
          }
        }
      },
    };
  },
} satisfies Rule;
