import { findingIn, placeIn } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { periodRange } from '../programme/programme.ts';
import { lastDaySeen, type Rule, soundPeriod } from './rule.ts';

const statusAgainstDates = notice({
  code: 'X515',
  id: 'status-against-dates',
  severity: 'warning',
  slots: { case: ['planned', 'over', 'begun', 'ended', 'completed'], date: 'text' },
  title: 'Status and dates do not go together',
  message:
    '{case, select, planned {It is planned, but it started on {date}.} over {It is planned, but it ended on {date}.} begun {It is ongoing, but it starts on {date}.} ended {It is ongoing, but it ended on {date}.} other {It is completed, but it ends on {date}, after the period.}}',
  why: 'A status left from an earlier log would report finished work as planned, or the reverse.',
  fix: '{case, select, planned {Set the status to ongoing or completed, or correct the date.} over {Set the status to completed, or correct the date.} begun {Set the status to planned, or correct the date.} ended {Set the status to completed, or correct the date.} other {Set the status to ongoing, or correct the date.}}',
  example: {
    bad: [{ status: 'planned', start_date: '2018-09-10', end_date: '2018-09-12', target: '20', value: '' }],
    good: [{ status: 'planned', start_date: '2019-02-10', end_date: '2019-02-12', target: '20', value: '' }],
  },
});

/** Planned lies ahead, ongoing has begun and not ended, completed has ended: seen from the end of the period. */
export const rule = {
  notice: statusAgainstDates,
  reads: ['status', 'period', 'start_date', 'end_date'],
  check(entry, { asOf }) {
    const { status, start_date: start, end_date: end } = entry.values;
    const period = soundPeriod(entry);
    const close = period === undefined ? undefined : periodRange(period)?.end;
    // Dates that contradict each other, or today, are told by rules of their own.
    if (start !== undefined && end !== undefined && end < start) return undefined;
    const day = lastDaySeen(period, asOf);
    const findings: Finding[] = [];
    const told = (kind: 'planned' | 'over' | 'begun' | 'ended' | 'completed', date: string) =>
      findings.push(
        findingIn(entry, statusAgainstDates, 'status', { case: kind, date }, [placeIn(entry, 'start_date')]),
      );
    if (status === 'planned' && start !== undefined && start < day) {
      if (end !== undefined && end < day) told('over', end);
      else told('planned', start);
    }
    if (status === 'ongoing' && start !== undefined && start > day) told('begun', start);
    if (status === 'ongoing' && end !== undefined && end < day) told('ended', end);
    // What began after the period belongs to another log, which another rule says.
    const within = close !== undefined && (start === undefined || start <= close);
    if (status === 'completed' && within && end !== undefined && end > close && end <= asOf)
      told('completed', end);
    return findings;
  },
} satisfies Rule;
