import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { FirstRows, NumberList, PairMap } from './memory.ts';
import type { Rule } from './rule.ts';

const duplicateLine = notice({
  code: 'R602',
  id: 'duplicate-line',
  severity: 'error',
  slots: { first: 'number', other: 'text', indicator: 'text' },
  title: 'The same result stands twice',
  message: 'Row {first, number} of {other} already has {indicator} for this activity, place and audience.',
  why: 'Both rows would be added, and the total would be too high.',
  fix: 'Delete one of the rows, or tell them apart by place, stakeholder or channel.',
  example: {
    bad: [{}, {}],
    good: [{ stakeholder: 'police' }, { stakeholder: 'prosecutors' }],
  },
});

/** An activity reports an indicator once for each place and audience. */
export const rule = {
  notice: duplicateLine,
  reads: ['activity_id', 'period', 'indicator', 'admin1', 'place', 'stakeholder', 'channel', 'stage'],
  watch(_context, memory) {
    const kinds = new PairMap();
    /** By row: its period, place, indicator and audience, as one number. */
    const kindOf = new NumberList();
    const firsts = new FirstRows(memory.activityAt, (row) => kindOf.at(row));
    let last = { period: '', admin1: '', place: '', number: 0 };
    return {
      see(entry) {
        const { period = '', admin1 = '', place = '', indicator = '' } = entry.values;
        const { stakeholder = '', channel = '', stage = '' } = entry.values;
        // Most rows are of the period and place of the row before. No cell that was read holds a NUL.
        if (period !== last.period || admin1 !== last.admin1 || place !== last.place)
          last = { period, admin1, place, number: memory.number(`${period}\0${admin1}\0${place}`) };
        const told = memory.number(`${indicator}\0${stakeholder}\0${channel}\0${stage}`);
        kindOf.set(memory.row, kinds.number(last.number, told));
        const row = firsts.before(memory.row);
        if (row === null) return undefined;
        const first = memory.place(row, 'indicator');
        // Rows of one log may stand on several sheets.
        const elsewhere = first.sheet !== null && first.sheet !== entry.layout.sheet;
        const other = elsewhere ? `${first.file}, ${first.sheet}` : first.file;
        const data = { first: first.row ?? 0, other, indicator };
        return [findingIn(entry, duplicateLine, 'indicator', data, [first])];
      },
    };
  },
} satisfies Rule;
