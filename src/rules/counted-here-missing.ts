import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const countedHereMissing = notice({
  code: 'X531',
  id: 'counted-here-missing',
  severity: 'error',
  slots: { joint: 'text' },
  title: 'Who counts the joint event is missing',
  message: 'The row belongs to the joint event {joint}, but nothing is given under “{heading}”.',
  why: 'An event that several offices report must be counted once.',
  fix: 'Agree with the other offices who counts. Type yes there and no everywhere else.',
  example: {
    bad: [{ joint_id: 'JOINT-2018-01', counted_here: '' }],
    good: [{ joint_id: 'JOINT-2018-01', counted_here: 'yes' }],
  },
});

/** A joint event says whether its people are counted in this report. */
export const rule = {
  notice: countedHereMissing,
  reads: ['joint_id', 'counted_here'],
  marks: [{ column: 'counted_here', kind: 'missing', when: '({joint_id}<>"")*({counted_here}="")' }],
  check(entry) {
    const { joint_id: joint, counted_here: here } = entry.values;
    if (joint !== undefined && here === undefined) {
      return [findingIn(entry, countedHereMissing, 'counted_here', { joint })];
    }
    return undefined;
  },
} satisfies Rule;
