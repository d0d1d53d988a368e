import { describe, expect, it } from 'vitest';
import { maxFileBytes, openBook } from '../../src/table/read.ts';
import type { Book } from '../../src/table/table.ts';
import { skipsTrap, trapBytes } from '../traps.ts';
import { rowsOf, source, tableOf, trap } from './text-source.ts';

const codes = (book: Book) => book.findings.map(({ notice }) => notice.code);
const others = (name: string, as = name) => source(trapBytes(name), as);

describe('what is no log is told by its content', () => {
  it.each([
    ['png', '\x89PNG\r\n\x1a\n'],
    ['jpeg', '\xff\xd8\xff\xe0'],
    ['gif', 'GIF89a'],
    ['pdf', '%PDF-1.7\n'],
    ['rtf', '{\\rtf1\\ansi'],
    ['html', '\n <!DOCTYPE html><html><body><table>'],
    ['html', '<table><tr><td>1</td></tr></table>'],
    ['xml', '<?xml version="1.0"?><Workbook>'],
    ['gzip', '\x1f\x8b\x08\0'],
    ['7z', '7z\xbc\xaf\x27\x1c'],
    ['rar', 'Rar!\x1a\x07'],
    ['database', 'SQLite format 3\0'],
    ['ods', `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`],
    ['binary', '\x01\x02\x03\x04\x05\x06'],
  ])('%s', async (kind, start) => {
    const bytes = Uint8Array.from(start, (char) => char.charCodeAt(0));
    for (const name of ['log.csv', 'log.xlsx']) {
      const book = await openBook(source(bytes, name));
      expect(book.sheets).toEqual([]);
      expect(book.findings).toMatchObject([
        {
          notice: { code: 'F003' },
          place: { file: name, sheet: null, row: null, column: null },
          data: { kind, extension: name.slice(4) },
        },
      ]);
    }
  });

  it('a picture called .csv', async () => {
    expect(codes(await openBook(trap('png.csv')))).toEqual(['F003']);
  });

  it.each(['', '\ufeff', ' \r\n\t\n', '\n'])('nothing but blanks: %j', async (text) => {
    const book = await openBook(source(text));
    expect([book.sheets, codes(book)]).toEqual([[], ['F002']]);
  });

  it.each(['~$log.xlsx', 'c:\\logs\\~$log.csv', 'a/b/.~lock.log.csv#'])(
    'the helper file %s',
    async (name) => {
      const book = await openBook(source('a,b\n1,2\n', name));
      expect([book.sheets, codes(book)]).toEqual([[], ['F018']]);
    },
  );

  it('a text file beyond the limit, without reading it', async () => {
    const huge = { ...source('a,b\n'), size: maxFileBytes + 1 };
    const book = await openBook(huge);
    expect(book.findings).toMatchObject([
      { notice: { code: 'F005' }, data: { bytes: maxFileBytes + 1, limit: maxFileBytes } },
    ]);
  });
});

describe('a name that does not fit', () => {
  it.each(['log.xlsx', 'log.xls', 'LOG.XLSM'])('is a remark when the text can be read: %s', async (name) => {
    const book = await openBook(source('a\tb\n1\t2\n', name));
    expect(await rowsOf(book)).toEqual(['1.1: a|b', '2.2: 1|2']);
    expect(book.findings).toMatchObject([
      { notice: { code: 'F004' }, data: { kind: 'text', extension: name.slice(4).toLowerCase() } },
    ]);
  });

  it.each(['log.csv', 'log.tsv', 'log.txt', 'log', 'mali 2018.S2'])('is none: %s', async (name) => {
    expect(codes(await openBook(source('a,b\n1,2\n', name)))).toEqual([]);
  });
});

describe('options', () => {
  it('reach the text reader', async () => {
    const book = await openBook(source(Uint8Array.from([97, 59, 98, 10, 0xe9, 59, 50])), {
      encoding: 'windows-1251',
      delimiter: ';',
    });
    expect(await rowsOf(book)).toEqual(['1.1: a|b', '2.2: й|2']);
  });
});

describe('files of others', () => {
  const refused: readonly (readonly [string, string, object])[] = [
    ['legacy.xls', 'F003', { kind: 'xls', extension: 'xls' }],
    ['opendocument.ods', 'F003', { kind: 'ods', extension: 'ods' }],
    ['a-png.xlsx', 'F003', { kind: 'png', extension: 'xlsx' }],
    ['a-png.csv', 'F003', { kind: 'png', extension: 'csv' }],
    ['encrypted.xlsx', 'F013', {}],
  ];
  for (const [name, code, data] of refused) {
    it.skipIf(skipsTrap(name))(`${name} is refused`, async () => {
      const book = await openBook(others(name));
      expect(book.sheets).toEqual([]);
      expect(book.findings).toMatchObject([{ notice: { code }, data }]);
    });
  }

  it('reads one table in all its forms the same', async () => {
    const names = [
      'newline-unix.csv',
      'newline-windows.csv',
      'tab-separated.tsv',
      'excel-2007.xlsx',
      'macro.xlsm',
    ];
    const tables = await Promise.all(
      names.map(async (name) => tableOf(await openBook(others(`same/${name}`)))),
    );
    expect(tables[0]).toEqual([
      ['phone number', 'name', 'favourite colour', 'fruit'],
      ['07739 468 050', 'Pete', 'Coral', 'tomato'],
      ['07527 125 974', 'Not Pete', 'Magenta', 'Avacado'],
      ['07512 058 823', 'Still Not Pete', 'Crimson', 'Pear'],
    ]);
    for (const table of tables) expect(table).toEqual(tables[0]);
  });

  it('reads a workbook called .csv, with a remark', async () => {
    const book = await openBook(others('same/excel-2007.xlsx', 'log.csv'));
    expect(book.kind).toBe('xlsx');
    expect((await tableOf(book)).length).toBe(4);
    expect(book.findings[0]).toMatchObject({
      notice: { code: 'F004' },
      data: { kind: 'workbook', extension: 'csv' },
    });
  });

  it.each([
    ['cr-line-endings.csv', ['1.1: Foo|Bar|Baz', '2.2: Biff|Baff|Boff', '3.3: Qux|Teaspoon|Doge']],
    [
      'duplicate-headers.csv',
      ['1.1: id|name|id|age|id', '2.2: 1101|John|0|30|001101', '3.3: 1102|Julie|0|26|001102'],
    ],
    ['ragged.csv', ['1.1: id|name|age', '2.2: 1101|John|30', '3.3: 1102|Julie|26', '5.5: 1|2|3|4|5|6']],
    ['leading-zeros.csv', ['1.1: value', '2.2: 01', '3.3: 002', '4.4: 00003']],
    ['hxl-headers.csv', ['1.1: Junk|Junk|Junk|Junk', '2.2: Org|No hashtag|Province|Number affected']],
    ['preamble.csv', ['1.1: this is a preamble row', '2.2: another preamble row', '3.3: and yet another']],
  ])('reads %s as it stands', async (name, rows) => {
    expect((await rowsOf(await openBook(others(name)))).slice(0, rows.length)).toEqual(rows);
  });
});
