import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { alphabets } from '../../src/table/alphabets.ts';
import { isEncoding, pageTable, utf8Converter } from '../../src/table/code-pages.ts';

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);
/** All but the one that is read as windows-1254. */
const guessed = [...new Set(Object.values(alphabets).flatMap(({ pages }) => pages))].filter(
  (page) => page !== 'iso-8859-9',
);
const asked = ['cp437', 'cp862', 'windows-1257', 'iso-8859-8', 'iso-8859-13', 'iso-8859-15'];

/** Bytes in which we and iconv-lite differ, ours in each case being what the standard for the web says. */
const different: Readonly<Record<string, string>> = {
  // Apple replaced the sign of a currency by the euro; Unicode prefers the letter omega to the ohm sign.
  macintosh: 'bd Ω db €',
  // The variant for Ukrainian and Belarusian.
  maccyrillic: 'a2 Ґ b6 ґ ff €',
  'koi8-u': 'ae ў be Ў',
};

const read = (name: string, pieces: readonly Uint8Array[]) => {
  const converter = utf8Converter(name);
  const parts = [...pieces.map((piece) => converter.write(piece)), converter.end()];
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    Uint8Array.from(parts.flatMap((part) => [...part])),
  );
};

describe('every byte of a code page', () => {
  it.each([...guessed, ...asked])('%s is what iconv-lite says', (page) => {
    const theirs = iconv.decode(everyByte, page, { stripBOM: false });
    const ours = pageTable(page);
    expect(ours).toHaveLength(256);
    const unequal = [...ours].flatMap((char, byte) =>
      char === theirs[byte] ? [] : [byte.toString(16), char],
    );
    expect(unequal.join(' ')).toBe(different[page] ?? '');
    expect(read(page, [everyByte.subarray(0, 200), everyByte.subarray(200)])).toBe(ours);
  });

  it('the Latin pages of the standard are those of Windows, as the web reads them', () => {
    for (const name of ['latin1', 'iso-8859-1', 'ascii'])
      expect(pageTable(name)).toBe(pageTable('windows-1252'));
    expect(pageTable('iso-8859-9')).toBe(pageTable('windows-1254'));
  });

  it('the signs of windows-1252 that Node has long read as control characters', () => {
    expect(read('windows-1252', [Uint8Array.of(0x80, 0x92, 0x93, 0x94, 0x96, 0x99, 0x9c, 0xff)])).toBe(
      '€’“”–™œÿ',
    );
  });
});

describe('characters of several bytes', () => {
  it.each(['gb18030', 'gbk', 'big5', 'euc-kr', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'])(
    '%s, cut anywhere',
    (name) => {
      const text = name === 'euc-kr' ? '서울 교육' : '東京、大阪 A1';
      const bytes = Uint8Array.from(iconv.encode(text, name));
      for (let cut = 0; cut <= bytes.length; cut++)
        expect(read(name, [bytes.subarray(0, cut), bytes.subarray(cut)])).toBe(text);
    },
  );

  it('one that is cut off at the end is damage', () => {
    expect(read('utf-16le', [Uint8Array.of(65, 0, 66)])).toBe('A\ufffd');
    expect(read('gb18030', [Uint8Array.of(65, 0xb0)])).toBe('A\ufffd');
  });

  it('a mark at the start is for others to take away', () => {
    expect(read('utf-16le', [Uint8Array.of(0xff, 0xfe, 65, 0)])).toBe('\ufeffA');
  });
});

describe('names', () => {
  it.each([
    ['cp1251', 'windows-1251'],
    ['WIN1251', 'windows-1251'],
    ['1251', 'windows-1251'],
    ['windows1252', 'windows-1252'],
    ['cp874', 'windows-874'],
    ['IBM850', 'cp850'],
    ['866', 'cp866'],
    ['MacRoman', 'macintosh'],
    ['x-mac-cyrillic', 'maccyrillic'],
    ['koi8r', 'koi8-r'],
    ['ISO8859-2', 'iso-8859-2'],
  ])('%s is %s', (name, page) => {
    expect(pageTable(name)).toBe(pageTable(page));
  });

  it.each(['utf8', 'UTF-16', 'cp936', 'cp932', 'sjis', 'GB2312'])('%s can be read', (name) => {
    expect(isEncoding(name)).toBe(true);
  });

  it.each(['klingon', '', 'base64', 'hex', 'constructor', '1259', 'cp1'])('%j is none', (name) => {
    expect(isEncoding(name)).toBe(false);
  });
});
