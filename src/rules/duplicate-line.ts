import { findingIn } from '../activity/entry.ts';
import type { Place } from '../address.ts';
import type { Rule } from './rule.ts';

const parts = [
  'activity_id',
  'period',
  'indicator',
  'admin1',
  'place',
  'stakeholder',
  'channel',
  'stage',
] as const;

/** An activity reports an indicator once for each place and audience. */
export const rule: Rule = {
  code: 'R602',
  id: 'duplicate-line',
  severity: 'error',
  title: 'The same result stands twice',
  message: 'Row {first, number} of {other} already has {indicator} for this activity, place and audience.',
  why: 'Both rows would be added, and the total would be too high.',
  fix: 'Delete one of the rows, or tell them apart by place, stakeholder or channel.',
  example: {
    bad: [{}, {}],
    good: [{ stakeholder: 'police' }, { stakeholder: 'prosecutors' }],
  },
  reads: [...parts],
  watch() {
    const seen = new Map<string, Place>();
    return {
      *see(entry) {
        const key = parts.map((name) => String(entry.values[name] ?? '')).join('\n');
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, findingIn(entry, 'R602', 'indicator').place);
          return;
        }
        const data = { first: first.row ?? 0, other: first.file, indicator: entry.values.indicator ?? '' };
        yield findingIn(entry, 'R602', 'indicator', data, [first]);
      },
    };
  },
};
