import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { encoderOf } from '../../src/table/encoder.ts';

test.each([
  ['utf-8', 'utf8', 'Prévention Показатель المنع 😀'],
  ['utf-16le', 'utf16le', 'Prévention Показатель المنع 😀'],
  ['utf-16be', 'utf16be', 'Prévention Показатель المنع 😀'],
  ['windows-1252', 'windows-1252', 'Prévention … “œuvre” €'],
  ['windows-1251', 'windows-1251', 'Показатель Київ ґ'],
  ['windows-1256', 'windows-1256', 'المنع'],
  ['koi8-r', 'koi8-r', 'Показатель'],
  ['866', 'cp866', 'Показатель'],
])('%s is written as iconv-lite writes it', (name, other, letters) => {
  const encode = encoderOf(name)!;
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
      expect(encode(text)).toEqual(new Uint8Array(iconv.encode(text, other)));
    }),
  );
});

test('a letter that an encoding lacks is not replaced', () => {
  expect(encoderOf('windows-1252')!('Показатель')).toBe(null);
  expect(encoderOf('windows-1252')!('\ufffd')).toBe(null);
});

test('an encoding of several bytes a letter is not written', () => {
  expect(encoderOf('shift_jis')).toBe(null);
  expect(encoderOf('gbk')).toBe(null);
});
