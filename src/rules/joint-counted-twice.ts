import { findingIn } from '../activity/entry.ts';
import type { Place } from '../address.ts';
import type { Rule } from './rule.ts';

/** Only one of the reports of a joint event counts it. */
export const rule: Rule = {
  code: 'B712',
  id: 'joint-counted-twice',
  severity: 'error',
  title: 'A joint event is counted twice',
  message: 'Two reports say yes for the joint event {joint}: {id} here and {first}.',
  why: 'The same people would be added twice.',
  fix: 'Agree who counts. Keep yes there and type no in counted_here in the other.',
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
  reads: ['activity_id', 'joint_id', 'counted_here'],
  watch() {
    const counting = new Map<string, { id: string; place: Place; told: Set<string> }>();
    return {
      *see(entry) {
        const { activity_id: id, joint_id: joint, counted_here: here } = entry.values;
        if (id === undefined || joint === undefined || here !== 'yes') return;
        const at = findingIn(entry, 'B712', 'counted_here').place;
        const first = counting.get(joint);
        if (first === undefined) {
          counting.set(joint, { id, place: at, told: new Set() });
          return;
        }
        if (first.id === id || first.told.has(id)) return;
        first.told.add(id);
        yield findingIn(entry, 'B712', 'counted_here', { joint, id, first: first.id }, [first.place]);
      },
    };
  },
};
