import { findingIn, placeIn } from '../activity/entry.ts';
import { normalise } from '../activity/normalise.ts';
import type { Place } from '../address.ts';
import type { Rule } from './rule.ts';

/** Two countries that report the same indicator for the same days and place, or the same number, may mean one event. */
export const rule: Rule = {
  code: 'B714',
  id: 'possible-double-report',
  severity: 'warning',
  title: 'Two countries may report the same event',
  message:
    '{other} reports {indicator} for the same days, with the same number or place. Neither has a joint_id.',
  why: 'An event that several offices report must be counted once.',
  fix: 'If it is one event, give both rows the same joint_id. Then type yes in one counted_here and no in the other.',
  example: {
    bad: 'Mali and Niger both report 32 people for 16 to 18 April 2018 in Niamey, without joint_id.',
    good: 'Both rows carry the same joint_id, and counted_here is yes in one of them.',
  },
  reads: ['activity_id', 'country', 'start_date', 'end_date', 'indicator', 'value', 'joint_id', 'place'],
  watch() {
    const seen = new Map<string, { id: string; country: string; place: Place }>();
    const told = new Set<string>();
    return {
      *see(entry) {
        const { activity_id: id, country, start_date: start, end_date: end } = entry.values;
        const { indicator, value, joint_id: joint, place } = entry.values;
        if (id === undefined || country === undefined || start === undefined || indicator === undefined)
          return;
        if (joint !== undefined || value === undefined || value === 0) return;
        const days = [indicator, start, end ?? ''].join('\n');
        const keys = [
          `${days}\n=${value}`,
          ...(place === undefined ? [] : [`${days}\n@${normalise(place)}`]),
        ];
        for (const key of keys) {
          const first = seen.get(key);
          if (first === undefined) seen.set(key, { id, country, place: placeIn(entry) });
          else if (first.country !== country && !told.has(`${first.id} ${id}`)) {
            told.add(`${first.id} ${id}`);
            yield findingIn(entry, 'B714', 'value', { other: first.id, indicator }, [first.place]);
          }
        }
      },
    };
  },
};
