import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodeReader, codeReaders } from '../../../src/log/cells/code.ts';
import { loadedPack } from '../../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const { lists, countries, indicators } = codeReaders(programme);
const readers: Readonly<Record<string, CodeReader>> = { ...lists, country: countries, indicator: indicators };
const codesOf = (name: string) =>
  name === 'country'
    ? programme.countries.map(({ alpha3 }) => alpha3)
    : (name === 'indicator' ? programme.indicators : programme.lists[name as 'status']).map(
        ({ code }) => code,
      );
const bare = (shown: string) => shown.split(' (')[0]!;

describe.each(Object.entries(readers))('%s', (name, reader) => {
  const codes = codesOf(name);

  test('names only its own codes, whatever was typed; a short list is named whole', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { shown, codes: told, count } = reader.suggest(text);
        expect(count).toBe(codes.length);
        expect(codes).toEqual(expect.arrayContaining(told.map(bare)));
        if (codes.length <= 12) expect([shown, told.map(bare)]).toEqual(['all', codes]);
        else expect(told.length).toBeLessThanOrEqual(4);
        expect(told).not.toEqual([]);
      }),
    );
  });

  test('a code in a longer text is among the closest', () => {
    if (codes.length <= 12) return;
    for (const code of codes) {
      const { shown, codes: told } = reader.suggest(`${code.replaceAll('_', ' ')} and others, 2018`);
      expect([code, shown]).toEqual([code, 'closest']);
      expect(told.map(bare)).toContain(code);
    }
  });
});

test.each([
  ['stakeholder', 'Police officers (training)', 'police'],
  ['stakeholder', 'Mayors and local government staff', 'local_government'],
  ['stakeholder', 'journalistes des médias', 'media'],
  ['activity_type', 'Five-day training course', 'training'],
  ['country', 'Islamabad, Pakistan', 'PAK'],
])('of %s, “%s” may be %s', (list, text, code) => {
  expect(readers[list]!.suggest(text).codes[0]).toBe(code);
});

test('what means nothing on a long list gives its first codes', () => {
  expect(lists.activity_type!.suggest('gala dinner')).toMatchObject({ shown: 'first', count: 17 });
});
