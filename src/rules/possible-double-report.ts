import { findingIn } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { normalise } from '../text/normalise.ts';
import { NumberList } from '../text/number-list.ts';
import { PairMap } from './memory.ts';
import type { Rule } from './rule.ts';

const possibleDoubleReport = notice({
  code: 'B714',
  id: 'possible-double-report',
  severity: 'warning',
  slots: { other: 'text', indicator: 'text', joint_id_heading: 'heading', counted_here_heading: 'heading' },
  title: 'Two countries may report the same event',
  message:
    '{other} reports {indicator} for the same days, with the same number or place. Neither has an id under “{joint_id_heading}”.',
  why: 'An event that several offices report must be counted once.',
  fix: 'If it is one event, give both rows the same id under “{joint_id_heading}”. Then type yes under “{counted_here_heading}” in one and no in the other. If they are two events, nothing needs to change.',
  example: {
    bad: 'Mali and Niger both report 32 people for 16 to 18 April 2018 in Niamey, without joint_id.',
    good: 'Both rows carry the same joint_id, and counted_here is yes in one of them.',
  },
});

/** Two countries that report the same indicator for the same days and place, or the same number, may mean one event. */
export const rule = {
  notice: possibleDoubleReport,
  reads: ['activity_id', 'country', 'start_date', 'end_date', 'indicator', 'value', 'joint_id', 'place'],
  watch(_context, memory) {
    const spans = new PairMap();
    const events = new PairMap();
    /** By event and number, by event and place: the first row. */
    const byValue = new PairMap();
    const byPlace = new PairMap();
    /** By row, where it is the first of its kind. */
    const countries = new NumberList();
    /** Pairs of activities. */
    const told = new PairMap();
    let last = { start: '', end: '', country: '', place: '', days: 0, nation: 0, where: 0 };

    /** Nearly all are whole: those stand for themselves, doubled; others for their text, between them. */
    const numberOf = (value: number) =>
      Number.isInteger(value) && value < 2 ** 31 ? 2 * value : 2 * memory.number(String(value)) + 1;

    /** The earlier row of another country; null when there is none. */
    function rival(rows: PairMap, event: number, same: number): number | null {
      const first = rows.get(event, same);
      if (first === undefined) {
        rows.set(event, same, memory.row);
        countries.set(memory.row, last.nation);
      }
      return first === undefined || countries.at(first) === last.nation ? null : first;
    }

    return {
      see(entry) {
        const { activity_id: id, country, start_date: start, end_date: end = '' } = entry.values;
        const { indicator, value, joint_id: joint, place = '' } = entry.values;
        if (id === undefined || country === undefined || start === undefined || indicator === undefined)
          return undefined;
        if (joint !== undefined || value === undefined || value === 0) return undefined;
        // Most rows are of the days, country and place of the row before.
        if (start !== last.start || end !== last.end || country !== last.country || place !== last.place) {
          const days = spans.number(memory.number(start), memory.number(end));
          const where = memory.number(normalise(place));
          last = { start, end, country, place, days, nation: memory.number(country), where };
        }
        const event = events.number(last.days, memory.number(indicator));
        const same = rival(byValue, event, numberOf(value));
        const near = place === '' ? null : rival(byPlace, event, last.where);
        if (same === null && near === null) return undefined;
        const found: Finding[] = [];
        for (const row of [same, near]) {
          if (row === null || told.get(memory.activityAt(row), memory.activity) !== undefined) continue;
          told.set(memory.activityAt(row), memory.activity, 0);
          const other = memory.activityOf(row);
          found.push(
            findingIn(entry, possibleDoubleReport, 'value', { other, indicator }, [memory.place(row)]),
          );
        }
        return found;
      },
    };
  },
} satisfies Rule;
