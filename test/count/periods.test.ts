import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countReports } from '../../src/count/count.ts';
import type { Figure, Figures } from '../../src/count/figures.ts';
import { sum } from '../../src/count/quantity.ts';
import { wayOf } from '../../src/count/ways.ts';
import type { Entry } from '../../src/log/rows/entry.ts';
import { count, figureOf, programme, row } from './count-rows.ts';

const exact = (value: number) => ({ value, precision: 'exact' });
const quarters = ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'] as const;
const halves = ['2018-S1', '2018-S2'] as const;
const partsOf: Readonly<Record<string, readonly string[]>> = {
  '2018': halves,
  '2018-S1': quarters.slice(0, 2),
  '2018-S2': quarters.slice(2),
};
const lastDay: Readonly<Record<string, string>> = {
  '2018-Q1': '2018-03-31',
  '2018-Q2': '2018-06-30',
  '2018-S1': '2018-06-30',
  '2018-Q3': '2018-09-30',
  '2018-Q4': '2018-12-31',
  '2018-S2': '2018-12-31',
};

/** What one activity tells of one indicator in each quarter: numbers added, or where it stands by then. */
const activity = fc.record({
  kind: fc.constantFrom('single', 'running', 'reach', 'law', 'scores'),
  country: fc.constantFrom('PAK', 'KGZ', 'UKR'),
  grows: fc.tuple(...quarters.map(() => fc.nat(40))),
  told: fc.tuple(...quarters.map(() => fc.boolean())),
});
type Activity = typeof activity extends fc.Arbitrary<infer T> ? T : never;
const activities = fc.array(activity, { minLength: 1, maxLength: 6 });

const stages = ['drafted', 'validated', 'submitted', 'adopted'];
const upTo = (numbers: readonly number[], at: number) =>
  numbers.slice(0, at + 1).reduce((total, one) => total + one, 1);

/** The rows of an activity for one period, which is made of the quarters at these places. */
function rowsOf(
  { kind, country, grows, told }: Activity,
  index: number,
  period: string,
  at: readonly number[],
) {
  // A running total is told in every period, or nobody knows how much it grew.
  const heard = kind === 'running' || kind === 'reach' ? at : at.filter((one) => told[one]);
  const last = heard.at(-1);
  if (last === undefined) return [];
  const common = { activity_id: `${country}-2018-${100 + index}`, country, period, start_date: '2018-01-15' };
  const added = heard.reduce((total, one) => total + grows[one]!, 0);
  const day = { basis: 'cumulative', as_of: lastDay[period] };
  const items = { people_basis: undefined, ...common };
  const cells = {
    single: { ...items, indicator: 'PV-01', value: added },
    running: { ...common, ...day, indicator: 'PR-01', pillar: 'protection', value: upTo(grows, last) },
    reach: {
      ...{ ...common, ...day, indicator: 'PV-05', channel: 'facebook', people_basis: 'reach_estimate' },
      value: upTo(grows, last),
    },
    law: { ...items, indicator: 'PS-04', pillar: 'prosecution', stage: stages[last], value: 1 },
    scores: { ...items, indicator: 'PS-02', pillar: 'prosecution', value: grows[last], women: 10 },
  }[kind];
  return [row(cells, `${period}.csv`, index + 2)];
}

const logs = (all: readonly Activity[], period: string, at: readonly number[]): Entry[] =>
  all.flatMap((one, index) => rowsOf(one, index, period, at));
const byQuarter = (all: readonly Activity[]) => quarters.flatMap((period, at) => logs(all, period, [at]));
const byHalf = (all: readonly Activity[]) => [
  ...logs(all, halves[0], [0, 1]),
  ...logs(all, halves[1], [2, 3]),
];

/** Every figure of two countings of the same lines, side by side. */
function figuresOf(...all: readonly Figures[]) {
  const [first] = all;
  return first!.matrix.flatMap((line) =>
    ['ALL', ...line.countries.keys()].map((place) => ({
      line,
      figures: all.map((figures) => {
        const same = figures.matrix.find(
          (one) => one.indicator === line.indicator && one.basis === line.basis,
        );
        return place === 'ALL' ? same?.total : same?.countries.get(place);
      }) as (Figure | undefined)[],
    })),
  );
}

