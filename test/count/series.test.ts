import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/log/rows/entry.ts';
import { runRules } from '../../src/rules/run.ts';
import { rule } from '../../src/rules/unjoined-series.ts';
import type { Values } from '../../src/schema/columns.ts';
import { count, figureOf, programme, row } from './count-rows.ts';

const exact = (value: number) => ({ value, precision: 'exact' });
type Cells = {
  readonly [Name in 'admin1' | 'place' | 'channel' | 'stakeholder']?: Values[Name] | undefined;
};
const periods = ['2018-S1', '2018-S2', '2019-S1'] as const;

/** A victim assisted under a grant since 2017, told as a running total. */
const total = (at: number, value: number, cells: Cells = {}, more: Partial<Values> = {}) =>
  row({
    activity_id: 'MLI-2017-011',
    country: 'MLI',
    pillar: 'protection',
    status: 'ongoing',
    start_date: '2017-08-31',
    indicator: 'PR-01',
    basis: 'cumulative',
    as_of: ['2018-06-30', '2018-12-31', '2019-06-30'][at],
    period: periods[at],
    value,
    ...cells,
    ...more,
  });
const document = (at: number, stage: string, cells: Cells = {}, value = 1) =>
  row({
    activity_id: 'BLR-2018-001',
    country: 'BLR',
    pillar: 'protection',
    status: 'ongoing',
    start_date: '2018-02-01',
    indicator: 'PR-04',
    people_basis: undefined,
    period: periods[at],
    stage,
    value,
    ...cells,
  });
const people = (rows: readonly Entry[], period = '2018-S2') =>
  figureOf(count(rows, period), 'PR-01', 'unique', 'MLI');
const unjoined = (rows: readonly Entry[], period: string) =>
  count(rows, period).leftOut.filter(({ reason }) => reason === 'unjoined').length;

describe('a running total', () => {
  it.each<[string, Cells, Cells]>([
    [
      'the list of stakeholders got longer',
      { stakeholder: ['victims'] },
      { stakeholder: ['victims', 'youth'] },
    ],
    [
      'the list of stakeholders got shorter',
      { stakeholder: ['victims', 'youth'] },
      { stakeholder: ['youth'] },
    ],
    ['the region was filled in later', {}, { admin1: 'Bamako' }],
    ['the region was left out later', { admin1: 'Bamako' }, {}],
    ['the place is written otherwise', { place: 'Ségou' }, { place: 'SEGOU ' }],
    ['one cell was filled in and another emptied', { channel: 'radio' }, { place: 'Bamako' }],
  ])('goes on when %s', (_, before, now) => {
    const figure = people([total(0, 42, before), total(1, 61, now)]);
    expect(figure).toMatchObject({ value: exact(19), toDate: exact(61), apart: null });
  });

  it('is told apart where one period needs the cell, and each part goes on by itself', () => {
    const rows = [
      total(0, 40, { channel: 'radio' }),
      total(0, 9, { place: 'Gao' }),
      total(1, 45, { channel: 'radio', admin1: 'Bamako' }),
      total(1, 11, { place: 'Gao', channel: 'web' }),
      total(1, 3, { place: 'Kayes', channel: 'sms' }),
    ];
    expect(people(rows).toDate).toEqual(exact(45 + 11 + 3));
    expect(unjoined(rows, '2018-S2')).toBe(0);
  });

  it.each<[string, readonly Cells[], readonly Cells[]]>([
    ['went to another place', [{ place: 'Gao' }], [{ place: 'Kayes' }]],
    ['has another audience', [{ stakeholder: ['victims'] }], [{ stakeholder: ['youth'] }]],
    [
      'shares only a part of the audience',
      [{ stakeholder: ['victims', 'youth'] }],
      [{ stakeholder: ['youth', 'police'] }],
    ],
    ['may go on from either of two', [{ place: 'Gao' }, { place: 'Kayes' }], [{}]],
    ['fell into two', [{}], [{ place: 'Gao' }, { place: 'Kayes' }]],
  ])('that %s is never added', (_, before, now) => {
    const rows = [...before.map((cells) => total(0, 42, cells)), ...now.map((cells) => total(1, 61, cells))];
    expect(people(rows)).toMatchObject({ value: null, toDate: exact(42 * before.length) });
    expect(unjoined(rows, '2018-S2')).toBe(now.length);
  });

  it('takes in what was added before, in parts or in one', () => {
    const single = (at: number, value: number, cells: Cells) => total(at, value, cells, { basis: 'period' });
    expect(people([single(0, 25, { place: 'Gao' }), total(1, 61)]).toDate).toEqual(exact(61));
    const between = [total(0, 42), single(1, 5, { place: 'Gao' }), single(1, 2, { place: 'Kayes' })];
    expect(people(between)).toMatchObject({ value: exact(7), toDate: exact(49) });
    expect(people([...between, total(2, 61)], '2019-S1').toDate).toEqual(exact(61));
  });

  it('counts under the pillar that its newest row names', () => {
    const rows = [total(0, 42), total(1, 61, {}, { pillar: 'prosecution' })];
    const told = count(rows).lines.filter(({ total: { toDate } }) => toDate !== null);
    expect(told.map(({ pillar, total: { value } }) => [pillar, value])).toEqual([['prosecution', exact(19)]]);
  });
});

