import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { wayOf } from '../programme/ways.ts';
import { NumberList } from '../text/number-list.ts';
import { FirstRows, PairMap } from './memory.ts';
import { indicatorOf, type Rule } from './rule.ts';

const stagesTogether = notice({
  code: 'R622',
  id: 'stages-together',
  severity: 'warning',
  slots: { first: 'number', other: 'text', stage: 'code of stage', before: 'code of stage' },
  title: 'One document stands at two stages in one period',
  message:
    'Row {first} of {other} has this document at the stage {before}, this row at {stage}. The two are not added.',
  why: 'Two stages of one document are one result; two documents are two, and the total would be too low.',
  fix: 'For one document, delete the row of the earlier stage. For several, give each an activity id of its own.',
  example: {
    bad: [
      { indicator: 'PS-04', objective: 'O2', value: '1', women: '', men: '', stage: 'drafted' },
      { indicator: 'PS-04', objective: 'O2', value: '1', women: '', men: '', stage: 'adopted' },
    ],
    good: [{ indicator: 'PS-04', objective: 'O2', value: '1', women: '', men: '', stage: 'adopted' }],
  },
});

/** In one period a document is told at one stage. */
export const rule = {
  notice: stagesTogether,
  reads: ['activity_id', 'country', 'period', 'indicator', 'value', 'admin1', 'place', 'stage'],
  watch(context, memory) {
    const [kinds, whats] = [new PairMap(), new PairMap()];
    /** By row: its period and place, and its country and indicator, as one number. */
    const kindOf = new NumberList();
    const stageOf = new NumberList();
    const firsts = new FirstRows(memory.activityAt, (row) => kindOf.at(row));
    return {
      see(entry) {
        const { country, period, status, value, stage } = entry.values;
        const indicator = indicatorOf(entry, context);
        if (indicator === undefined || wayOf({ indicator, basis: null }) !== 'distinct') return undefined;
        if (period === undefined || !value || stage === undefined || status === 'planned') return undefined;
        const what = whats.number(memory.number(country), memory.number(indicator.code));
        kindOf.set(memory.row, kinds.number(memory.where(entry.values), what));
        stageOf.set(memory.row, memory.number(stage));
        const row = firsts.before(memory.row);
        const before = row === null ? stage : memory.text(stageOf.at(row));
        if (row === null || before === stage) return undefined;
        const first = memory.place(row, 'stage');
        const data = { first: first.row ?? 0, other: first.file, stage, before };
        return [findingIn(entry, stagesTogether, 'stage', data, [first])];
      },
    };
  },
} satisfies Rule;
