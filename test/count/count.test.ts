import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Figures } from '../../src/count/figures.ts';
import { type Quantity, sum } from '../../src/count/quantity.ts';
import { isAdditive } from '../../src/count/ways.ts';
import type { Entry } from '../../src/log/rows/entry.ts';
import { count, figureOf, fixtureEntries, logFolder } from './count-rows.ts';

const entries = await fixtureEntries();
const columns = [
  'period,indicator,kind,people_basis,country,stage,value,precision,rows,women,men,girls,boys',
].flatMap((line) => line.split(','));
type Expected = Record<string, string>;
const totals = parse(readFileSync(`${logFolder}../expected/totals.csv`), { columns: true }) as Expected[];

/** Our figures in the form of the independent count. */
function ours(period: string): Expected[] {
  const figures = count(entries, period);
  const found: Expected[] = [];
  const text = (amount: Quantity | null) => (amount === null ? '' : String(amount.value));
  for (const { indicator, basis, total, countries } of figures.matrix) {
    const kind = indicator.aggregation;
    for (const [country, figure] of [...countries, ['ALL', total] as const]) {
      const put = (
        stage: string,
        of: string,
        amount: Quantity | null,
        parts = figure.parts,
        rows?: number,
      ) => {
        if (amount === null) return;
        const now = figure.sources.filter((source) => source.period === period).length;
        found.push({
          period,
          indicator: indicator.code,
          kind: of,
          people_basis: basis ?? '',
          country,
          stage,
          value: String(amount.value),
          precision: amount.precision,
          rows: String(rows ?? now),
          women: text(parts.women),
          men: text(parts.men),
          girls: text(parts.girls),
          boys: text(parts.boys),
        });
      };
      put(kind === 'distinct' ? 'all' : '', kind, figure.value);
      if (figure.apart !== null && country !== 'ALL')
        put('', 'cumulative', figure.apart.value, figure.apart.parts);
      for (const { stage, count } of figure.stages) {
        if (stage !== null) put(stage, kind, count, figure.parts, count.value);
      }
    }
  }
  return found;
}

const line = (record: Expected) => columns.map((column) => record[column]).join(',');

describe('the fixture logs, counted a second time in another language', () => {
  for (const period of ['2018-S1', '2018-S2']) {
    it(`come to the same in ${period}`, () => {
      const expected = totals.filter((record) => record.period === period).map(line);
      const additive = ours(period).filter(
        ({ country, kind }) => country !== 'ALL' || !['mean', 'latest'].includes(kind ?? ''),
      );
      expect(additive.map(line).sort()).toEqual(expected.sort());
    });
  }
});

const periods = ['2018-S1', '2018-S2'] as const;

/** Figures without the places they come from. */
function numbersOf(figures: Figures) {
  const plain = ({ sources, ...figure }: Figure) => ({ ...figure, rows: sources.length });
  const lines = (all: Figures['lines']) =>
    all.map(({ total, countries, ...line }) => ({
      ...line,
      total: plain(total),
      countries: [...countries].map(([code, figure]) => [code, plain(figure)]),
    }));
  return {
    ...figures,
    lines: lines(figures.lines),
    matrix: lines(figures.matrix),
    activities: figures.activities.map(({ entries, ...activity }) => ({ ...activity, rows: entries.length })),
    leftOut: figures.leftOut.length,
  };
}

describe('counting', () => {
  it('does not depend on the order of rows and files', () => {
    const expected = periods.map((period) => count(entries, period));
    const shuffled = fc.shuffledSubarray([...entries], { minLength: entries.length });
    fc.assert(
      fc.property(shuffled, (mixed) => {
        expect(periods.map((period) => count(mixed, period))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on how rows are spread over files', () => {
    const expected = periods.map((period) => numbersOf(count(entries, period)));
    const names = fc.array(fc.constantFrom('a.csv', 'z.csv'), {
      minLength: entries.length,
      maxLength: entries.length,
    });
    fc.assert(
      fc.property(names, (files) => {
        const spread = entries.map(
          (entry, index): Entry => ({ ...entry, layout: { ...entry.layout, file: files[index]! } }),
        );
        expect(periods.map((period) => numbersOf(count(spread, period)))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('gives totals that are the sums of the countries, for any of the rows', () => {
    fc.assert(
      fc.property(fc.subarray([...entries]), (some) => {
        for (const line of count(some).lines.filter(isAdditive)) {
          const countries = [...line.countries.values()];
          for (const column of ['value', 'toDate', 'unsplit'] as const) {
            expect(sum(countries.map((figure) => figure[column]))).toEqual(line.total[column]);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the words of the press releases', () => {
    const [first, second] = periods.map((period) => count(entries, period));
    expect(figureOf(first!, 'PV-06', 'unique', 'PAK').value).toEqual({ value: 75, precision: 'at_least' });
    expect(figureOf(second!, 'PV-05', 'reach_estimate', 'PAK')).toMatchObject({
      value: { value: 24300, precision: 'approx' },
      asOf: ['2018-10-12'],
      target: 50000,
      percent: { value: 48.6, precision: 'approx' },
    });
    const campaign = second!.activities.find(({ id }) => id === 'PAK-2018-014')!;
    expect(campaign).toMatchObject({ pillar: 'prevention', status: 'ongoing' });
    expect(campaign.pillarsAlso).toContain('protection');
    expect(campaign.results.map(({ indicator, target }) => [indicator.code, target])).toContainEqual([
      'PV-01',
      250000,
    ]);
  });

  it('names the rows behind each figure', () => {
    const { sources } = figureOf(count(entries, '2018-S1'), 'PV-06', 'unique', 'PAK');
    expect(sources.map(({ activity, place }) => [activity, place.file, place.row])).toEqual([
      ['PAK-2018-009', 'pak-2018-S1.csv', 4],
      ['PAK-2018-009', 'pak-2018-S1.csv', 5],
    ]);
  });
});
