import { describe, expect, it } from 'vitest';
import { countFigures, countReports } from '../../src/count/count.ts';
import type { Entry } from '../../src/log/rows/entry.ts';
import { printedOf } from '../../src/protect/printed.ts';
import { protectReports } from '../../src/protect/protect.ts';
import type { Amount, SafeFigures } from '../../src/protect/safe-figures.ts';
import type { Values } from '../../src/schema/columns.ts';
import { figureOf, programme, row } from '../count/count-rows.ts';

const helped = (id: string, period: string, value: number, more: Partial<Values> = {}) =>
  row({
    ...{ activity_id: id, country: id.slice(0, 3), period, value, indicator: 'PR-01', pillar: 'protection' },
    ...{ stakeholder: ['victims'], start_date: '2018-01-15', ...more },
  });
const running = (id: string, period: string, value: number, day: string, more: Partial<Values> = {}) =>
  helped(id, period, value, { basis: 'cumulative', as_of: day, ...more });

/** The reports that may have been printed up to one, by period. */
function reports(entries: readonly Entry[], period: string): (period: string) => SafeFigures {
  const all = protectReports(countReports(entries, { programme, period }), 11);
  return (wanted) => all.find((one) => one.period === wanted)!;
}

const isHidden = (amount: Amount | null) => amount !== null && 'hidden' in amount;
const numberOf = (amount: Amount | null) => (amount !== null && 'value' in amount ? amount.value : null);
const nepal = (report: SafeFigures, code = 'PR-01') => figureOf(report, code, 'unique', 'NPL');
const results = (report: SafeFigures) => report.activities.flatMap((activity) => activity.results);

describe('reports of other lengths', () => {
  const others = [helped('MLI-2018-001', '2018-S1', 90), helped('MLI-2018-001', '2018-S2', 80)];

  it('tell no year from which a printed half leaves a small number', () => {
    const of = reports(
      [helped('NPL-2018-001', '2018-S1', 40), helped('NPL-2018-001', '2018-S2', 6), ...others],
      '2018',
    );
    expect(numberOf(nepal(of('2018-S1')).value)).toBe(40);
    expect(isHidden(nepal(of('2018-S2')).value)).toBe(true);
    expect(isHidden(nepal(of('2018')).value)).toBe(true);
    expect(isHidden(figureOf(of('2018'), 'PR-01', 'unique').value)).toBe(true);
  });

  it('tell no half from which a printed quarter leaves a small number', () => {
    const of = reports(
      [helped('NPL-2018-001', '2018-Q3', 40), helped('NPL-2018-001', '2018-Q4', 6)],
      '2018-S2',
    );
    expect(numberOf(nepal(of('2018-Q3')).value)).toBe(40);
    expect(isHidden(nepal(of('2018-S2')).value)).toBe(true);
  });

  it('tell a year of which nothing is small, and its activities', () => {
    const entries = [helped('NPL-2018-001', '2018-S1', 40), helped('NPL-2018-001', '2018-S2', 30), ...others];
    const year = reports(entries, '2018')('2018');
    expect(numberOf(nepal(year).value)).toBe(70);
    expect(results(year).map(({ value }) => numberOf(value))).toEqual([170, 70]);
  });

  it('tell no activity of a year from which a printed half leaves a small number', () => {
    const half = (period: string, ours: number) => [
      helped('NPL-2018-001', period, ours),
      helped('NPL-2018-002', period, 30),
    ];
    const of = reports([...half('2018-S1', 40), ...half('2018-S2', 6)], '2018');
    expect(results(of('2018-S1')).map(({ value }) => numberOf(value))).toEqual([40, 30]);
    expect(numberOf(nepal(of('2018')).value)).toBe(106);
    expect(results(of('2018')).every(({ value }) => isHidden(value))).toBe(true);
  });

  it('tell no sexes of a year from which those of a printed half leave a small number', () => {
    const session = (period: string, women: number, men: number) =>
      helped('NPL-2018-001', period, women + men, {
        ...{ indicator: 'PV-06', pillar: 'prevention', women, men },
      });
    const of = reports([session('2018-S1', 30, 20), session('2018-S2', 6, 30)], '2018');
    expect(numberOf(of('2018-S1').people.unique.parts.women)).toBe(30);
    expect(numberOf(nepal(of('2018'), 'PV-06').value)).toBe(86);
    expect(isHidden(of('2018').people.unique.parts.women)).toBe(true);
  });
});

