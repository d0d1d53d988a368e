import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasControls } from '../../src/table/control-bytes.ts';

const control = /[\0-\x08\x0e-\x1f\x7f]/;

test('control characters are found wherever they stand, and nothing else is', () => {
  const byte = fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
    fc.integer({ min: 0x80, max: 0xff }),
    fc.constantFrom(9, 10, 11, 12, 13),
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x7f }) },
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 60 }), fc.nat({ max: 7 }), (list, from) => {
      const bytes = Uint8Array.from([...Array.from({ length: from }, () => 0), ...list]).subarray(from);
      expect(hasControls(bytes)).toBe(control.test(Buffer.from(list).toString('latin1')));
    }),
    { numRuns: 3000 },
  );
});
