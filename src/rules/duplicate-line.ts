import { findingIn } from '../activity/entry.ts';
import { PairMap } from '../activity/memory.ts';
import type { Rule } from './rule.ts';

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
  reads: ['activity_id', 'period', 'indicator', 'admin1', 'place', 'stakeholder', 'channel', 'stage'],
  watch(_context, memory) {
    const firsts = new PairMap();
    return {
      see(entry) {
        const { period, indicator = '', admin1 = '', place = '', stakeholder, channel, stage } = entry.values;
        // No cell that was read holds a NUL, so that no two lines make one key.
        const line = memory.number(
          [period, indicator, admin1, place, stakeholder, channel, stage].join('\0'),
        );
        const row = firsts.get(memory.activity, line);
        if (row === undefined) {
          firsts.set(memory.activity, line, memory.row);
          return undefined;
        }
        const first = memory.place(row, 'indicator');
        const data = { first: first.row ?? 0, other: first.file, indicator };
        return [findingIn(entry, 'R602', 'indicator', data, [first])];
      },
    };
  },
};
