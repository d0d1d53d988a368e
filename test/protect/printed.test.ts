import { describe, expect, it } from 'vitest';
import { asPrinted, printedOf } from '../../src/protect/printed.ts';
import { protectReports } from '../../src/protect/protect.ts';
import { figuresFile, readFiguresFile } from '../../src/report/figures-file.ts';
import { count, figureOf, fixtureEntries, programme, row } from '../count/count-rows.ts';

const below = 11;
const people = (period: string, value: number) =>
  row({
    activity_id: 'NPL-2018-001',
    country: 'NPL',
    pillar: 'protection',
    indicator: 'PR-01',
    period,
    value,
  });
const file = { programme: programme.id, contents: null };

describe('what a report printed', () => {
  it('is the same again from its file, and stands whatever the logs say later', async () => {
    const counted = count(await fixtureEntries());
    const [safe] = protectReports([counted], below);
    const text = figuresFile({ ...file, reports: [printedOf(safe!)] });
    const { reports } = readFiguresFile(text, programme)!;
    const again = asPrinted(counted, reports[0]!);
    const amountsOf = ({ total, countries }: (typeof again.lines)[number]) =>
      [total, ...countries.values()].map(({ value, toDate, parts, apart }) => ({
        value,
        toDate,
        parts,
        apart,
      }));
    expect(again.lines.map(amountsOf)).toEqual(safe!.lines.map(amountsOf));
    expect(again.activities.map(({ results }) => results)).toEqual(
      safe!.activities.map(({ results }) => results),
    );
  });

  it('keeps hidden what it hid of people over indicators', () => {
    const counted = count([
      row({ stakeholder: ['victims'], value: 40, women: 35, men: 5, girls: 0, boys: 0 }),
    ]);
    const [safe] = protectReports([counted], below);
    expect(safe!.people.unique.parts.men).toEqual({ hidden: 'withheld' });
    const again = asPrinted(counted, printedOf(safe!));
    expect(again.people).toEqual(safe!.people);
    expect(again.pillars).toEqual(safe!.pillars);
  });

  it('names the rows that made each number', async () => {
    const [safe] = protectReports([count(await fixtureEntries())], below);
    const { numbers } = printedOf(safe!);
    const of = (table: string) => numbers.filter((one) => one.table === table && one.column === 'value');
    expect(of('matrix').length).toBeGreaterThan(50);
    for (const { rows, amount } of of('matrix'))
      if ('hidden' in amount) expect(rows).toEqual([]);
      else expect(rows.length).toBeGreaterThan(0);
    const results = of('results').filter(({ amount }) => 'value' in amount);
    expect(results.length).toBeGreaterThan(20);
    for (const { rows, activity } of results) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.activity).toBe(activity);
    }
  });

  it('keeps a later report from telling by how few the earlier one was corrected', () => {
    const printed = printedOf(protectReports([count([people('2018-S1', 40)], '2018-S1')], below)[0]!);
    const corrected = [people('2018-S1', 42), people('2018-S2', 30)];
    const counted = ['2018-S1', '2018-S2'].map((period) => count(corrected, period));
    const hidden = (reports: readonly (typeof printed)[]) => {
      const { value, toDate } = figureOf(
        protectReports(counted, below, reports).at(-1)!,
        'PR-01',
        'unique',
        'NPL',
      );
      return [value, toDate].filter((amount) => amount !== null && 'hidden' in amount).length;
    };
    // Counted again, nothing was corrected.
    expect(hidden([])).toBe(0);
    // 40 was printed; 72 to date and 30 in the period would tell of two.
    expect(hidden([printed])).toBe(1);
  });

  it('keeps a later report from telling what was added since, where the rows of the earlier one are not at hand', () => {
    const running = (period: string, value: number, day: string) =>
      row({
        ...{ activity_id: 'NPL-2018-001', country: 'NPL', pillar: 'protection', indicator: 'PR-01' },
        ...{ period, value, basis: 'cumulative', as_of: day, start_date: '2017-01-01' },
      });
    const first = running('2018-S1', 40, '2018-06-30');
    const printed = printedOf(protectReports([count([first], '2018-S1')], below)[0]!);
    const then = running('2018-S2', 46, '2018-12-31');
    for (const rows of [[first, then], [then]]) {
      const counted = ['2018-S1', '2018-S2'].map((period) => count(rows, period));
      const report = protectReports(counted, below, [printed]).at(-1)!;
      for (const place of ['NPL', 'ALL']) {
        const { value, toDate, apart } = figureOf(report, 'PR-01', 'unique', place);
        const amounts = [value, toDate, apart?.value ?? null].filter((amount) => amount !== null);
        expect(amounts.length).toBe(2);
        expect(amounts.every((amount) => 'hidden' in amount)).toBe(true);
      }
      const [result] = report.activities.flatMap(({ results }) => results);
      expect([result!.value, result!.apart?.value ?? null]).toContainEqual(
        expect.objectContaining({ hidden: expect.any(String) }),
      );
    }
  });

  it('keeps hidden what it hid below a higher limit, until no number is hidden at all', () => {
    const rows = [people('2018-S1', 7), people('2018-S2', 40)];
    const printed = printedOf(protectReports([count(rows, '2018-S1')], below)[0]!);
    const counted = ['2018-S1', '2018-S2'].map((period) => count(rows, period));
    const toDate = (limit: number) => {
      const report = protectReports(counted, limit, [printed]).at(-1)!;
      return { limit: report.suppressedBelow, ...figureOf(report, 'PR-01', 'unique', 'NPL').toDate };
    };
    expect(toDate(5)).toEqual({ limit: below, hidden: 'withheld' });
    expect(toDate(0)).toEqual({ limit: 0, value: 47, precision: 'exact' });
  });

  it('is read from a file of this programme that is whole, and from no other', () => {
    const reports = [printedOf(protectReports([count([people('2018-S2', 40)])], below)[0]!)];
    const text = figuresFile({ ...file, reports });
    expect(readFiguresFile(text, programme)).not.toBeNull();
    for (const spoilt of [
      '',
      '{}',
      'null',
      '[]',
      text.slice(0, -20),
      figuresFile({ ...file, programme: 'other', reports }),
      figuresFile({ ...file, reports: [] }),
      text.replace('"version": 1', '"version": 2'),
      text.replace('2018-S2', '2018-S9'),
      text.replace('"precision": "exact"', '"precision": 1'),
      text.replace('"suppressedBelow": 11', '"suppressedBelow": "11"'),
    ])
      expect(readFiguresFile(spoilt, programme), spoilt.slice(0, 40)).toBeNull();
  });
});
