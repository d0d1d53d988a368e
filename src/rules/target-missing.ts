import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const targetMissing = notice({
  code: 'X527',
  id: 'target-missing',
  severity: 'warning',
  slots: { status: 'text' },
  title: 'The target is missing',
  message: 'The activity is {status}, but there is no number under “{heading}”.',
  why: 'Without a target nobody can say whether the result is good.',
  fix: 'Type the number the activity aims at. If there is none, nothing needs to change.',
  example: {
    bad: [{ status: 'planned', start_date: '2019-02-10', end_date: '2019-02-12', target: '', value: '' }],
    good: [{ status: 'planned', start_date: '2019-02-10', end_date: '2019-02-12', target: '20', value: '' }],
  },
});

/** What is planned or under way names what it aims at. */
export const rule = {
  notice: targetMissing,
  reads: ['status', 'target'],
  marks: [{ column: 'target', kind: 'missing', when: '({status=planned}+{status=ongoing})*({target}="")' }],
  check(entry) {
    const { status, target } = entry.values;
    if ((status === 'planned' || status === 'ongoing') && target === undefined) {
      return [findingIn(entry, targetMissing, 'target', { status })];
    }
    return undefined;
  },
} satisfies Rule;
