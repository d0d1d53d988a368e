import { groupBy } from '../group-by.ts';
import { type Entry, findingIn, placeIn } from '../log/rows/entry.ts';
import { type Bond, bondOf, joined, type SeriesRow, seriesRow } from '../log/rows/series.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { wayOf } from '../programme/ways.ts';
import { NumberList } from '../text/number-list.ts';
import { KeptRows } from './kept-rows.ts';
import { PairMap } from './memory.ts';
import { indicatorOf, type Rule } from './rule.ts';
import { together } from './together.ts';

const stageMovedBack = notice({
  code: 'R623',
  id: 'stage-moved-back',
  severity: 'warning',
  slots: { stage: 'code of stage', before: 'code of stage', period: 'text', narrative_heading: 'heading' },
  title: 'A document went back to an earlier stage',
  message: 'The stage is {stage}. In {period} it was {before} already.',
  why: 'The report tells how far documents have come; one that goes back is mostly a slip.',
  fix: 'Correct the stage that is wrong. If the document did go back, say why under “{narrative_heading}”.',
  example: {
    bad: [
      {
        period: '2018-S1',
        indicator: 'PS-04',
        objective: 'O2',
        value: '1',
        women: '',
        men: '',
        stage: 'adopted',
      },
      {
        period: '2018-S2',
        indicator: 'PS-04',
        objective: 'O2',
        value: '1',
        women: '',
        men: '',
        stage: 'drafted',
      },
    ],
    good: [
      {
        period: '2018-S1',
        indicator: 'PS-04',
        objective: 'O2',
        value: '1',
        women: '',
        men: '',
        stage: 'drafted',
      },
      {
        period: '2018-S2',
        indicator: 'PS-04',
        objective: 'O2',
        value: '1',
        women: '',
        men: '',
        stage: 'adopted',
      },
    ],
  },
});

interface Told extends SeriesRow {
  readonly entry: Entry;
  readonly place: number;
  readonly value: number;
}

/** A document never goes back from one period to the next; of several, those that had not come so far are told on. */
export const rule = {
  notice: stageMovedBack,
  reads: ['activity_id', 'country', 'period', 'indicator', 'value', 'admin1', 'place', 'stage'],
  watch(context, memory) {
    const rows = new KeptRows(memory, 'stage');
    const order = context.programme.lists.stage.map(({ code }) => code);
    const [keys, kinds] = [new PairMap(), new PairMap()];
    /** Of each document what it is, and how many: activity, country and indicator, plus one. */
    const keyOf = new NumberList();
    const countOf = new NumberList();
    const periods = new Set<string>();

    function* movedBack(told: readonly Told[], bond: Bond): Iterable<Finding> {
      const { series } = joined(told, bond);
      const members = told.filter((row) => series.has(row));
      for (const all of groupBy(members, (row) => series.get(row)).values()) {
        for (const { entry, start, place, value } of all) {
          const earlier = all.filter((row) => row.end < start);
          const most = Math.max(0, ...earlier.map((row) => row.value));
          const [beyond] = earlier.filter((row) => row.place > place).sort((a, b) => b.value - a.value);
          if (beyond === undefined || value + beyond.value <= most) continue;
          const { stage: before = '', period = '' } = beyond.entry.values;
          const data = { stage: order[place]!, before, period };
          yield findingIn(entry, stageMovedBack, 'stage', data, [placeIn(beyond.entry, 'stage')]);
        }
      }
    }

    return {
      see(entry) {
        const { country, period = '', status, value, stage } = entry.values;
        const indicator = indicatorOf(entry, context);
        if (indicator === undefined || wayOf({ indicator, basis: null }) !== 'distinct') return undefined;
        if (!value || stage === undefined || status === 'planned') return undefined;
        periods.add(period);
        const kind = kinds.number(memory.number(country), memory.number(indicator.code));
        keyOf.set(memory.row, keys.number(memory.activity, kind) + 1);
        countOf.set(memory.row, value);
        rows.keep(entry);
        return undefined;
      },
      *end() {
        if (periods.size < 2) return;
        for (const own of together(memory.row, (row) => keyOf.at(row))) {
          const indicator = context.indicators.get(rows.entry(own[0]!).values.indicator ?? '')!;
          const bond = bondOf(indicator, null);
          const told = own.flatMap((row): Told[] => {
            const entry = rows.entry(row);
            const one = seriesRow(entry.values, indicator, bond);
            const place = order.indexOf(entry.values.stage ?? '');
            return one === null ? [] : [{ ...one, entry, place, value: countOf.at(row) }];
          });
          yield* movedBack(told, bond);
        }
      },
    };
  },
} satisfies Rule;
