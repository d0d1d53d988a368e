import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded } from '../../src/text/formula.ts';

const signs = ['=', '+', '-', '@', '|', '＝', '＋', '－', '＠'];

test('no cell is taken for a formula, by whichever of the two signs a spreadsheet parts cells', () => {
  const text = fc.string({ unit: fc.constantFrom(...signs, ';', ' ', '\t', '\r', 'a', "'") });
  fc.assert(
    fc.property(text, (typed) => {
      const kept = guarded(typed);
      for (const cell of kept.split(';')) expect(signs).not.toContain(cell[0]);
      expect(signs).not.toContain(kept.trimStart()[0]);
      expect(['\t', '\r']).not.toContain(kept[0]);
      expect(kept.replaceAll("'", '')).toBe(typed.replaceAll("'", ''));
    }),
  );
});

test('an ordinary text stays as it is', () => {
  for (const text of ['Training; phase - 2', 'a@b; +1', "L'atelier", '', '1=1'])
    expect(guarded(text)).toBe(text);
});