describe('a document', () => {
  const documents = (rows: readonly Entry[]) => figureOf(count(rows), 'PR-04', null, 'BLR');

  it('is one, though its region was filled in later', () => {
    const figure = documents([
      document(0, 'drafted'),
      document(1, 'adopted', { admin1: 'Minsk', place: 'Minsk' }),
    ]);
    expect(figure).toMatchObject({ toDate: exact(1), stagesToDate: [{ stage: 'adopted', count: exact(1) }] });
  });

  it('of another place may be another or the same: it is left out', () => {
    const rows = [document(0, 'drafted', { place: 'Minsk' }), document(1, 'adopted', { place: 'Brest' })];
    expect(documents(rows).toDate).toEqual(exact(1));
    expect(unjoined(rows, '2018-S2')).toBe(1);
    const told = [...rows, document(1, 'validated', { place: 'Minsk' })];
    expect(documents(told).toDate).toEqual(exact(2));
  });

  it('is not what a grant in another place is: that is another grant', () => {
    const grant = (at: number, place: string) => ({ ...document(at, 'x', { place }) });
    const rows = [grant(0, 'Minsk'), grant(1, 'Brest')].map((one) => ({
      ...one,
      values: { ...one.values, indicator: 'PR-06' },
    }));
    expect(figureOf(count(rows), 'PR-06', null).toDate).toEqual(exact(2));
  });
});

const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 });
const cells: fc.Arbitrary<Cells> = fc.record({
  place: some('Gao', 'Kayes'),
  admin1: some('Bamako'),
  channel: some('radio', 'web'),
  stakeholder: fc.option(fc.uniqueArray(fc.constantFrom('victims', 'youth', 'police'), { minLength: 1 }), {
    nil: undefined,
  }),
});
type Key = (one: Cells) => string;
const placeOf: Key = ({ place, admin1 }) => JSON.stringify([place, admin1]);
const keyOf: Key = (one) => JSON.stringify([placeOf(one), one.channel, [...(one.stakeholder ?? [])].sort()]);
const rowsOf = (most: number, selector: Key) =>
  fc.uniqueArray(cells, { minLength: 1, maxLength: most, selector });
/** By period, the cells of its rows. */
const logs = (most: number, key: Key) => fc.tuple(rowsOf(most, key), rowsOf(most, key), rowsOf(most, key));

/** Cells of a later row that get something, where they were empty or are a list. */
const filling = fc.record({
  place: fc.boolean(),
  admin1: fc.boolean(),
  channel: fc.boolean(),
  audience: fc.boolean(),
});
type Filling = typeof filling extends fc.Arbitrary<infer T> ? T : never;

