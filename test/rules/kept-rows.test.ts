import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markOf } from '../../src/check/fingerprint.ts';
import { type Entry, findingIn, type Layout } from '../../src/log/rows/entry.ts';
import { rule } from '../../src/rules/cumulative-fell.ts';
import { KeptRows } from '../../src/rules/kept-rows.ts';
import { Memory } from '../../src/rules/memory.ts';
import { together } from '../../src/rules/together.ts';

const layout: Layout = {
  file: 'a.csv',
  sheet: null,
  promised: {},
  width: 3,
  rightToLeft: false,
  headingRow: 1,
  headingLine: 1,
  columns: new Map([['value', { column: 3, heading: 'Result' }]]),
  groups: new Map(),
  unread: [],
  ofForm: new Set(),
  languages: ['en'],
};

const cell = fc.option(fc.constantFrom('x', 'Lahore', '2018-S1', 'a b'), { nil: undefined });
const entries = fc.array(
  fc.record({
    id: fc.option(fc.constantFrom('PAK-1', 'PAK-2'), { nil: undefined }),
    cells: fc.tuple(cell, cell, cell, cell, cell, cell),
    stakeholder: fc.option(fc.subarray(['police', 'judges'], { minLength: 1 }), { nil: undefined }),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

test('what is said of a kept row is what would have been said of the row itself', () => {
  fc.assert(
    fc.property(entries, (given) => {
      const memory = new Memory();
      const rows = new KeptRows(memory, 'value');
      const seen = given.map(({ id, cells, stakeholder, value }, at): Entry => {
        const [period, country, indicator, admin1, place, stage] = cells;
        const all = { activity_id: id, period, country, indicator, admin1, place, stage, stakeholder, value };
        const values = Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined));
        const texts = { ...(id === undefined ? {} : { activity_id: id }), value: ` ${value}` };
        return { layout, row: at + 2, line: at + 3, values, texts, inherited: new Set(), faulty: new Set() };
      });
      for (const entry of seen) {
        memory.see(entry);
        rows.keep(entry);
      }
      for (const [at, entry] of seen.entries()) {
        const [whole, kept] = [entry, rows.entry(at)].map((one) =>
          findingIn(one, rule.notice, 'value', { amount: 1, period: '2018-S1', before: 2 }),
        );
        expect(markOf(kept!)).toBe(markOf(whole!));
        expect({ ...kept, values: null }).toEqual({ ...whole, values: null });
        expect(kept!.values!.value).toBe(entry.values.value === 0 ? 0 : entry.values.value);
      }
    }),
  );
});

test('rows are together that share a key, in the order of the first of each', () => {
  const keys = [7, 0, 3, 7, 0, 9, 3, 3];
  expect([...together(7, (row) => keys[row]!)]).toEqual([
    [0, 3],
    [2, 6, 7],
  ]);
  expect([...together(4, (row) => keys[row]!)]).toEqual([[0, 3]]);
});
