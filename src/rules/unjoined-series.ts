import { type Bond, bondOf, joined, type SeriesRow, seriesRow } from '../log/rows/series.ts';
import { raise } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { type Indicator, type peopleBasisCodes, periodContains } from '../programme/programme.ts';
import type { Values } from '../schema/columns.ts';
import { NumberList } from '../text/number-list.ts';
import { PairMap } from './memory.ts';
import { indicatorOf, type Rule } from './rule.ts';
import { together } from './together.ts';

const unjoinedSeries = notice({
  code: 'R620',
  id: 'unjoined-series',
  severity: 'error',
  slots: { kind: ['document', 'part', 'total'], first: 'number', other: 'text', period: 'text' },
  title: 'A number may be counted again that another row has counted',
  message:
    '{kind, select, part {The value of row {row} is for a part of the period of row {first} of {other}, {period}.} other {The {kind, select, document {document} other {running total}} of row {row} cannot be joined to row {first} of {other}, for {period}. The place, the stakeholders or the channel differ, or several rows fit.}}',
  why: 'The report would add both, and count the same people or documents twice.',
  fix: '{kind, select, part {Keep the row of the whole period, or those of its parts.} other {Write the same place, stakeholders and channel in both rows. If these are two results, report both in this log.}}',
  example: {
    bad: [
      { period: '2018-S1', basis: 'cumulative', value: '400', as_of: '2018-06-30', place: 'Multan' },
      { period: '2018-S2', basis: 'cumulative', value: '450', as_of: '2018-12-31', place: 'Lahore' },
    ],
    good: [
      { period: '2018-S1', basis: 'cumulative', value: '400', as_of: '2018-06-30', place: '' },
      { period: '2018-S2', basis: 'cumulative', value: '450', as_of: '2018-12-31', place: 'Lahore' },
    ],
  },
});

/** A row as it is remembered, by its place among all rows. */
interface Told extends SeriesRow {
  readonly row: number;
  readonly period: string;
}

/** What runs on from period to period can be followed from row to row. */
export const rule = {
  notice: unjoinedSeries,
  reads: [
    ...([
      'activity_id',
      'country',
      'period',
      'indicator',
      'status',
      'value',
      'basis',
      'people_basis',
    ] as const),
    ...(['admin1', 'place', 'stakeholder', 'channel', 'joint_id', 'counted_here'] as const),
  ],
  watch(context, memory) {
    /** Of each row that counts: its period and place, and what else it tells of itself, indicator first. */
    const whereOf = new NumberList();
    const toldOf = new NumberList();
    const numberOf = memory.repeated();
    const periods = new Set<string>();

    /** Undoes what `see` wrote. */
    function told(row: number): Told | null {
      const [place, period = '', admin1] = cells(whereOf.at(row));
      const [code, , , basis, channel, audience = ''] = cells(toldOf.at(row));
      const indicator = context.indicators.get(code ?? '');
      const values = { period, admin1, place, channel, basis, stakeholder: listed(audience) } as Values;
      const one = indicator && seriesRow(values, indicator, bondOf(indicator, null));
      return one ? { ...one, row, period } : null;
    }
    const cells = (number: number) => memory.text(number).split('\0');

    /** Rows of one activity, country, indicator and way of counting, where one of them may count what another counted. */
    function mayBeOne(nested: boolean): Iterable<readonly number[]> {
      const kinds = new Map<number, { readonly kind: number; readonly stands: boolean }>();
      const keys = new PairMap();
      /** Of each row its key plus one. */
      const keyOf = new NumberList();
      const standing = new Set<number>();
      for (let row = 0; row <= memory.row; row++) {
        const number = toldOf.at(row);
        if (number === 0) continue;
        let told = kinds.get(number);
        if (told === undefined) {
          const [code, country, way, basis] = cells(number);
          const kind = memory.number([code, country, way].join('\0'));
          const adds = context.indicators.get(code ?? '')?.aggregation === 'sum' && basis !== 'cumulative';
          told = { kind, stands: !adds };
          kinds.set(number, told);
        }
        const key = keys.number(memory.activityAt(row), told.kind) + 1;
        keyOf.set(row, key);
        if (told.stands) standing.add(key);
      }
      return together(memory.row, (row) => {
        const key = keyOf.at(row);
        return nested || standing.has(key) ? key : 0;
      });
    }

    return {
      see(entry) {
        const { values } = entry;
        const { activity_id: id, country, period, status, value, joint_id: joint } = values;
        const indicator = indicatorOf(entry, context);
        if (id === undefined || period === undefined || value === undefined || indicator === undefined)
          return undefined;
        if (status !== 'completed' && status !== 'ongoing') return undefined;
        if (joint !== undefined && values.counted_here !== 'yes') return undefined;
        const way = basisOf(values, indicator);
        if (bondOf(indicator, way) === 'free') return undefined;
        const { basis = '', channel = '', stakeholder = '' } = values;
        periods.add(period);
        whereOf.set(memory.row, memory.where(values));
        toldOf.set(memory.row, numberOf([indicator.code, country, way, basis, channel, stakeholder]));
        return undefined;
      },
      *end() {
        if (periods.size < 2) return;
        const nested = [...periods].some((one) =>
          [...periods].some((other) => other !== one && periodContains(one, other)),
        );
        for (const own of mayBeOne(nested)) {
          const members = own.flatMap((row) => told(row) ?? []);
          if (members.every(({ period }) => period === members[0]?.period)) continue;
          const bond = bondOf(context.indicators.get(cells(toldOf.at(own[0]!))[0] ?? '')!, null);
          for (const [{ row, standing }, before] of joined(members, bond).unclear) {
            const place = memory.place(before.row, 'value');
            const data = {
              kind: kindOf(bond, standing),
              first: place.row ?? 0,
              other: place.file,
              period: before.period,
            };
            const key = memory.activityOf(row);
            yield raise(unjoinedSeries, memory.place(row, 'value'), data, {
              ...{ key, column: 'value', related: [place] },
            });
          }
        }
      },
    };
  },
} satisfies Rule;

const kindOf = (bond: Bond, standing: boolean): 'document' | 'part' | 'total' =>
  bond !== 'total' ? 'document' : standing ? 'total' : 'part';

const listed = (text: string): string[] => (text === '' ? [] : text.split(','));

const basisOf = ({ people_basis: basis }: Values, { kind }: Indicator) =>
  kind === 'persons' && basis !== undefined ? (basis as (typeof peopleBasisCodes)[number]) : null;
