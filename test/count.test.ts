import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Amount, PeopleBasis } from '../src/report/figures.ts';
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
  const text = (amount: Amount | null | undefined) =>
    amount === null || amount === undefined || 'hidden' in amount ? '' : String(amount.value);
  for (const { indicator, basis, total, countries } of figures.matrix) {
    const kind = indicator.aggregation;
    for (const [country, figure] of [...countries, ['ALL', total] as const]) {
      const put = (stage: string, of: string, amount: Amount | null, parts = figure.parts, rows?: number) => {
        if (amount === null || 'hidden' in amount) return;
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
        if (stage !== null) put(stage, kind, count, figure.parts, 'hidden' in count ? 0 : count.value);
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
