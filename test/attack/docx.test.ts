import { expect, it } from 'vitest';
import { attackDocx } from './docx.ts';

it('finds what documents print where nothing is hidden', { timeout: 60_000 }, async () => {
  const { found, numbers } = await attackDocx(2, 0);
  expect(numbers).toBeGreaterThan(10);
  expect(found.length).toBeGreaterThan(0);
});

it.each([1, 2, 3])(
  'finds no small number in the documents of halves, quarters and the year (%i)',
  { timeout: 60_000 },
  async (seed) => {
    const { found, numbers } = await attackDocx(seed);
    expect(numbers).toBeGreaterThan(10);
    expect(found).toEqual([]);
  },
);