/** With texts that no other row has, and rows that were alike the same ones: another text would be another name, not a cell filled in. */
function filled(one: Cells, more: Filling, fresh: string): Cells {
  return {
    place: one.place ?? (more.place ? fresh : undefined),
    admin1: one.admin1 ?? (more.admin1 ? fresh : undefined),
    channel: one.channel ?? (more.channel ? fresh : undefined),
    stakeholder: more.audience ? [...(one.stakeholder ?? []), fresh] : one.stakeholder,
  };
}

const kinds = {
  'running totals': {
    key: keyOf,
    of: (at: number, index: number, one: Cells) => total(at, 100 * (at + 1) + index, one),
    toDate: (rows: readonly Entry[], period: string) => people(rows, period).toDate,
  },
  documents: {
    key: placeOf,
    of: (at: number, index: number, one: Cells) =>
      document(at, ['drafted', 'submitted', 'adopted'][at]!, one, 1 + at + (index % 2)),
    toDate: (rows: readonly Entry[], period: string) => figureOf(count(rows, period), 'PR-04', null).toDate,
  },
};

describe.each(Object.entries(kinds))('%s', (_, { key, of, toDate }) => {
  const entries = (log: readonly (readonly Cells[])[]) =>
    log.flatMap((own, at) => own.map((one, index) => of(at, index, one)));
  const clear = (log: readonly (readonly Cells[])[]) =>
    periods.every((period) => unjoined(entries(log), period) === 0);

  it('never rise because a cell was filled in or a list extended later', () => {
    fc.assert(
      fc.property(
        logs(3, key),
        fc.array(filling, { minLength: 9, maxLength: 9 }),
        fc.nat(2),
        (log, more, from) => {
          fc.pre(clear(log));
          const later = log.map((own, at) =>
            own.map((one, index) => (at < from ? one : filled(one, more[at * 3 + index]!, key(one)))),
          );
          fc.pre(from > 0 && later.every((own) => new Set(own.map(key)).size === own.length));
          for (const period of periods) {
            const [before, after] = [toDate(entries(log), period), toDate(entries(later), period)];
            expect(after?.value ?? 0).toBeLessThanOrEqual(before?.value ?? 0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never rise, whatever the cells, where a period has one row', () => {
    fc.assert(
      fc.property(logs(1, key), (log) => {
        const plain = log.map(() => [{}]);
        for (const period of periods) {
          const most = toDate(entries(plain), period)?.value ?? 0;
          expect(toDate(entries(log), period)?.value ?? 0).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('are left out exactly where the check names the row', () => {
    const named = (rows: readonly Entry[]) => {
      const running = runRules([rule], {
        programme,
        indicators: new Map(programme.indicators.map((indicator) => [indicator.code, indicator])),
        files: 1,
        asOf: '2019-12-31',
      });
      for (const one of rows) running.see(one);
      return [...running.end()].map(({ place }) => place.row);
    };
    fc.assert(
      fc.property(logs(3, key), (log) => {
        const all = entries(log).map((one, at) => ({ ...one, row: at + 2 }));
        const left = periods.flatMap((period) => count(all, period).leftOut.map(({ place }) => place.row));
        expect(named(all).sort()).toEqual(left.sort());
      }),
    );
  });

  it('are the same in any order of rows and files', () => {
    fc.assert(
      fc.property(logs(4, key), fc.array(fc.nat(99), { minLength: 12, maxLength: 12 }), (log, places) => {
        const all = entries(log);
        const mixed = all
          .map((one, at) => ({
            ...one,
            layout: { ...one.layout, file: `${places[at]! % 3}.csv` },
            row: places[at]!,
          }))
          .sort((a, b) => a.row - b.row);
        for (const period of periods) {
          expect(toDate(mixed, period)).toEqual(toDate(all, period));
          expect(unjoined(mixed, period)).toBe(unjoined(all, period));
        }
      }),
    );
  });
});
