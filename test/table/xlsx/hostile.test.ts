import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findHeadings } from '../../../src/log/headings/headings.ts';
import type { Book } from '../../../src/table/table.ts';
import { LIMITS } from '../../../src/table/xlsx/limits.ts';
import { openWorkbook } from '../../../src/table/xlsx/workbook.ts';
import { codes, MAIN, open, parts, rowsOf, sheet, sourceOf, texts } from './parts.ts';
import { entriesOf, type RawEntry, rawZip } from './raw-zip.ts';

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheetPart = 'xl/worksheets/sheet1.xml';
const why = (book: Book) =>
  book.findings.map(({ notice, data }) => [notice.code, data.problem ?? data.limit ?? data.kind]);
const openRaw = (entries: readonly RawEntry[], end = {}) => openWorkbook(sourceOf(rawZip(entries, end)));
/** An ordinary workbook whose sheet is changed. */
const withSheet = (change: Partial<RawEntry>) =>
  entriesOf(parts(row)).map((entry) => (entry.name === sheetPart ? { ...entry, ...change } : entry));

describe('containers', () => {
  test('written by hand, stored or with wide numbers, are read', async () => {
    for (const change of [{}, { stored: true }, { wide: true }]) {
      const book = await openRaw(withSheet(change), change);
      expect([why(book), (await rowsOf(book)).length]).toEqual([[], 1]);
    }
  });

  test.each<[string, Partial<RawEntry>, string[]]>([
    ['a part longer than it says', { size: 10 }, ['F010', 'size']],
    ['a part shorter than it says', { size: 100_000 }, ['F010', 'size']],
    ['a part that says it is huge', { size: LIMITS.partBytes + 1 }, ['F016', 'partBytes']],
    ['a part that says it is packed too well', { size: LIMITS.ratioFrom + 1 }, ['F016', 'ratio']],
    ['a wrong checksum', { crc: 1 }, ['F010', 'checksum']],
    [
      'noise instead of packed data',
      { content: strToU8('\xff\xff no such thing', true), method: 8, stored: true },
      ['F010', 'data'],
    ],
    ['packed data of which a part is of no file', { packed: 20 }, ['F010', 'list']],
    ['a way of packing that Excel does not use', { method: 12 }, ['F010', 'method']],
    ['a locked part', { flags: 1 }, ['F010', 'locked']],
    ['a part that starts beyond the end', { offset: 10_000_000 }, ['F010', 'cut']],
    ['a part that starts in another part', { offset: 10 }, ['F010', 'overlap']],
    ['a part without XML', { content: new Uint8Array(0) }, ['F011', 'damaged']],
    [
      'a part that is not UTF-8',
      { content: strToU8('<?xml version="1.0"?><a>\xe9</a>', true) },
      ['F011', 'damaged'],
    ],
    [
      'an encoding nobody knows',
      { content: strToU8('<?xml version="1.0" encoding="x-y"?><a/>') },
      ['F011', 'damaged'],
    ],
  ])('%s', async (_name, change, expected) => {
    expect(why(await openRaw(withSheet(change)))).toEqual([expected]);
  });

  test('a bomb of zeros stops at the size it admits', async () => {
    const bomb = withSheet({ content: new Uint8Array(2 ** 22), size: 5000 });
    expect(why(await openRaw(bomb))).toEqual([['F010', 'size']]);
  });

  test('shared texts that unpack to a thousand times their size', async () => {
    const zeros = { content: new Uint8Array(LIMITS.ratioFrom + 1), crc: 0 };
    const all = entriesOf(parts(row, { 'xl/sharedStrings.xml': texts() }));
    const bomb = all.map((entry) => (entry.name === 'xl/sharedStrings.xml' ? { ...entry, ...zeros } : entry));
    expect(why(await openRaw(bomb))).toEqual([['F016', 'ratio']]);
  });

  test('two parts that share their bytes', async () => {
    const [first, ...others] = entriesOf(parts(row));
    const twin = { ...first!, name: 'xl/twin.xml', offset: 0 };
    expect(why(await openRaw([first!, twin, ...others]))).toEqual([['F010', 'overlap']]);
  });

  test('the same part twice: readers would disagree on which counts', async () => {
    const other = { name: sheetPart, content: strToU8(sheet('<row><c><v>2</v></c></row>')) };
    for (const name of [sheetPart, sheetPart.toUpperCase(), sheetPart.replaceAll('/', '\\')])
      expect(why(await openRaw([...entriesOf(parts(row)), { ...other, name }]))).toEqual([['F010', 'twice']]);
  });

  test('more parts than there are, and more than anybody needs', async () => {
    expect(why(await openRaw(entriesOf(parts(row)), { count: 50 }))).toEqual([['F010', 'list']]);
    const many = Array.from({ length: LIMITS.entries + 1 }, (_, index) => ({
      name: `${index}`,
      content: new Uint8Array(0),
      stored: true,
    }));
    expect(why(await openRaw(many))).toEqual([['F016', 'entries']]);
  });

  test('names that lead out of the workbook lead nowhere', async () => {
    const outside = { name: '../../etc/passwd', content: strToU8('x') };
    const relations = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
    );
    const all = entriesOf({ ...parts(row), 'xl/_rels/workbook.xml.rels': relations });
    const book = await openRaw([...all, outside]);
    expect(book.findings.map(({ notice, data }) => [notice.code, data.part])).toEqual([
      ['F011', 'etc/passwd'],
      ['P807', undefined],
    ]);
  });
});