describe('a longer period', () => {
  it('is what its parts come to, by the way of each indicator', () => {
    fc.assert(
      fc.property(activities, fc.constantFrom(byQuarter, byHalf), (all, split) => {
        const entries = split(all);
        for (const [period, parts] of Object.entries(partsOf)) {
          if (split === byHalf && period !== '2018') continue;
          const inside = parts.map((part) => count(entries, part));
          for (const { line, figures } of figuresOf(count(entries, period), ...inside)) {
            const [whole, ...others] = figures;
            const values = others.map((figure) => figure?.value ?? null);
            const latest = values.findLast((value) => value !== null) ?? null;
            expect(whole?.toDate).toEqual(others.at(-1)?.toDate ?? null);
            expect(whole?.apart).toBeNull();
            const way = wayOf(line);
            if (way === 'sum') expect(whole?.value).toEqual(sum(values));
            if (way === 'distinct') {
              const [least, most] = [
                Math.max(...values.map((one) => one?.value ?? 0)),
                sum(values)?.value ?? 0,
              ];
              expect(whole?.value?.value ?? 0).toBeGreaterThanOrEqual(least);
              expect(whole?.value?.value ?? 0).toBeLessThanOrEqual(most);
            }
            if (way === 'mean' && values.filter((value) => value !== null).length === 1)
              expect(whole?.value).toEqual(latest);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same from quarters as from halves', () => {
    const plain = fc.array(
      activity.filter(({ kind }) => kind !== 'scores'),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(plain, (all) => {
        for (const period of ['2018', ...halves]) {
          for (const { figures } of figuresOf(count(byQuarter(all), period), count(byHalf(all), period))) {
            const [first, second] = figures;
            for (const column of ['value', 'toDate', 'apart', 'percent', 'stages', 'stagesToDate'] as const)
              expect(first?.[column]).toEqual(second?.[column]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has means over the people of all its parts', () => {
    const scores = { indicator: 'PS-02', pillar: 'prosecution', people_basis: undefined };
    const entries = [
      row({ ...scores, period: '2018-Q1', value: 10, women: 30 }),
      row({ ...scores, period: '2018-S2', value: 20, women: 10 }),
    ];
    expect(figureOf(count(entries, '2018'), 'PS-02', null).value).toEqual(exact(12.5));
  });

  it('grows by what was added since the end of the one before', () => {
    const total = (period: string, value: number) =>
      row({
        ...{ indicator: 'PV-01', people_basis: undefined, start_date: '2017-08-31', basis: 'cumulative' },
        ...{ period, value, as_of: lastDay[period] ?? '2017-12-31' },
      });
    const entries = [total('2017-S2', 10), total('2018-Q1', 14), total('2018-S1', 25), total('2018-Q4', 40)];
    const grown = (period: string) => figureOf(count(entries, period), 'PV-01', null).value;
    expect(grown('2018')).toEqual(exact(30));
    expect(grown('2018-S1')).toEqual(exact(15));
    expect(grown('2018-S2')).toEqual(exact(15));
    // Nothing is known of the end of the third quarter.
    expect(grown('2018-Q4')).toBeNull();
    const earlier = countReports(entries, { programme, period: '2018' }).map(({ period }) => period);
    // Any of these may have been printed before: by their last days, of one last day the shorter first.
    expect(earlier).toEqual(['2017-S2', '2017', '2018-Q1', '2018-S1', '2018-Q4', '2018-S2', '2018']);
  });

  it('has the office’s own target once, though each part names it', () => {
    const own = (period: string, target: number) => row({ period, target, value: 10 });
    const [first] = count([own('2018-S1', 60), own('2018-S2', 80)], '2018').activities;
    expect(first?.results).toMatchObject([{ target: 80, value: exact(20) }]);
  });

  it('does not count a part beside the whole', () => {
    const entries = [row({ period: '2018-Q3', value: 20 }), row({ period: '2018-S2', value: 60 })];
    const figures = count(entries, '2018');
    expect(figureOf(figures, 'PV-06', 'unique').value).toEqual(exact(60));
    expect(figures.leftOut.map(({ reason }) => reason)).toEqual(['unjoined']);
    const apart = [
      row({ period: '2018-Q3', place: 'Hunza', value: 20 }),
      row({ place: 'Gilgit', value: 60 }),
    ];
    expect(figureOf(count(apart, '2018'), 'PV-06', 'unique').value).toEqual(exact(80));
  });
});
