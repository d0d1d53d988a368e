import { type Entry, findingIn } from '../activity/entry.ts';
import type { Rule } from './rule.ts';

/** When several reports of a joint event lie side by side, one of them counts it. */
export const rule: Rule = {
  code: 'B713',
  id: 'joint-never-counted',
  severity: 'error',
  title: 'A joint event is counted nowhere',
  message: 'All {count, number} reports of the joint event {joint} say no in counted_here.',
  why: 'The people would be missing from the total.',
  fix: 'Agree who counts. Type yes in counted_here there.',
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
  reads: ['activity_id', 'joint_id', 'counted_here'],
  watch() {
    const joints = new Map<string, { counted: boolean; reports: Map<string, Entry> }>();
    return {
      see(entry) {
        const { activity_id: id, joint_id: joint, counted_here: here } = entry.values;
        if (id === undefined || joint === undefined || here === undefined) return undefined;
        const event = joints.get(joint) ?? { counted: false, reports: new Map() };
        joints.set(joint, event);
        if (here === 'yes') event.counted = true;
        else if (!event.reports.has(id)) event.reports.set(id, entry);
        return undefined;
      },
      *end() {
        for (const [joint, { counted, reports }] of joints) {
          const [first, ...others] = [...reports.values()];
          if (counted || first === undefined || others.length === 0) continue;
          const places = others.map((entry) => findingIn(entry, 'B713', 'counted_here').place);
          yield findingIn(first, 'B713', 'counted_here', { joint, count: reports.size }, places);
        }
      },
    };
  },
};