describe('XML', () => {
  const inSheet = (xml: string) => open(parts('', { [sheetPart]: xml }));
  const bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';

  test.each([
    ['a sheet', sheetPart, `${bomb}${sheet(row)}`],
    ['the list of sheets', 'xl/workbook.xml', `${bomb}<workbook/>`],
    ['the texts', 'xl/sharedStrings.xml', `${bomb}<sst><si><t>&b;</t></si></sst>`],
    ['the styles', 'xl/styles.xml', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><styleSheet/>'],
  ])('document types are refused in %s', async (_name, part, xml) => {
    expect(why(await open(parts(row, { [part]: xml })))).toEqual([['F011', 'doctype']]);
  });

  test.each(['&b;', '&#0;', '&#xFFFFFFF;', '&#xD800;', '& b', '&amp'])(
    'no entity but the five: %s',
    async (entity) => {
      const cell = `<c t="inlineStr"><is><t>${entity}</t></is></c>`;
      const book = await open(parts(`${row}<row r="2">${cell}</row>`));
      expect([(await rowsOf(book)).length, why(book)]).toEqual([1, [['F011', 'damaged']]]);
      const shared = await open(parts(row, { 'xl/sharedStrings.xml': texts(`<t>${entity}</t>`) }));
      expect(why(shared)).toEqual([['F011', 'damaged']]);
    },
  );

  test('elements nested without end', async () => {
    const deep = `${'<a>'.repeat(LIMITS.depth + 1)}${'</a>'.repeat(LIMITS.depth + 1)}`;
    expect(why(await inSheet(sheet(row, { head: deep })))).toEqual([['F016', 'depth']]);
    const inRows = await inSheet(sheet(`${row}<row r="2"><c><extLst>${deep}</extLst></c></row>`));
    expect([(await rowsOf(inRows)).length, why(inRows)]).toEqual([1, [['F016', 'depth']]]);
  });

  test.each([
    ['cut among the rows', sheet(row).slice(0, -30)],
    ['cut behind the rows', sheet(row).slice(0, -5)],
    ['elements that cross', sheet('<row r="1"><c></row></c>')],
    ['a text without end', `${sheet(row)}<a>`],
  ])('a sheet %s', async (_name, xml) => {
    const book = await inSheet(xml);
    await rowsOf(book);
    expect(why(book)).toEqual([['F011', 'damaged']]);
  });

  test('a tag that never ends and a text that never ends are given up in bounded memory', async () => {
    const long = 'x'.repeat(LIMITS.tokenCharacters + 100_000);
    for (const rows of [`<row r="2"><c t="inlineStr"><is><t>${long}`, `<row r="2" a="${long}`]) {
      const book = await inSheet(`${sheet(row + rows)}`);
      expect([(await rowsOf(book)).length, why(book)]).toEqual([1, [['F016', 'tokenCharacters']]]);
    }
  });

  test('a shared text that never ends is given up in bounded memory', async () => {
    const long = `<t>${'x'.repeat(LIMITS.tokenCharacters + 100_000)}`;
    for (const xml of [texts(long), `<sst xmlns="${MAIN}"><!--${long}`, `<sst a="${long.slice(3)}`]) {
      expect(why(await open(parts(row, { 'xl/sharedStrings.xml': xml })))).toEqual([
        ['F016', 'tokenCharacters'],
      ]);
    }
  });

  test('too many merged ranges', async () => {
    const tail = `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(LIMITS.merges + 1)}</mergeCells>`;
    expect(why(await inSheet(sheet(row, { tail })))).toEqual([['F016', 'merges']]);
  });

  test('merged ranges over whole rows, all on top of each other, cost no time', async () => {
    const tail = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`;
    const book = await inSheet(sheet(row, { tail }));
    const started = performance.now();
    expect([await rowsOf(book), findHeadings(await rowsOf(book), book.sheets[0]?.merges)]).toEqual([
      [expect.objectContaining({ row: 1 })],
      null,
    ]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('what is no workbook', () => {
  test.each<[string, Record<string, Uint8Array>, string[]]>([
    [
      'an OpenDocument file',
      { mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') },
      ['F003', 'ods'],
    ],
    ['a Numbers file', { 'Index/Document.iwa': strToU8('x') }, ['F003', 'numbers']],
    ['an archive', { 'log.csv': strToU8('a,b') }, ['F003', 'zip']],
    ['an archive of an archive', { 'log.xlsx': zipSync(parts(row)) }, ['F003', 'zip']],
  ])('%s', async (_name, all, expected) => {
    const book = await open(all);
    expect([book.sheets, why(book)]).toEqual([[], [expected]]);
  });

  test('a Word document and a binary workbook, by what they say they hold', async () => {
    for (const [type, kind] of [
      ['wordprocessingml.document.main+xml', 'word'],
      ['ms-excel.sheet.binary.macroEnabled.main', 'xlsb'],
    ]) {
      const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/${type}"/></Types>`;
      expect(why(await open(parts(row, { '[Content_Types].xml': types })))).toEqual([['F003', kind]]);
    }
  });

  test('nothing, a few bytes, and the start of a workbook', async () => {
    const whole = zipSync(parts(row));
    for (const length of [1, 21, 22, 100, whole.length - 1]) {
      expect(codes(await openWorkbook(sourceOf(whole.slice(0, length))))).toEqual(['F010']);
    }
    expect(codes(await openWorkbook(sourceOf(new Uint8Array(0))))).toEqual(['F002']);
  });

  test('a disk that fails is not taken for a damaged file', async () => {
    const whole = zipSync(parts(row));
    for (let calls = 1; calls < 8; calls++) {
      let left = calls;
      const good = sourceOf(whole);
      const source = {
        ...good,
        read: async (start: number, end: number) => {
          if (left-- === 0) throw new Error('disk');
          return good.read(start, end);
        },
      };
      await expect(openWorkbook(source)).rejects.toThrow('disk');
    }
  });
});
