import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const countedHereWithoutJoint = notice({
  code: 'X536',
  id: 'counted-here-without-joint',
  severity: 'error',
  slots: {},
  title: 'Not counted here, and no joint event named',
  message: 'Under “{heading}” stands no, but joint_id is empty, so nobody can tell where the row is counted.',
  why: 'A row without a joint event is counted here, whatever the cell says.',
  fix: 'Type the joint_id that the other office uses, or empty the cell.',
  example: {
    bad: [{ joint_id: '', counted_here: 'no' }],
    good: [{ joint_id: 'JOINT-2018-01', counted_here: 'no' }],
  },
});

/** Only a joint event can be counted elsewhere. */
export const rule = {
  notice: countedHereWithoutJoint,
  reads: ['joint_id', 'counted_here'],
  *check(entry) {
    const { joint_id: joint, counted_here: here } = entry.values;
    if (here !== 'no' || joint !== undefined) return;
    const column = entry.layout.columns.has('joint_id') ? 'counted_here' : 'joint_id';
    yield findingIn(entry, countedHereWithoutJoint, column, {});
  },
} satisfies Rule;
