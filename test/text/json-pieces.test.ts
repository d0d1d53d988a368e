import fc from 'fast-check';
import { expect, test } from 'vitest';
import { many } from '../../src/lazily.ts';
import { jsonPieces } from '../../src/text/json-pieces.ts';
import { steadyJson } from '../../src/text/steering.ts';

/** Values of JSON, deeper than they are told one by one, and fields that are left out. */
const value = fc.jsonValue({ maxDepth: 7, noUnicodeString: false });
const field = fc.oneof(value, fc.constant(undefined));
const record = fc.dictionary(fc.string({ unit: 'binary' }), field);
const whole = fc.oneof(value, record, fc.array(record));

test('a value in pieces is the value at once, signs that steer among them', () => {
  fc.assert(
    fc.property(whole, (one) => {
      expect([...jsonPieces(one)].join('')).toBe(steadyJson(one, 1));
    }),
    { numRuns: 1000 },
  );
});

test('what is made when it is asked for is a list', () => {
  fc.assert(
    fc.property(fc.array(value), (items) => {
      const made = { items: many(items.length, () => items.values()), of: [{ items: items.values() }] };
      expect([...jsonPieces(made)].join('')).toBe(steadyJson({ items, of: [{ items }] }, 1));
    }),
  );
});

test('no piece is longer than an item of a list in a list', () => {
  const rows = Array.from({ length: 500 }, (_, row) => ({ row }));
  const pieces = [...jsonPieces({ reports: [{ numbers: many(rows.length, () => rows.values()) }] })];
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(40);
});