describe('a shorter report after a longer one', () => {
  /** The quarter at the end of a half that was compiled before it. */
  const lastQuarter = (entries: readonly Entry[]): SafeFigures => {
    const counted = ['2018-S2', '2018-Q4'].map((period) => countFigures(entries, { programme, period }));
    const half = printedOf(protectReports(counted.slice(0, 1), 11)[0]!);
    return protectReports(counted, 11, [half]).at(-1)!;
  };
  const others = [helped('MLI-2018-001', '2018-Q3', 90), helped('MLI-2018-001', '2018-Q4', 80)];

  it('tells nothing from which the longer one leaves a small number', () => {
    const quarter = lastQuarter([
      ...[helped('NPL-2018-001', '2018-Q3', 6), helped('NPL-2018-001', '2018-Q4', 40)],
      ...others,
    ]);
    expect(isHidden(nepal(quarter).value)).toBe(true);
    expect(isHidden(figureOf(quarter, 'PR-01', 'unique').value)).toBe(true);
    const [, own] = results(quarter);
    expect(isHidden(own!.value)).toBe(true);
  });

  it('tells what leaves no small number, but for activities', () => {
    const quarter = lastQuarter([
      ...[helped('NPL-2018-001', '2018-Q3', 60), helped('NPL-2018-001', '2018-Q4', 40)],
      ...others,
    ]);
    expect(numberOf(nepal(quarter).value)).toBe(40);
    expect(results(quarter).every(({ value }) => isHidden(value))).toBe(true);
  });

  it('tells no sexes that the longer one leaves few of', () => {
    const session = (period: string, women: number, men: number) =>
      helped('NPL-2018-001', period, women + men, {
        ...{ indicator: 'PV-06', pillar: 'prevention', women, men },
      });
    const quarter = lastQuarter([session('2018-Q3', 6, 30), session('2018-Q4', 30, 20)]);
    expect(isHidden(quarter.people.unique.parts.women)).toBe(true);
  });
});

describe('earlier reports', () => {
  it('tell no sum with a number of which one said that it is small: a reader of the program knew how small', () => {
    // The second number is hidden only where it is not small: 1 + 11 alone would give 12.
    const of = reports([helped('NPL-2018-001', '2018-S1', 1), helped('NPL-2018-001', '2018-S2', 11)], '2018');
    expect(nepal(of('2018-S1')).value).toEqual({ hidden: 'few' });
    for (const period of ['2018-S2', '2018']) expect(isHidden(nepal(of(period)).toDate)).toBe(true);
    expect(numberOf(nepal(of('2018-S2')).value)).toBe(11);
  });

  it('tell nothing that grew under another pillar', () => {
    const of = reports(
      [
        running('NPL-2018-001', '2018-S1', 40, '2018-06-30', { pillar: 'prosecution' }),
        running('NPL-2018-001', '2018-S2', 46, '2018-12-31'),
      ],
      '2018-S2',
    );
    expect(numberOf(nepal(of('2018-S1')).toDate)).toBe(40);
    expect(isHidden(nepal(of('2018-S2')).toDate)).toBe(true);
  });

  it('tell no second running total of an activity of which the growth is not known', () => {
    const from2017 = { start_date: '2017-01-01' };
    const of = reports(
      [
        running('NPL-2018-001', '2018-S1', 42, '2018-06-30', from2017),
        running('NPL-2018-002', '2018-S1', 30, '2018-06-30', from2017),
        running('NPL-2018-001', '2019-S1', 48, '2019-06-30', from2017),
        running('NPL-2018-002', '2019-S1', 60, '2019-06-30', from2017),
      ],
      '2019-S1',
    );
    expect(results(of('2018-S1')).map(({ apart }) => numberOf(apart!.value))).toEqual([42, 30]);
    expect(results(of('2019-S1')).every(({ apart }) => isHidden(apart!.value))).toBe(true);
  });

  it('tell no second running total of people reached of which the growth is not known', () => {
    const reached = { ...{ people_basis: 'reach_estimate', indicator: 'PV-06', pillar: 'prevention' } };
    const of = reports(
      [
        running('NPL-2018-001', '2018-S1', 42, '2018-06-30', { ...reached, start_date: '2017-01-01' }),
        running('NPL-2018-001', '2019-S1', 48, '2019-06-30', { ...reached, start_date: '2017-01-01' }),
      ],
      '2019-S1',
    );
    const reach = (period: string) => figureOf(of(period), 'PV-06', 'reach_estimate', 'NPL').toDate;
    expect(numberOf(reach('2018-S1'))).toBe(42);
    expect(isHidden(reach('2019-S1'))).toBe(true);
  });
});
