import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const endDateMissing = notice({
  code: 'X521',
  id: 'end-date-missing',
  severity: 'error',
  slots: { status: 'text' },
  title: 'The end date is missing',
  message: 'The activity is {status}, but there is no date under “{heading}”.',
  why: 'Only an ongoing activity may leave its end open.',
  fix: 'Type the end date. For one day, repeat the start date.',
  example: {
    bad: [{ status: 'completed', end_date: '' }],
    good: [{ status: 'completed', start_date: '2018-09-12', end_date: '2018-09-12' }],
  },
});

/** Completed and planned activities have an end; postponed and cancelled ones may not know it. */
export const rule = {
  notice: endDateMissing,
  reads: ['status', 'end_date'],
  marks: [
    { column: 'end_date', kind: 'missing', when: '({status=completed}+{status=planned})*({end_date}="")' },
  ],
  check(entry) {
    const { status, end_date: end } = entry.values;
    if ((status === 'completed' || status === 'planned') && end === undefined) {
      return [findingIn(entry, endDateMissing, 'end_date', { status })];
    }
    return undefined;
  },
} satisfies Rule;
