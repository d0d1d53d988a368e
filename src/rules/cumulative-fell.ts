import { groupBy } from '../group-by.ts';
import { type Entry, findingIn, placeIn } from '../log/rows/entry.ts';
import { type Bond, bondOf, joined, type SeriesRow, seriesRow } from '../log/rows/series.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { periodRange } from '../programme/programme.ts';
import { compare } from '../text/compare.ts';
import { NumberList } from '../text/number-list.ts';
import { KeptRows } from './kept-rows.ts';
import { PairMap } from './memory.ts';
import { indicatorOf, type Rule } from './rule.ts';
import { together } from './together.ts';

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

interface Total extends SeriesRow {
  readonly entry: Entry;
}

/** A running total never falls from one period to the next. */
export const rule = {
  notice: cumulativeFell,
  reads: [
    ...(['activity_id', 'country', 'period', 'indicator', 'basis', 'value', 'people_basis'] as const),
    ...(['admin1', 'place', 'channel', 'stakeholder'] as const),
  ],
  watch(context, memory) {
    const rows = new KeptRows(memory, 'value');
    /** Of each running total what it counts, and where: activity, country, indicator and kind of people, plus one. */
    const keyOf = new NumberList();
    const keys = new PairMap();
    const periods = new Set<string>();

    function* fallen(totals: readonly Total[], bond: Bond): Iterable<Finding> {
      const { series } = joined(totals, bond);
      const members = totals.filter((row) => series.has(row));
      for (const all of groupBy(members, (row) => series.get(row)).values()) {
        const inTime = all.sort((a, b) => compare(a.end, b.end) || compare(a.start, b.start));
        for (const [index, { entry, start, end }] of inTime.entries()) {
          const earlier = inTime[index - 1];
          if (earlier === undefined || (earlier.start === start && earlier.end === end)) continue;
          const { value: amount = 0 } = entry.values;
          const { period = '', value: before = 0 } = earlier.entry.values;
          if (amount >= before) continue;
          const place = placeIn(earlier.entry, 'value');
          yield findingIn(entry, cumulativeFell, 'value', { amount, period, before }, [place]);
        }
      }
    }

    return {
      see(entry) {
        const { country, period = '', basis, value, people_basis: people } = entry.values;
        const indicator = indicatorOf(entry, context);
        if (basis !== 'cumulative' || value === undefined || indicator === undefined) return undefined;
        if (periodRange(period) === null) return undefined;
        periods.add(period);
        const kind = memory.number([country, indicator.code, people].join('\0'));
        keyOf.set(memory.row, keys.number(memory.activity, kind) + 1);
        rows.keep(entry);
        return undefined;
      },
      *end() {
        if (periods.size < 2) return;
        for (const own of together(memory.row, (row) => keyOf.at(row))) {
          const entries = own.map((row) => rows.entry(row));
          const { indicator: code = '', people_basis: people } = entries[0]!.values;
          const indicator = context.indicators.get(code)!;
          const bond = bondOf(indicator, people === 'reach_estimate' ? people : null);
          const totals = entries.flatMap((entry): Total[] => {
            const row = seriesRow(entry.values, indicator, bond);
            return row === null ? [] : [{ ...row, entry }];
          });
          yield* fallen(totals, bond);
        }
      },
    };
  },
} satisfies Rule;
