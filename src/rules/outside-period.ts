import { findingIn, placeIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { periodRange } from '../programme/programme.ts';
import type { Rule } from './rule.ts';

const outsidePeriod = notice({
  code: 'X504',
  id: 'outside-period',
  severity: 'error',
  slots: { start: 'text', end: 'text', period: 'text', from: 'text', to: 'text' },
  title: 'The activity lies outside its reporting period',
  message: 'The dates are {start} to {end}. The period {period} runs from {from} to {to}.',
  why: 'Results are counted in the period in which they happened, or they would be missing there and extra here.',
  fix: 'Correct the dates, or move the row to the log of the period in which it happened.',
  example: {
    bad: [{ period: '2018-S2', status: 'completed', start_date: '2018-03-05', end_date: '2018-03-07' }],
    good: [{ period: '2018-S2', status: 'completed', start_date: '2018-09-05', end_date: '2018-09-07' }],
  },
});

/** What was done lies in the period it is reported for. */
export const rule = {
  notice: outsidePeriod,
  reads: ['period', 'status', 'start_date', 'end_date'],
  check(entry) {
    const { period, status, start_date: start, end_date: end } = entry.values;
    const range = period === undefined ? null : periodRange(period);
    if (range === null || start === undefined) return undefined;
    if (status !== 'completed' && status !== 'ongoing') return undefined;
    const last = end ?? (status === 'ongoing' ? range.end : start);
    if (last < start || (start <= range.end && last >= range.start)) return undefined;
    const data = { period: period!, from: range.start, to: range.end, start, end: end ?? start };
    return [findingIn(entry, outsidePeriod, 'start_date', data, [placeIn(entry, 'period')])];
  },
} satisfies Rule;
