import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const countedHereWithoutJoint = notice({
  code: 'X536',
  id: 'counted-here-without-joint',
  severity: 'error',
  slots: { joint_id_heading: 'heading', counted_here_heading: 'heading' },
  title: 'Not counted here, and no joint event named',
  message:
    'Under “{counted_here_heading}” stands no, but “{joint_id_heading}” is empty, so nobody can tell where the row is counted.',
  why: 'A row without a joint event is counted here, whatever the cell says.',
  fix: 'Type the id that the other office uses under “{joint_id_heading}”, or empty “{counted_here_heading}”.',
  example: {
    bad: [{ joint_id: '', counted_here: 'no' }],
    good: [{ joint_id: 'JOINT-2018-01', counted_here: 'no' }],
  },
});

/** Only a joint event can be counted elsewhere. */
export const rule = {
  notice: countedHereWithoutJoint,
  reads: ['joint_id', 'counted_here'],
  marks: [{ column: 'counted_here', kind: 'wrong', when: '{counted_here=no}*({joint_id}="")' }],
  check(entry) {
    const { joint_id: joint, counted_here: here } = entry.values;
    if (here !== 'no' || joint !== undefined) return undefined;
    const column = entry.layout.columns.has('joint_id') ? 'counted_here' : 'joint_id';
    return [findingIn(entry, countedHereWithoutJoint, column, {})];
  },
} satisfies Rule;
