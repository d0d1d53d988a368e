import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeReader, codeReaders } from '../../../src/log/cells/code.ts';
import { readSeveral } from '../../../src/log/cells/coded-cell.ts';
import { programme } from '../typed-log.ts';

const { lists } = codeReaders(programme);
const read = (text: string, reader = lists.stakeholder!) => {
  const { value, remarks } = readSeveral('stakeholder', text, reader);
  return value ?? remarks[0]?.notice.code;
};

describe('several codes in one cell', () => {
  test.each([
    ['academia media civil_society', ['academia', 'media', 'civil_society']],
    ['academia;media;civil_society', ['academia', 'media', 'civil_society']],
    ['academia, media / civil_society', ['academia', 'media', 'civil_society']],
    ['academia\nmedia\ncivil_society', ['academia', 'media', 'civil_society']],
    ['academia  media\tcivil_society', ['academia', 'media', 'civil_society']],
    ['academia media and civil society', ['academia', 'media', 'civil_society']],
    ['Police and prosecutors', ['police', 'prosecutors']],
    ['police, prosecutors and judges', ['police', 'prosecutors', 'judiciary']],
    ['police et media', ['police', 'media']],
    ['police y media', ['police', 'media']],
    ['police и media', ['police', 'media']],
    ['police و media', ['police', 'media']],
    ['police وmedia', ['police', 'media']],
    ['police police', ['police']],
  ])('%j', (typed, codes) => expect(read(typed)).toEqual(codes));

  test.each([
    'police and astronauts',
    'academia the media',
    'and police',
    'police and',
    'media x'.repeat(40),
  ])('%j is not read in part', (typed) => expect(read(typed)).toMatch(/^L40/));

  test('words that can be parted in two ways are asked for', () => {
    const reader = codeReader(
      ['women', 'groups', 'women groups', 'girls'].map((code) => ({ code, names: [] })),
    );
    expect(read('girls women groups', reader)).toMatch(/^L40/);
    expect(read('women groups', reader)).toEqual(['women groups']);
    expect(read('girls women', reader)).toEqual(['girls', 'women']);
  });

  test('any codes of a list, however they are parted, are read as with semicolons', () => {
    for (const list of ['stakeholder', 'pillar', 'visibility'] as const) {
      const reader = lists[list]!;
      const all = programme.lists[list].map(({ code }) => code);
      const codes = fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 5 });
      fc.assert(
        fc.property(codes, fc.constantFrom(' ', ', ', ' / ', '\n', ' and ', ' و ', ' | '), (some, mark) => {
          expect(read(some.join(mark), reader)).toEqual(some);
        }),
        { numRuns: 30 },
      );
    }
  });
});
