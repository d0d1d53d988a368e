import { groupBy } from '../group-by.ts';
import { type Bond, bondOf, joined, type SeriesRow, seriesRow } from '../log/rows/series.ts';
import { raise } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import { type Indicator, type peopleBasisCodes, periodContains } from '../programme/programme.ts';
import type { Values } from '../schema/columns.ts';
import { NumberList, PairMap } from './memory.ts';
import { indicatorOf, type Rule } from './rule.ts';

const unjoinedSeries = notice({
  code: 'R620',
  id: 'unjoined-series',
  severity: 'error',
  slots: { kind: ['document', 'part', 'total'], first: 'number', other: 'text', period: 'text' },
  title: 'A number may be counted again that another row has counted',
  message:
    '{kind, select, part {The value of row {row, number} is for a part of the period of row {first, number} of {other}, {period}.} other {The {kind, select, document {document} other {running total}} of row {row, number} cannot be joined to row {first, number} of {other}, for {period}. The place, the stakeholders or the channel differ, or several rows fit.}}',
  why: 'The report would add both, and count the same people or documents twice.',
  fix: '{kind, select, part {Keep the row of the whole period, or those of its parts.} other {Write the same place, stakeholders and channel in both rows. If they are two, report both in this log.}}',
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

/** A row as it is remembered. */
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
    /** By activity, and country, indicator and way of counting people: what may be one series. */
    const keys = new PairMap();
    /** Of each row that counts: its place among all rows, its key, and its cells as a text. */
    const rows = new NumberList();
    const keyOf = new NumberList();
    const cellsOf = new NumberList();
    /** Keys with a number that stands in place of earlier ones. */
    const standing = new Set<number>();
    const periods = new Set<string>();
    let count = 0;

    /** Undoes what `see` wrote. */
    function told(at: number): Told | null {
      const [code, period = '', admin1, place, channel, audience = '', basis] = memory
        .text(cellsOf.at(at))
        .split('\0');
      const indicator = context.indicators.get(code ?? '');
      const values = { period, admin1, place, channel, basis, stakeholder: listed(audience) } as Values;
      const row = indicator && seriesRow(values, indicator, bondOf(indicator, null));
      return row ? { ...row, row: rows.at(at), period } : null;
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
        const basis = basisOf(values, indicator);
        const bond = bondOf(indicator, basis);
        if (bond === 'free') return undefined;
        const kind = memory.number(`${country}\0${indicator.code}\0${basis}`);
        const key = keys.number(memory.activity, kind);
        if (indicator.aggregation !== 'sum' || values.basis === 'cumulative') standing.add(key);
        const { admin1 = '', place = '', channel = '', stakeholder = [] } = values;
        const cells = [indicator.code, period, admin1, place, channel, stakeholder.join(';'), values.basis];
        periods.add(period);
        rows.set(count, memory.row);
        keyOf.set(count, key);
        cellsOf.set(count, memory.number(cells.join('\0')));
        count++;
        return undefined;
      },
      *end() {
        const nested = [...periods].some((one) =>
          [...periods].some((other) => other !== one && periodContains(one, other)),
        );
        const running = Array.from({ length: nested || standing.size > 0 ? count : 0 }, (_, at) => at).filter(
          (at) => nested || standing.has(keyOf.at(at)),
        );
        for (const own of groupBy(running, (at) => keyOf.at(at)).values()) {
          const members = own.flatMap((at) => told(at) ?? []);
          if (members.every(({ period }) => period === members[0]?.period)) continue;
          const indicator = context.indicators.get(memory.text(cellsOf.at(own[0]!)).split('\0')[0] ?? '')!;
          const bond = bondOf(indicator, null);
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

const listed = (text: string): string[] => (text === '' ? [] : text.split(';'));

const basisOf = ({ people_basis: basis }: Values, { unit }: Indicator) =>
  unit === 'persons' && basis !== undefined ? (basis as (typeof peopleBasisCodes)[number]) : null;
