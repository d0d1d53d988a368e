import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { NumberList } from '../text/number-list.ts';
import { FirstRows, PairMap } from './memory.ts';
import type { Rule } from './rule.ts';

const duplicateLine = notice({
  code: 'R602',
  id: 'duplicate-line',
  severity: 'error',
  slots: { first: 'number', other: 'text', indicator: 'text' },
  title: 'The same result stands twice',
  message: 'Row {first} of {other} already has {indicator} for this activity, place and audience.',
  why: 'Both rows would be added, and the total would be too high.',
  fix: 'Delete one of the rows, or tell them apart by place, stakeholder or channel.',
  example: {
    bad: [{}, {}],
    good: [{ stakeholder: 'police' }, { stakeholder: 'prosecutors' }],
  },
});

const apart = [
  ...(['activity_id', 'period', 'indicator', 'admin1', 'place', 'stakeholder', 'channel', 'stage'] as const),
];
/** For a spreadsheet: an empty cell is alike as a text. */
const alike = apart.map((name) => `{${name}@},{${name}}&""`).join(',');
/** A later row that leaves its place empty is held where its activity begins. */
const likeFirst = [
  ...apart.filter((name) => name !== 'admin1' && name !== 'place').map((name) => `{${name}@},{${name}}&""`),
  '{activity_id^@},"<>"&{activity_id}',
].join(',');
const heldThere = '({activity_id}={activity_id^})*({admin1}="")*({place}="")';

/** An activity reports an indicator once for each place and audience. */
export const rule = {
  notice: duplicateLine,
  reads: apart,
  marks: [
    { column: 'indicator', kind: 'wrong', when: `({indicator}<>"")*(COUNTIFS(${alike})>1)` },
    {
      column: 'indicator',
      kind: 'wrong',
      when: `({indicator}<>"")*${heldThere}*(COUNTIFS(${likeFirst})>0)`,
    },
  ],
  watch(_context, memory) {
    const kinds = new PairMap();
    /** By row: its period, place, indicator and audience, as one number. */
    const kindOf = new NumberList();
    const firsts = new FirstRows(memory.activityAt, (row) => kindOf.at(row));
    const told = memory.repeated();
    return {
      see(entry) {
        const { indicator = '', stakeholder = '', channel = '', stage = '' } = entry.values;
        const where = memory.where(entry.values);
        kindOf.set(memory.row, kinds.number(where, told([indicator, stakeholder, channel, stage])));
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
