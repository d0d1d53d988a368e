import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { countFigures } from '../../src/count/count.ts';
import { byCurrency, moneyOf } from '../../src/count/money.ts';
import { type Cells, course, gloAct, logFile, reportOver, saidIn, tableIn } from '../report/reports.ts';

const costing = (country: string, id: number, cells: Cells): Cells => ({
  ...course,
  ...{ activity_id: `${country}-2018-${String(id).padStart(3, '0')}`, title: `Course ${id}`, value: 20 },
  ...cells,
});

async function spentIn(files: readonly ReturnType<typeof logFile>[], period = '2018-S2') {
  const { entries } = await check(files, { programme: gloAct, asOf: '2018-12-31', keep: true });
  return moneyOf(countFigures(entries, { programme: gloAct, period }).activities);
}

describe('money spent', () => {
  test('counts once for an activity, however many rows repeat or inherit it', async () => {
    const first = costing('PAK', 1, { spent: 1200.5, currency: 'USD' });
    const inherited = { activity_id: 'PAK-2018-001', indicator: 'PS-03', value: 4, period: '', country: '' };
    const { spent } = await spentIn([
      logFile('PAK', '2018-S2', [
        first,
        { ...course, ...inherited },
        { ...first, indicator: 'PS-03', value: 3 },
      ]),
    ]);
    expect(spent).toEqual([
      { pillar: 'prosecution', country: 'PAK', currency: 'USD', amount: 1200.5, activities: 1 },
    ]);
  });

  test('is of the period alone, and of a cancelled activity too', async () => {
    const files = [
      logFile('PAK', '2018-S1', [
        costing('PAK', 1, { start_date: '2018-02-01', end_date: '2018-03-01', spent: 7, currency: 'USD' }),
      ]),
      logFile('PAK', '2018-S2', [
        costing('PAK', 2, {
          status: 'cancelled',
          status_reason: 'Venue closed.',
          value: '',
          spent: 5,
          currency: 'USD',
        }),
      ]),
    ];
    expect((await spentIn(files)).spent.map(({ amount }) => amount)).toEqual([5]);
    expect((await spentIn(files, '2018-S1')).spent.map(({ amount }) => amount)).toEqual([7]);
  });

  test('of a joint event that another report counts stands apart', async () => {
    const joint = { joint_id: 'JOINT-1', spent: 10, currency: 'EUR' };
    const { spent, elsewhere } = await spentIn([
      logFile('PAK', '2018-S2', [costing('PAK', 1, { ...joint, counted_here: 'yes' })]),
      logFile('NPL', '2018-S2', [costing('NPL', 1, { ...joint, counted_here: 'no', spent: 3 })]),
    ]);
    expect(spent.map(({ country, amount }) => [country, amount])).toEqual([['PAK', 10]]);
    expect(elsewhere.map(({ country, amount }) => [country, amount])).toEqual([['NPL', 3]]);
  });

  test('adds exactly, to the last cent, and never over currencies', async () => {
    const cost = fc.record({
      cents: fc.integer({ min: 0, max: 10_000_000 }),
      currency: fc.constantFrom('USD', 'EUR', 'PKR'),
      country: fc.constantFrom('PAK', 'NPL'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cost, { minLength: 1, maxLength: 20 }), async (costs) => {
        const files = ['PAK', 'NPL'].flatMap((country) => {
          const own = costs.filter((one) => one.country === country);
          if (own.length === 0) return [];
          const rows = own.map(({ cents, currency }, id) =>
            costing(country, id + 1, { spent: (cents / 100).toFixed(2), currency }),
          );
          return [logFile(country, '2018-S2', rows)];
        });
        const { spent } = await spentIn(files);
        for (const { currency, amount } of byCurrency(spent)) {
          const cents = costs
            .filter((one) => one.currency === currency)
            .reduce((sum, one) => sum + BigInt(one.cents), 0n);
          const whole = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
          expect(amount).toBe(Number(whole));
        }
        expect(new Set(byCurrency(spent).map(({ currency }) => currency))).toEqual(
          new Set(costs.map(({ currency }) => currency)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('stands in the report by country, pillar and currency, and by currency in the data notes', async () => {
    const report = await reportOver([
      logFile('PAK', '2018-S2', [
        costing('PAK', 1, { spent: 1200.5, currency: 'USD' }),
        costing('PAK', 2, { spent: 99.5, currency: 'USD' }),
        costing('PAK', 3, { spent: 50000, currency: 'PKR' }),
      ]),
      logFile('NPL', '2018-S2', [costing('NPL', 1, { spent: 10, currency: 'USD' })]),
    ]);
    expect(tableIn(report, 'Money spent').map((row) => Object.values(row).slice(0, 4))).toEqual([
      ['Nepal', 'Prosecution', 'USD', '10'],
      ['Pakistan', 'Prosecution', 'PKR', '50,000'],
      ['Pakistan', 'Prosecution', 'USD', '1,300'],
      ['Total', '', 'PKR', '50,000'],
      ['Total', '', 'USD', '1,310'],
    ]);
    expect(saidIn(report)).toContain('Money spent in the period, by currency: PKR 50,000 and USD 1,310.');
  });

  test('that no log names has no chapter', async () => {
    const report = await reportOver([logFile('PAK', '2018-S2', [costing('PAK', 1, {})])]);
    expect(report.blocks.some((block) => block.block === 'heading' && block.text === 'Money spent')).toBe(
      false,
    );
    expect(saidIn(report)).toContain('No log names money spent in the period.');
  });
});
