import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const reasonMissing = notice({
  code: 'X520',
  id: 'reason-missing',
  severity: 'error',
  slots: { status: 'text' },
  title: 'The reason is missing',
  message: 'The activity is {status}, but nothing is given under “{heading}”.',
  why: 'The EU narrative report asks for the reason of every activity that was planned and not carried out.',
  fix: 'Write one sentence under “{heading}”.',
  example: {
    bad: [{ status: 'postponed', status_reason: '', value: '' }],
    good: [{ status: 'postponed', status_reason: 'The venue closed for repairs.', value: '' }],
  },
});

/** Postponed and cancelled activities say why. */
export const rule = {
  notice: reasonMissing,
  reads: ['status', 'status_reason'],
  marks: [
    {
      column: 'status_reason',
      kind: 'missing',
      when: '({status=postponed}+{status=cancelled})*({status_reason}="")',
    },
  ],
  check(entry) {
    const { status, status_reason: reason } = entry.values;
    if ((status === 'postponed' || status === 'cancelled') && reason === undefined) {
      return [findingIn(entry, reasonMissing, 'status_reason', { status })];
    }
    return undefined;
  },
} satisfies Rule;
