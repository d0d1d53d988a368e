import { findingIn, placeIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const plannedWithValue = notice({
  code: 'X533',
  id: 'planned-with-value',
  severity: 'warning',
  slots: { total: 'number' },
  title: 'A result of something only planned',
  message: 'The activity is planned, but value is {total, number}.',
  why: 'Planned numbers must not be reported as reached.',
  fix: 'Move the number to target, or update the status.',
  example: {
    bad: [{ status: 'planned', start_date: '2019-02-10', end_date: '2019-02-12', target: '20', value: '20' }],
    good: [
      {
        status: 'planned',
        start_date: '2019-02-10',
        end_date: '2019-02-12',
        target: '20',
        value: '',
        women: '',
        men: '',
      },
    ],
  },
});

/** What is only planned has no result yet. */
export const rule = {
  notice: plannedWithValue,
  reads: ['status', 'value'],
  check(entry) {
    const { status, value } = entry.values;
    if (status !== 'planned' || value === undefined) return undefined;
    return [findingIn(entry, plannedWithValue, 'value', { total: value }, [placeIn(entry, 'status')])];
  },
} satisfies Rule;
