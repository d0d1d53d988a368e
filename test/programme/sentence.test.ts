import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceFault } from '../../src/programme/sentence.ts';
import { good, problemsAfter, type } from './pack-on-disk.ts';

describe('a sentence is sound', () => {
  test.each([
    '{quantity} kits were given',
    'given: {quantity}',
    '{count, plural, one {{quantity} kit} other {{quantity} kits}}',
    '{quantity} {count, plural, =0 {kits} one {kit} other {kits}}',
    "{quantity} {count, plural, one {kit d’urgence} other {kits d'urgence}}",
    '{quantity} {count, plural, one {комплект} few {комплекта} many {комплектов} other {комплекта}}',
  ])('%s', (sentence) => {
    for (const language of ['en', 'fr', 'ru', 'ar']) expect(sentenceFault(sentence, language)).toBeNull();
  });
});

describe('a sentence is refused', () => {
  test.each([
    ['{quantite} kits', 'sentence-slot'],
    ['{quantity} kits in {country}', 'sentence-slot'],
    ['{quantity} {Count, plural, one {kit} other {kits}}', 'sentence-slot'],
    ['{quantity} kits ({count})', 'sentence-slot'],
    ['{quantity} {count, plural, one {# kit} other {# kits}}', 'sentence-slot'],
    ['{quantity, number} kits', 'sentence-slot'],
    ['{quantity} {count, number} kits', 'sentence-slot'],
    ['{quantity} {count, date} kits', 'sentence-slot'],
    ['{quantity} {count, select, one {kit} other {kits}}', 'sentence-slot'],
    ['{quantity} {count, selectordinal, one {kit} other {kits}}', 'sentence-slot'],
    ['<b>{quantity}</b> kits', 'sentence-slot'],
    ['{quantity} {count, plural, un {kit} other {kits}}', 'sentence-slot'],
    ['{quantity} kits {', 'sentence-form'],
    ['{quantity} kits }', 'sentence-quoted'],
    ['{quantity} {count, plural, one {kit}}', 'sentence-form'],
    ['{quantity} {count, plural, one {kit} other {kits}', 'sentence-form'],
    ['{quantity} {}', 'sentence-form'],
    ['kits were given', 'sentence-quantity'],
    ['{count, plural, one {one kit} other {{quantity} kits}}', 'sentence-quantity'],
    ['{count, plural, =0 {no kit} other {{quantity} kits}}', 'sentence-quantity'],
    ['{count, plural, =11 {some kits} other {{quantity} kits}}', 'sentence-quantity'],
    ["l'{quantity} kits", 'sentence-quoted'],
    ["{quantity} {count, plural, one {d'{count}} other {kits}}", 'sentence-form'],
    ["{quantity} kits d'{count, plural, one {urgence} other {urgences}}", 'sentence-quoted'],
  ])('%s: %s', (sentence, problem) => {
    expect(sentenceFault(sentence, 'fr')).toMatchObject({ problem });
  });

  test('with its file, row and column', () => {
    expect(
      problemsAfter((pack) => type(pack, 'indicators.csv', 3, 'sentence', '{quantite} posters')),
    ).toEqual([
      {
        ...{ file: 'indicators.csv', row: 3, column: 'sentence' },
        message: expect.stringMatching(/^Found "quantite"; a sentence holds \{quantity\}/),
      },
    ]);
    expect(good.tables['indicators.csv']).toHaveLength(25);
  });

  test('or it says the quantity at every number, and never throws', () => {
    const piece = fc.constantFrom(
      ...[
        '{quantity}',
        '{count, plural, one {',
        '=2 {',
        'few {',
        'other {',
        '}',
        '}}',
        ' kits ',
        "'",
        '#',
        '{',
        '<a>',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const sentence = pieces.join('');
        if (!sentence.includes('{quantity}')) expect(sentenceFault(sentence, 'en')).not.toBeNull();
        else sentenceFault(sentence, 'en');
      }),
    );
  });
});
