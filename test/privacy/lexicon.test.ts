import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexicon } from '../../src/privacy/lexicon.ts';
import { quickLook } from '../../src/privacy/look.ts';
import { after, before } from '../../src/privacy/pattern.ts';
import { families } from '../../src/privacy/personal-data.ts';

const words = [
  'girls?',
  'niñ[ao]s?',
  'жертв~',
  'п~',
  'id',
  'id card',
  'f\\.? ?nac',
  'c\\.c\\.',
  "ім'я",
  'пан',
];
/** What a second implementation looks for: all words in one pattern, as the engine knows letters. */
const either = words
  .map((word) => word.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+').replaceAll('~', '[\\p{L}\\p{M}]*'))
  .sort((a, b) => b.length - a.length)
  .join('|');
const whole = new RegExp(`${before}(?:${either})${after}`, 'iu');

const pieces = [
  ...[
    'girl',
    'Girls',
    'NIÑAS',
    'niño',
    'жертва',
    'Жертвой',
    'Пані',
    'пан',
    'ID',
    'id  card',
    'F.Nac',
    'f nac',
    'C.C.',
  ],
  ...[
    "ІМ'Я",
    'İ',
    'é',
    'e\u0301',
    'a',
    'victim',
    '5',
    '٣',
    ' ',
    ' ',
    ' ',
    '\u00a0',
    '.',
    '-',
    "'",
    '(',
    '\n',
    '😀',
    '中',
  ],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join(''));

describe('a lexicon', () => {
  test('finds its words where one pattern of all of them does', () => {
    const known = lexicon(words, before, after);
    fc.assert(
      fc.property(text, (one) => known.isIn(one) === whole.test(one)),
      { numRuns: 5000 },
    );
    expect(known.isIn('two girls')).toBe(true);
    expect(known.isIn('girlish')).toBe(false);
  });

  test('says where a word ends', () => {
    const known = lexicon(words, before, after);
    expect(known.endAt('İ жертвами.', 2)).toBe(10);
    expect(known.endAt('an ID card', 3)).toBe(10);
    expect(known.endAt('an ID card', 1)).toBe(-1);
  });

  test('asks what stands behind a word, and goes on where it does not suit', () => {
    const ends: number[] = [];
    lexicon(words, before, after).isIn('girl, id and пан', (end) => ends.push(end) > 2);
    expect(ends).toEqual([4, 8, 16]);
  });
});

/** What a word of a pattern may look like: each letter of a set, with and without what need not be there or may follow. */
function* spellings(word: string): Generator<string> {
  const part = /(?:\[(?<set>[^\]]+)\]|\\?(?<sign>.))(?<maybe>\?)?/su.exec(word);
  if (part === null) return yield '';
  const { set, sign, maybe } = part.groups!;
  for (const rest of spellings(word.slice(part[0].length))) {
    for (const one of set ?? (sign === '~' ? 'а' : sign!)) yield one + rest;
    if (maybe !== undefined || sign === '~') yield rest;
  }
}

test('the quick look sees every word of a family, however it is spelled', () => {
  const look = quickLook(families);
  const unseen = families.flatMap(({ words: own = [], behind }, at) =>
    own.flatMap((word) =>
      [...spellings(word)].filter((one) => {
        const cell = `${one.toUpperCase()} 1234567890123456`;
        return behind === undefined && (look(cell) & (1 << at)) === 0;
      }),
    ),
  );
  expect(unseen).toEqual([]);
});
