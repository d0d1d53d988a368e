import { findingIn } from '../activity/entry.ts';
import { NumberList, PairMap } from '../activity/memory.ts';
import { normalise } from '../activity/normalise.ts';
import type { Finding } from '../finding.ts';
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
  watch(_context, memory) {
    const spans = new PairMap();
    const events = new PairMap();
    /** By event and number, by event and place: the first row. */
    const byValue = new PairMap();
    const byPlace = new PairMap();
    /** By row, where it is the first of its kind. */
    const countries = new NumberList();
    const told = new Set<string>();
    return {
      see(entry) {
        const { activity_id: id, country, start_date: start, end_date: end } = entry.values;
        const { indicator, value, joint_id: joint, place } = entry.values;
        if (id === undefined || country === undefined || start === undefined || indicator === undefined)
          return undefined;
        if (joint !== undefined || value === undefined || value === 0) return undefined;
        const days = spans.number(memory.number(start), memory.number(end));
        const event = events.number(days, memory.number(indicator));
        const nation = memory.number(country);
        const compare = (rows: PairMap, same: string): readonly Finding[] => {
          const first = rows.get(event, memory.number(same));
          if (first === undefined) {
            rows.set(event, memory.number(same), memory.row);
            countries.set(memory.row, nation);
            return [];
          }
          if (countries.at(first) === nation) return [];
          const other = memory.activityOf(first);
          if (told.has(`${other} ${id}`)) return [];
          told.add(`${other} ${id}`);
          return [findingIn(entry, 'B714', 'value', { other, indicator }, [memory.place(first)])];
        };
        const found = compare(byValue, String(value));
        return place === undefined ? found : found.concat(compare(byPlace, normalise(place)));
      },
    };
  },
};
