import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepingValues } from '../../src/check/kept-values.ts';
import { columns, type Values, valuesBut } from '../../src/schema/columns.ts';

const cell = fc.option(
  fc.oneof(
    fc.constantFrom<unknown>('a', 'b', 0, -0, 7, 2.5, ''),
    fc.string(),
    fc.double({ noNaN: true }),
    fc.array(fc.constantFrom('police', 'judiciary')),
  ),
  { nil: undefined, freq: 2 },
);
const row = fc.record(Object.fromEntries(columns.map(({ name }) => [name, cell]))) as fc.Arbitrary<Values>;
const copy = (values: Values) => Object.fromEntries(columns.map(({ name }) => [name, values[name]]));

it('gives back every cell of every row', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const keep = keepingValues();
      expect(rows.map(keep).map(copy)).toStrictEqual(rows.map(copy));
    }),
  );
});

it('gives back columns in which more values stand than are shared, and such as begin late', () => {
  const keep = keepingValues();
  const rows = Array.from(
    { length: 10_000 },
    (_, at): Values => ({
      country: ['PAK', 'NPL', 'UKR'][at % 3]!,
      ...(at % 2 === 0 ? { activity_id: `PAK-${at}` } : {}),
      ...(at > 9000 ? { value: at, title: `Title ${at % 10}` } : {}),
    }),
  );
  expect(rows.map(keep).map(copy)).toStrictEqual(rows.map(copy));
});

it('is copied column by column, but for those that are left out', () => {
  const values = keepingValues()({ country: 'PAK', women: 3, value: 5 });
  expect(valuesBut(values, ['women'])).toEqual({ country: 'PAK', value: 5 });
});

it('is not copied in any other way: that would find nothing and say nothing', () => {
  const values = keepingValues()({ country: 'PAK' });
  expect(() => ({ ...values })).toThrow(/valuesBut/);
  expect(() => Object.entries(values)).toThrow(/valuesBut/);
  expect(() => JSON.stringify(values)).toThrow(/valuesBut/);
});
