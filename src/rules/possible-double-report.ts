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
    /** Of each row that may be an event of another office's: country, days, indicator, number and place, as numbers. */
    const countries = new NumberList();
    const days = new NumberList();
    const indicators = new NumberList();
    const values = new NumberList();
    const places = new NumberList();
    /** Pairs of activities. */
    const told = new PairMap();
    let last = { start: '', end: '', country: '', place: '', days: 0, nation: 0, where: 0 };
    let first = 0;
    let several = false;

    /** Nearly all are whole: those stand for themselves, doubled; others for their text, between them. */
    const numberOf = (value: number) =>
      Number.isInteger(value) && value < 2 ** 31 ? 2 * value : 2 * memory.number(String(value)) + 1;

    /** The earlier row of another country; null when there is none. */
    function rival(rows: PairMap, event: number, same: number, row: number): number | null {
      const first = rows.get(event, same);
      if (first === undefined) rows.set(event, same, row);
      return first === undefined || countries.at(first) === countries.at(row) ? null : first;
    }

    /** The earlier rows of another country that may tell the same event, which is remembered. */
    function rivals(row: number): readonly (number | null)[] {
      const event = events.number(days.at(row), indicators.at(row));
      const where = places.at(row);
      return [
        rival(byValue, event, values.at(row), row),
        where === 0 ? null : rival(byPlace, event, where, row),
      ];
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
        const { row } = memory;
        countries.set(row, last.nation);
        days.set(row, last.days);
        indicators.set(row, memory.number(indicator));
        values.set(row, numberOf(value));
        places.set(row, last.where);
        if (first === 0) first = last.nation;
        // The rows of one office have no rival: they are remembered when a second office comes.
        if (!several && last.nation === first) return undefined;
        if (!several)
          for (let before = 0; before < row; before++) if (countries.at(before) > 0) rivals(before);
        several = true;
        let found: Finding[] | undefined;
        for (const other of rivals(row)) {
          if (other === null || told.get(memory.activityAt(other), memory.activity) !== undefined) continue;
          told.set(memory.activityAt(other), memory.activity, 0);
          found ??= [];
          const data = { other: memory.activityOf(other), indicator };
          found.push(findingIn(entry, possibleDoubleReport, 'value', data, [memory.place(other)]));
        }
        return found;
      },
    };
  },
} satisfies Rule;
