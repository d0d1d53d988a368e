import { type Entry, findingIn } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { targetsOf } from '../programme/in-force.ts';
import type { Indicator, Target } from '../programme/programme.ts';
import { wayOf } from '../programme/ways.ts';
import type { ColumnName } from '../schema/columns.ts';
import { NumberList } from '../text/number-list.ts';
import { PairMap } from './memory.ts';
import { indicatorOf, type Rule } from './rule.ts';

const targetContradicts = notice({
  code: 'R621',
  id: 'target-contradicts',
  severity: 'warning',
  slots: {
    kind: ['programme', 'row'],
    amount: 'number',
    promised: 'number',
    indicator: 'text',
    country: 'text',
    first: 'number',
    other: 'text',
  },
  title: 'Two targets contradict each other',
  message:
    '{kind, select, programme {The activity aims at {amount, number} for {indicator}. The programme’s whole target in {country} is {promised, number}.} other {The target is {amount, number}. Row {first} of {other} says {promised, number} for the same result.}}',
  why: 'The report shows both, and the donor asks which one was promised.',
  fix: '{kind, select, programme {Type what this activity itself aims at. If the programme aims at more now, tell headquarters.} other {Write the same target in both rows.}}',
  example: {
    bad: [{ indicator: 'PS-01', target: '2500' }],
    good: [{ indicator: 'PS-01', target: '25' }],
  },
});

/** Cells in which rows of one result may not differ. */
const cells = ['people_basis', 'admin1', 'place', 'stakeholder', 'channel'] as const satisfies ColumnName[];

/** One activity aims at no more than the whole programme in its country, and a result has one target in a period. */
export const rule = {
  notice: targetContradicts,
  reads: ['activity_id', 'country', 'period', 'status', 'indicator', 'target', ...cells],
  watch(context, memory) {
    const byPeriod = new Map<string, ReadonlyMap<string, number>>();
    const promisesIn = (period: string) => {
      const known =
        byPeriod.get(period) ??
        new Map(targetsOf(context.programme, period).map((one) => [keyOf(one), one.target]));
      byPeriod.set(period, known);
      return known;
    };
    /** By activity and result: the place of its first row in the lists below. */
    const results = new PairMap();
    const rows = new NumberList();
    const targets = new NumberList();
    let count = 0;
    function* look(entry: Entry, target: number, indicator: Indicator): Iterable<Finding> {
      const { values } = entry;
      const { country = '', period = '' } = values;
      const common = { amount: target, indicator: indicator.code, country };
      const told = [country, indicator.code, period, ...cells.map((name) => String(values[name] ?? ''))];
      const result = memory.number(told.join('\0'));
      const first = results.get(memory.activity, result);
      if (first === undefined) {
        results.set(memory.activity, result, count);
        rows.set(count, memory.row);
        targets.set(count, memory.number(String(target)));
        count++;
      } else {
        const promised = Number(memory.text(targets.at(first)));
        const place = memory.place(rows.at(first), 'target');
        const row = { kind: 'row' as const, promised, first: place.row ?? 0, other: place.file };
        if (promised !== target)
          yield findingIn(entry, targetContradicts, 'target', { ...common, ...row }, [place]);
      }
      const one = { country, indicator: indicator.code };
      const promises = promisesIn(period);
      const promised =
        promises.get(keyOf({ ...one, period })) ?? promises.get(keyOf({ ...one, period: null }));
      if (promised === undefined || target <= promised || !isAdded(indicator, values.people_basis)) return;
      const data = { ...common, kind: 'programme' as const, promised, first: 0, other: '' };
      yield findingIn(entry, targetContradicts, 'target', data);
    }

    return {
      see(entry) {
        const { status, target } = entry.values;
        const indicator = indicatorOf(entry, context);
        if (target === undefined || indicator === undefined) return undefined;
        if (status !== 'planned' && status !== 'ongoing' && status !== 'completed') return undefined;
        return [...look(entry, target, indicator)];
      },
    };
  },
} satisfies Rule;

const keyOf = ({ country, indicator, period }: Pick<Target, 'country' | 'indicator' | 'period'>): string =>
  JSON.stringify([country, indicator, period]);

/** Whether targets of activities are parts of the country's: shares and estimates of reach are parts of nothing. */
const isAdded = (indicator: Indicator, basis: string | undefined): boolean =>
  basis !== 'reach_estimate' && ['sum', 'distinct'].includes(wayOf({ indicator, basis: null }));
