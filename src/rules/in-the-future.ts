import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { ColumnName } from '../schema/columns.ts';
import type { Rule } from './rule.ts';

const inTheFuture = notice({
  code: 'X505',
  id: 'in-the-future',
  severity: 'error',
  slots: { date: 'text', today: 'text' },
  title: 'Reported as done, but the date is still to come',
  message: 'The date is {date}, after {today}, the day of this check.',
  why: 'Planned numbers must not be reported as reached.',
  fix: 'Correct the date, or set the status to planned or ongoing.',
  example: {
    bad: [{ status: 'completed', start_date: '2018-12-30', end_date: '2019-01-02' }],
    good: [{ status: 'completed', start_date: '2018-12-10', end_date: '2018-12-12' }],
  },
});

/** Completed activities and counts as of a day are not in the future. */
export const rule = {
  notice: inTheFuture,
  reads: ['status', 'start_date', 'end_date', 'as_of'],
  check(entry, { asOf }) {
    const { status, as_of: counted, start_date: start, end_date: end } = entry.values;
    const late = (column: ColumnName, date: string | undefined) =>
      date !== undefined && date > asOf ? [findingIn(entry, inTheFuture, column, { date, today: asOf })] : [];
    const done = status === 'completed';
    if (!done && counted === undefined) return undefined;
    const last = end === undefined ? late('start_date', start) : late('end_date', end);
    return [...late('as_of', counted), ...(done ? last : [])];
  },
} satisfies Rule;
