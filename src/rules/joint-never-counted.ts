import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { NumberList } from '../text/number-list.ts';
import { KeptRows } from './kept-rows.ts';
import { PairMap } from './memory.ts';
import type { Rule } from './rule.ts';
import { together } from './together.ts';

const jointNeverCounted = notice({
  code: 'B713',
  id: 'joint-never-counted',
  severity: 'error',
  slots: { count: 'number', joint: 'text', counted_here_heading: 'heading' },
  title: 'A joint event is counted nowhere',
  message: 'All {count, number} activities of the joint event {joint} say no under “{counted_here_heading}”.',
  why: 'The people would be missing from the total.',
  fix: 'Agree who counts. Type yes under “{counted_here_heading}” there.',
  example: {
    bad: [
      { activity_id: 'PAK-2018-101', joint_id: 'JOINT-2018-01', counted_here: 'no' },
      { activity_id: 'PAK-2018-102', joint_id: 'JOINT-2018-01', counted_here: 'no' },
    ],
    good: [
      { activity_id: 'PAK-2018-101', joint_id: 'JOINT-2018-01', counted_here: 'yes' },
      { activity_id: 'PAK-2018-102', joint_id: 'JOINT-2018-01', counted_here: 'no' },
    ],
  },
});

/** When several reports of a joint event lie side by side, one of them counts it. */
export const rule = {
  notice: jointNeverCounted,
  reads: ['activity_id', 'joint_id', 'counted_here'],
  watch(_context, memory) {
    const rows = new KeptRows(memory, 'counted_here');
    /** Of each row that is the first of its activity, its joint event; of each event 1 where it is counted. */
    const eventOf = new NumberList();
    const counted = new NumberList();
    const met = new PairMap();
    return {
      see(entry) {
        const { activity_id: id, joint_id: joint, counted_here: here } = entry.values;
        if (id === undefined || joint === undefined || here === undefined) return undefined;
        const event = memory.number(joint);
        if (here === 'yes') counted.set(event, 1);
        if (counted.at(event) === 1 || met.get(memory.activity, event) !== undefined) return undefined;
        met.set(memory.activity, event, 0);
        eventOf.set(memory.row, event);
        rows.keep(entry);
        return undefined;
      },
      *end() {
        const uncounted = (row: number) => (counted.at(eventOf.at(row)) === 1 ? 0 : eventOf.at(row));
        for (const [first, ...others] of together(memory.row, uncounted)) {
          const joint = memory.text(eventOf.at(first!));
          const related = others.map((row) => memory.place(row, 'counted_here'));
          const data = { joint, count: others.length + 1 };
          yield findingIn(rows.entry(first!), jointNeverCounted, 'counted_here', data, related);
        }
      },
    };
  },
} satisfies Rule;
