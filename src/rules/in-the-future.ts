import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { ColumnName } from '../schema/columns.ts';
import { lastDaySeen, type Rule, soundPeriod } from './rule.ts';

const inTheFuture = notice({
  code: 'X505',
  id: 'in-the-future',
  severity: 'error',
  slots: { case: ['begun', 'ahead', 'counted', 'unknown'], date: 'text', today: 'text' },
  title: 'Reported as done, but the date is still to come',
  message: 'The date is {date}, after {today}, the day of this check.',
  why: 'Planned numbers must not be reported as reached.',
  fix: '{case, select, begun {Correct the date, or set the status to ongoing.} ahead {Correct the date, or set the status to planned.} other {Correct the date.}}',
  example: {
    bad: [{ status: 'completed', start_date: '2018-12-30', end_date: '2019-01-02' }],
    good: [{ status: 'completed', start_date: '2018-12-10', end_date: '2018-12-12' }],
  },
});

/** Completed activities and counts as of a day are not in the future. */
export const rule = {
  notice: inTheFuture,
  reads: ['status', 'period', 'end_date', 'as_of'],
  check(entry, { asOf }) {
    const { status, as_of: counted, start_date: start, end_date: end } = entry.values;
    const late = (column: ColumnName, date: string, kind: 'begun' | 'ahead' | 'counted' | 'unknown') =>
      findingIn(entry, inTheFuture, column, { case: kind, date, today: asOf });
    const found = counted !== undefined && counted > asOf ? [late('as_of', counted, 'counted')] : undefined;
    const last = end ?? start;
    if (status !== 'completed' || last === undefined || last <= asOf) return found;
    const seenFrom = lastDaySeen(soundPeriod(entry), asOf);
    const begun = start !== undefined && start <= seenFrom;
    const kind = entry.faulty.has('start_date') ? 'unknown' : begun ? 'begun' : 'ahead';
    return [...(found ?? []), late(end === undefined ? 'start_date' : 'end_date', last, kind)];
  },
} satisfies Rule;
