import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { NumberList } from '../text/number-list.ts';
import { PairMap } from './memory.ts';
import type { Rule } from './rule.ts';

const jointCountedTwice = notice({
  code: 'B712',
  id: 'joint-counted-twice',
  severity: 'error',
  slots: { joint: 'text', id: 'text', first: 'text', counted_here_heading: 'heading' },
  title: 'A joint event is counted twice',
  message: 'Two activities say yes for the joint event {joint}: {id} here and {first}.',
  why: 'The same people would be added twice.',
  fix: 'Agree who counts. Keep yes there, and type no under “{counted_here_heading}” in the other.',
  example: {
    bad: [
      { activity_id: 'PAK-2018-101', joint_id: 'JOINT-2018-01', counted_here: 'yes' },
      { activity_id: 'PAK-2018-102', joint_id: 'JOINT-2018-01', counted_here: 'yes' },
    ],
    good: [
      { activity_id: 'PAK-2018-101', joint_id: 'JOINT-2018-01', counted_here: 'yes' },
      { activity_id: 'PAK-2018-102', joint_id: 'JOINT-2018-01', counted_here: 'no' },
    ],
  },
});

/** Only one of the reports of a joint event counts it. */
export const rule = {
  notice: jointCountedTwice,
  reads: ['activity_id', 'joint_id', 'counted_here'],
  watch(_context, memory) {
    /** By joint event: the first row that counts it, counted from 1. */
    const counting = new NumberList();
    /** By activity and joint event. */
    const told = new PairMap();
    return {
      see(entry) {
        const { activity_id: id, joint_id: joint, counted_here: here } = entry.values;
        if (id === undefined || joint === undefined || here !== 'yes') return undefined;
        const event = memory.number(joint);
        const row = counting.at(event) - 1;
        if (row < 0) {
          counting.set(event, memory.row + 1);
          return undefined;
        }
        const first = memory.activityOf(row);
        if (first === id || told.get(memory.activity, event) !== undefined) return undefined;
        told.set(memory.activity, event, 0);
        const place = memory.place(row, 'counted_here');
        return [findingIn(entry, jointCountedTwice, 'counted_here', { joint, id, first }, [place])];
      },
    };
  },
} satisfies Rule;
