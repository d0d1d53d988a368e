import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../src/log/rows/entry.ts';
import { rule } from '../../src/rules/not-accounted-for.ts';
import { runRules } from '../../src/rules/run.ts';
import { count, programme, row } from './count-rows.ts';

const periods = ['2018-S1', '2018-S2', '2019-S1'] as const;
const told = (id: number, at: number, status: string, country = 'PAK', start_date = '2018-02-01') =>
  row(
    {
      ...{ activity_id: `${country}-2018-00${id}`, country, status, start_date, period: periods[at] },
      ...{ target: 20, activity_type: 'training' },
    },
    `${country}-${periods[at]}.csv`,
  );

/** By file, the ids that the check says are not mentioned there. */
function found(rows: readonly Entry[]) {
  const context = { programme, indicators: new Map(), files: 4, asOf: '2019-12-31' };
  const running = runRules([rule], context);
  for (const one of rows) running.see(one);
  return [...running.end()].map(({ place, data }) => [place.file, data.ids]);
}

it('an activity planned or under way is told of in the next period, or missed', () => {
  const rows = [
    told(1, 0, 'planned'),
    told(2, 0, 'ongoing'),
    told(3, 0, 'completed'),
    told(4, 0, 'planned'),
    told(5, 0, 'planned', 'PAK', '2019-02-01'),
    told(4, 1, 'cancelled'),
    told(6, 0, 'ongoing', 'NPL'),
  ];
  expect(count(rows).unaccounted).toEqual([
    ...[['PAK-2018-001', 'planned'] as const, ['PAK-2018-002', 'ongoing'] as const].map(
      ([activity, status]) => ({
        ...{ activity, status, country: 'PAK', pillar: 'prevention', type: 'training', period: '2018-S1' },
      }),
    ),
  ]);
  expect(found(rows)).toEqual([['PAK-2018-S2.csv', ['PAK-2018-001', 'PAK-2018-002']]]);
  expect(count(rows, '2018-S1').unaccounted).toEqual([]);
  expect(count(rows, '2018').unaccounted).toEqual([]);
});

it('a row that counts nowhere mentions its activity all the same', () => {
  const nowhere = { ...told(1, 1, 'ongoing'), faulty: new Set(['status'] as const) };
  const { indicator: _, ...values } = nowhere.values;
  const rows = [told(1, 0, 'planned'), { ...nowhere, values }, told(2, 1, 'completed')];
  expect(count(rows).unaccounted).toEqual([]);
  expect(found(rows)).toEqual([]);
});

it('a row whose period the name of its file contradicts is no log of an earlier period', () => {
  const strayed = told(1, 0, 'planned');
  const layout = { ...strayed.layout, promised: { period: '2018-S2' } };
  expect(found([{ ...strayed, layout }, told(2, 1, 'completed')])).toEqual([]);
  // In a log of the year it stands where it belongs.
  const yearly = { ...strayed.layout, promised: { period: '2018' } };
  expect(found([{ ...strayed, layout: yearly }, told(2, 1, 'completed')])).toEqual([
    ['PAK-2018-S2.csv', ['PAK-2018-001']],
  ]);
});

it('is found by the check where the report lists it, in any order of files', () => {
  const one = fc.tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.nat(1),
    fc.constantFrom('planned', 'ongoing', 'completed', 'postponed'),
    fc.constantFrom('PAK', 'NPL'),
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.boolean(), (made, turned) => {
      const rows = made.map((args) => told(...args));
      const listed = count(rows).unaccounted.map(({ activity }) => activity);
      const named = found(turned ? [...rows].reverse() : rows).flatMap(([, ids]) => ids);
      expect(named.sort()).toEqual(listed.sort());
    }),
  );
});
