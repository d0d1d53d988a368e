import { findingIn, placeIn } from '../activity/entry.ts';
import type { Place } from '../address.ts';
import type { Rule } from './rule.ts';

const told = ['title', 'status', 'start_date', 'end_date', 'pillar'] as const;
type Told = Readonly<Record<(typeof told)[number], string | undefined>>;

/**
 * What describes an activity is the same on all its rows: within a file the reader compares every cell, here the
 * cells that the report prints are compared between the files of one country and period.
 */
export const rule: Rule = {
  code: 'R606',
  id: 'activity-cells-disagree',
  severity: 'error',
  title: 'Rows of one activity disagree',
  message: 'Under “{heading}” this row says “{here}”. An earlier row of the same activity says “{there}”.',
  why: 'An activity has one title, one status and one place, on however many rows it stands.',
  fix: 'Correct the row that is wrong, or leave the cell empty in later rows.',
  example: {
    bad: [{}, { indicator: 'PS-03', title: 'Another title' }],
    good: [{}, { indicator: 'PS-03', title: '' }],
  },
  reads: ['activity_id', 'period', 'country', ...told],
  watch() {
    const firsts = new Map<string, { place: Place; cells: Told }>();
    return {
      *see(entry) {
        const { activity_id: id, period, country } = entry.values;
        const { title, status, start_date, end_date, pillar } = entry.values;
        const cells: Told = { title, status, start_date, end_date, pillar };
        const key = `${id} ${period} ${country}`;
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, { place: placeIn(entry), cells });
        if (first === undefined || first.place.file === entry.layout.file) return;
        for (const column of told) {
          const [here, there] = [cells[column], first.cells[column]];
          if (here === undefined || there === undefined || here === there || entry.inherited.has(column))
            continue;
          yield findingIn(entry, 'R606', column, { here, there }, [first.place]);
        }
      },
    };
  },
};
