import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleIn } from '../../../src/text/people-words.ts';
import { checkLine } from '../typed-log.ts';

describe('people counted in one cell', () => {
  test.each([
    ['25 (10 F, 15 M)', { total: 25, women: 10, men: 15 }],
    ['25 (10F,15M)', { total: 25, women: 10, men: 15 }],
    ['25 (10F/15M)', { total: 25, women: 10, men: 15 }],
    ['42 personnes (17 F, 25 H)', { total: 42, women: 17, men: 25 }],
    ['42 (17 femmes et 25 hommes)', { total: 42, women: 17, men: 25 }],
    ['42 personnes dont 17 femmes', { total: 42, women: 17 }],
    ['25 (10 women and 15 men)', { total: 25, women: 10, men: 15 }],
    ['25 participants: 10 female, 15 male', { total: 25, women: 10, men: 15 }],
    ['F:10 M:15', { women: 10, men: 15 }],
    ['F=10; M=15; Total=25', { women: 10, men: 15, total: 25 }],
    ['Total: 25 (F: 10, M: 15)', { women: 10, men: 15, total: 25 }],
    ['25 F 10 M 15', { total: 25, women: 10, men: 15 }],
    ['25 (10♀ 15♂)', { total: 25, women: 10, men: 15 }],
    ['24 pax (9F/15M)', { total: 24, women: 9, men: 15 }],
    ['10 F 15 M', { women: 10, men: 15 }],
    ['W 10, M 15', { women: 10, men: 15 }],
    ['25 (15 H, 10 M)', { total: 25, men: 15, women: 10 }],
    ['25 (10 mujeres, 15 hombres)', { total: 25, women: 10, men: 15 }],
    ['25 pessoas (10 mulheres e 15 homens)', { total: 25, women: 10, men: 15 }],
    ['25 (10 ж, 15 м)', { total: 25, women: 10, men: 15 }],
    ['25 человек, из них 10 женщин и 15 мужчин', { total: 25, women: 10, men: 15 }],
    ['25 осіб (10 жінок, 15 чоловіків)', { total: 25, women: 10, men: 15 }],
    ['25 (10 Ж, 15 Ч)', { total: 25, women: 10, men: 15 }],
    ['٢٥ (١٠ إناث، ١٥ ذكور)', { total: 25, women: 10, men: 15 }],
    ['40 (10 women, 12 men, 8 girls, 10 boys)', { total: 40, women: 10, men: 12, girls: 8, boys: 10 }],
    ['25', null],
    ['25 boxes', null],
    // M may be men or mujeres.
    ['25 (10 M)', null],
    ['15 H', null],
    ['10 F, 15 M, 5 H', null],
    ['10 F, 5 F', null],
    ['10 F 15 M 20', null],
    ['25 + 50', null],
    ['10 F, 15 M in May', null],
  ])('%s', (text, counts) => expect(peopleIn(text)).toEqual(counts));

  test.each([
    ['value', '25 (10 F, 15 M)', 'Type 25 in value, 10 in women, 15 in men.'],
    ['value', '42 personnes (17 F, 25 H)', 'Type 42 in value, 17 in women, 25 in men.'],
    ['value', 'F:10 M:15', 'Type 25 in value, 10 in women, 15 in men.'],
    ['value', '20 women', 'Type 20 in value, 20 in women.'],
    ['target', '25 (10 F, 15 M)', 'Type 25 alone.'],
    ['women', '10 F, 15 M', 'Type each in its column, 10 in women, 15 in men.'],
    ['women', '15 men', 'Type each in its column, 15 in men.'],
    [
      'value',
      '30 (10 F, 15 M)',
      'Find out which number is right. Then type the total and each part in its own column.',
    ],
  ] as const)('in %s: %s', async (column, text, fix) => {
    const found = (await checkLine({ [column]: text })).filter((one) => one.column === column);
    expect(found.map(({ code, fix }) => [code, fix])).toEqual([['C338', fix]]);
  });

  test('whose total and parts do not agree is told both', async () => {
    const [found] = (await checkLine({ value: '30 (10 F, 15 M)' })).filter(({ code }) => code === 'C338');
    expect(found?.message).toBe('“30 (10 F, 15 M)” says 30, but its parts make 25.');
  });

  test('what is told to be typed ends the finding', async () => {
    const count = fc.integer({ min: 0, max: 999 });
    const shape = fc.constantFrom(
      'T (W F, M M)',
      'T: W women and M men',
      'F: W; M: M',
      'T personnes (M H, W F)',
    );
    await fc.assert(
      fc.asyncProperty(count, count, shape, async (women, men, form) => {
        const text = form
          .replace(/\bW\b(?=[ ;])|\bM\b(?= M\b| men| H)|(?<=M: )M/g, (one) =>
            String(one === 'W' ? women : men),
          )
          .replace('T', String(women + men));
        const [found] = (await checkLine({ value: text })).filter(({ code }) => code === 'C338');
        const typed = Object.fromEntries(
          [...found!.fix.matchAll(/(\d+) in (\w+)/g)].map(([, number, column]) => [column, number]),
        );
        expect(typed).toEqual({ value: String(women + men), women: String(women), men: String(men) });
        const after = await checkLine(typed);
        expect(after.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
