import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, Layout } from '../../src/log/rows/entry.ts';
import { FirstRows, Memory, PairMap } from '../../src/rules/memory.ts';
import { NumberList } from '../../src/text/number-list.ts';
import { exampleLog, findIn } from './rule-fixtures.ts';

describe('numbers instead of texts and places', () => {
  test('a map of pairs does what a Map does, however many there are', () => {
    const few = fc.nat(30);
    const many = fc.nat(2 ** 31);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(few, many), fc.oneof(few, many), fc.nat()), { maxLength: 200 }),
        (sets) => {
          const pairs = new PairMap();
          const plain = new Map<string, number>();
          for (const [one, other, number] of sets) {
            expect(pairs.get(one, other)).toBe(plain.get(`${one} ${other}`));
            pairs.set(one, other, number);
            plain.set(`${one} ${other}`, number);
          }
          for (const [one, other] of sets) expect(pairs.get(one, other)).toBe(plain.get(`${one} ${other}`));
        },
      ),
    );
    const pairs = new PairMap();
    const square = Array.from({ length: 200 * 200 }, (_, at) => [at % 200, Math.floor(at / 200)] as const);
    for (const [one, other] of square) expect(pairs.number(one, other)).toBe(other * 200 + one);
    for (const [one, other] of square) expect(pairs.number(one, other)).toBe(other * 200 + one);
    expect(pairs.get(200, 0)).toBeUndefined();
  });

  test('the first row of each pair is found, however many rows there are', () => {
    const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 60 });
    const plain = (rows: readonly (readonly [number, number])[]) =>
      rows.map(([one, other], row) => {
        const first = rows.findIndex(([same, too]) => same === one && too === other);
        return first === row ? null : first;
      });
    const ours = (rows: readonly (readonly [number, number])[]) => {
      const firsts = new FirstRows(
        (row) => rows[row]![0],
        (row) => rows[row]![1],
      );
      return rows.map((_, row) => firsts.before(row));
    };
    fc.assert(
      fc.property(pairs, (rows) => {
        expect(ours(rows)).toEqual(plain(rows));
      }),
    );
    const twice = Array.from({ length: 40_000 }, (_, at) => [at % 20_000, 7] as const);
    expect(ours(twice)).toEqual(twice.map((_, row) => (row < 20_000 ? null : row - 20_000)));
  });

  test('a list of numbers grows and holds 0 where nothing was set', () => {
    const list = new NumberList();
    list.set(100_000, 7);
    list.set(3, 2 ** 32 - 1);
    expect([0, 3, 99_999, 100_000, 100_001, 9_999_999].map((at) => list.at(at))).toEqual([
      0,
      2 ** 32 - 1,
      0,
      7,
      0,
      0,
    ]);
  });

  test('rows of several files are found again', () => {
    const layout = (file: string): Layout => ({
      file,
      sheet: null,
      promised: {},
      width: 1,
      rightToLeft: false,
      headingRow: 1,
      headingLine: undefined,
      columns: new Map([['value', { column: 3, heading: 'value' }]]),
      groups: new Map(),
      unread: [],
      ofForm: new Set<string>(),
      languages: [],
    });
    const entry = (at: Layout, row: number, id: string, line?: number): Entry => ({
      ...{ layout: at, row, values: { activity_id: id }, texts: {}, inherited: new Set(), faulty: new Set() },
      ...(line === undefined ? {} : { line }),
    });
    const memory = new Memory();
    const [first, second] = [layout('a.csv'), layout('b.xlsx')];
    for (const one of [entry(first, 2, 'A', 2), entry(first, 3, 'B', 9), entry(second, 2, 'A')])
      memory.see(one);
    expect([0, 1, 2].map((row) => memory.activityOf(row))).toEqual(['A', 'B', 'A']);
    expect(memory.place(1, 'value')).toEqual({ file: 'a.csv', sheet: null, row: 3, column: 3, line: 9 });
    expect(memory.place(2)).toEqual({ file: 'b.xlsx', sheet: null, row: 2, column: null });
    expect([memory.activityAt(0), memory.ids.text(memory.activity)]).toEqual([memory.activity, 'A']);
    expect([memory.number(undefined), memory.number('')]).toEqual([0, 0]);
    expect(memory.text(memory.number('new'))).toBe('new');
  });
});

test('what stands on a later row of an activity is seen by rules that read any column', async () => {
  const later = { indicator: 'PS-03', title: '', evidence: 'ask someone@example.org' };
  const found = await findIn([exampleLog([{}, later])]);
  expect(found.filter(({ code }) => code === 'P801').map(({ place }) => place.row)).toEqual([3]);
});

test('two places that hold line breaks are not taken for one', async () => {
  const rows = [
    { admin1: 'a\nb', place: 'c' },
    { admin1: 'a', place: 'b\nc' },
  ];
  const found = await findIn([exampleLog(rows)]);
  expect(found.filter(({ code }) => code === 'R602')).toEqual([]);
});
