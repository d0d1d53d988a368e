import { expect, test } from 'vitest';
import type { Layout } from '../../../src/log/rows/entry.ts';
import { Firsts } from '../../../src/log/rows/firsts.ts';
import { NumberList } from '../../../src/text/number-list.ts';
import { TextNumbers } from '../../../src/text/text-numbers.ts';

const others = (firsts: Firsts, round: number) => {
  for (let at = 0; at < 2100; at++) firsts.of(`PAK-${round}-${at}`);
};

test('an activity that returns after thousands of others has its first rows as they were, others have none', () => {
  const [here, there] = ['a', 'b'].map((file) => ({ file }) as Layout) as [Layout, Layout];
  const values = { period: '2018-S1', title: 'a "b" ж\n', partners: ['x', 'y'] };
  const rows = [
    { values, faulty: new Set(['status', 'end_date'] as const), layout: here, row: 2, line: 3 },
    { values: { ...values, period: '2018-S2', spent: 0.1 }, faulty: new Set<never>(), layout: there, row: 3 },
  ];
  const ids = new TextNumbers(['PAK-2018-002', 'PAK-2018-001']);
  const returning = new NumberList();
  returning.set(1, 1);
  const firsts = new Firsts(returning, ids);
  firsts.of('PAK-2018-001').push(...rows);
  firsts.of('PAK-2018-002').push(rows[0]!);
  for (const round of [1, 2]) {
    others(firsts, round);
    expect(firsts.of('PAK-2018-001')).toEqual(rows);
    expect(firsts.of('PAK-2018-001').map(({ layout }) => layout)).toEqual([here, there]);
  }
  expect(firsts.missesAny).toBe(false);
  expect(firsts.of('PAK-2018-002')).toEqual([]);
  expect([0, 1].map((number) => firsts.missed.at(number))).toEqual([1, 0]);
});

test('ids that another reading has numbered are new to this one, once', () => {
  const ids = new TextNumbers(['']);
  const id = 'PAK-2018-001';
  for (let reading = 0; reading < 2; reading++) {
    const firsts = new Firsts(null, ids);
    expect(firsts.of(id)).toEqual([]);
    expect(firsts.activity).toBe(1);
    for (let at = 0; at < 2100; at++) firsts.of(`PAK-1-${at}`);
    expect(firsts.missesAny).toBe(false);
    firsts.of(id);
    expect([0, 1, 2].map((number) => firsts.missed.at(number))).toEqual([0, 1, 0]);
    expect(firsts.activity).toBe(1);
  }
  expect(ids.count).toBe(2102);
});
