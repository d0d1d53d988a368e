import { findingIn } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

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
    /** By joint event: the finding at its first report and the rows of all, or null once one counts it. */
    const joints = new Map<string, { first: Finding; reports: Map<string, number> } | null>();
    return {
      see(entry) {
        const { activity_id: id, joint_id: joint, counted_here: here } = entry.values;
        if (id === undefined || joint === undefined || here === undefined) return undefined;
        const event = joints.get(joint);
        if (here === 'yes') joints.set(joint, null);
        else if (event === undefined) {
          const first = findingIn(entry, jointNeverCounted, 'counted_here', { joint, count: 1 });
          joints.set(joint, { first, reports: new Map([[id, memory.row]]) });
        } else if (event?.reports.has(id) === false) event.reports.set(id, memory.row);
        return undefined;
      },
      *end() {
        for (const event of joints.values()) {
          if (event === null || event.reports.size < 2) continue;
          const others = [...event.reports.values()].slice(1);
          const related = others.map((row) => memory.place(row, 'counted_here'));
          const data = { ...event.first.data, count: event.reports.size };
          yield { ...event.first, data, related };
        }
      },
    };
  },
} satisfies Rule;
