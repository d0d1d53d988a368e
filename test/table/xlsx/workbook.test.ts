import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/table/xlsx/workbook.ts';
import { codes, MAIN, open, parts, relations, rowsOf, sheet, sourceOf, workbook } from './parts.ts';

const cell = (row: number, value: string | number = 1) =>
  `<row r="${row}"><c r="A${row}"><v>${value}</v></c></row>`;
const sheetPart = 'xl/worksheets/sheet1.xml';

describe('sheets', () => {
  test('stand in tab order with their names and states, whatever the order of the parts', async () => {
    const own = {
      'xl/workbook.xml': workbook(
        ['Log', 'c'],
        ['Old &amp; gone', 'a', 'hidden'],
        ['Lists', 'b', 'veryHidden'],
      ),
      'xl/_rels/workbook.xml.rels': relations(
        ['a', 'worksheet', 'worksheets/sheet1.xml'],
        ['b', 'worksheet', '/xl/worksheets/sheet2.xml'],
        ['c', 'worksheet', '../log/third.xml'],
      ),
      'xl/worksheets/sheet2.xml': sheet(cell(1)),
      'log/third.xml': sheet(cell(3)),
    };
    const book = await open(parts('', own));
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Log', 'visible'],
      ['Old & gone', 'hidden'],
      ['Lists', 'very-hidden'],
    ]);
    expect((await rowsOf(book)).map(({ row }) => row)).toEqual([3]);
    // The empty hidden sheet is not worth a word.
    expect(book.findings.map(({ notice, place, data }) => [notice.code, place.sheet, data])).toEqual([
      ['S105', 'Lists', { state: 'veryHidden' }],
    ]);
  });

  test('of charts are left out, and a workbook of nothing else says so', async () => {
    const chart = ['c', 'chartsheet', 'chartsheets/sheet1.xml'] as const;
    const both = {
      'xl/workbook.xml': workbook(['Chart', 'c'], ['Log', 'rId1']),
      'xl/_rels/workbook.xml.rels': relations(chart, ['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    };
    expect((await open(parts(cell(1), both))).sheets.map(({ name }) => name)).toEqual(['Log']);
    const only = await open(parts(cell(1), { ...both, 'xl/workbook.xml': workbook(['Chart', 'c']) }));
    expect([only.sheets, codes(only)]).toEqual([[], ['F012']]);
    expect(codes(await open(parts(cell(1), { 'xl/workbook.xml': workbook() })))).toEqual(['F012']);
  });

  test('that are missing or damaged are named, and the others are read', async () => {
    const own = {
      'xl/workbook.xml': workbook(['Log', 'rId1'], ['Gone', 'b'], ['Lost', 'nowhere']),
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['b', 'worksheet', 'gone.xml'],
      ),
    };
    const book = await open(parts(cell(1), own));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Log']);
    expect(book.findings.map(({ notice, place, data }) => [notice.code, place.sheet, data.part])).toEqual([
      ['F011', 'Gone', 'xl/gone.xml'],
      ['F011', 'Lost', 'Lost'],
    ]);
  });

  test.each(['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'])(
    'a workbook without %s',
    async (part) => {
      const book = await open(parts(cell(1), { [part]: null }));
      // Without the relations of the package, the workbook is still where it always is.
      const expected = part === '_rels/.rels' ? [] : ['F011'];
      expect(codes(book)).toEqual(expected);
    },
  );

  test('without the optional parts are read', async () => {
    const book = await open(parts('<row><c t="str"><v>a</v></c></row>'));
    expect([(await rowsOf(book)).length, codes(book)]).toEqual([1, []]);
  });

  test('are found through a package laid out otherwise, with other cases and slashes', async () => {
    const own = {
      '_rels/.rels': relations(['r', 'officeDocument', '/Office/Book.XML']),
      'office/book.xml': workbook(['Log', 'rId1']),
      'office/_rels/book.xml.rels': relations(['rId1', 'worksheet', 'Sheets\\One.xml']),
      'office\\sheets\\one.xml': sheet(cell(1)),
      'xl/workbook.xml': null,
    };
    const book = await open(parts('', own));
    expect([(await rowsOf(book)).length, codes(book)]).toEqual([1, []]);
  });

  test('in UTF-16 are read', async () => {
    const utf16 = (text: string) =>
      Uint8Array.from(
        [...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
      );
    const xml = sheet('<row><c t="str"><v>Ọjọ́</v></c></row>').replace('UTF-8', 'UTF-16');
    const book = await open({ ...parts(''), [sheetPart]: utf16(xml) });
    expect((await rowsOf(book))[0]?.cells[0]?.text).toBe('Ọjọ́');
  });

  test('with prefixes, strict names, comments, instructions and line breaks in tags are read', async () => {
    const xml = `<?xml version='1.0'?><!-- <sheetData> --><s:worksheet xmlns:s="http://purl.oclc.org/ooxml/spreadsheetml/main">
      <s:cols><s:col min="2" max="2" hidden="true"/></s:cols><s:sheetData
      ><?x y?><s:row
        r='1' ><!-- > --><s:c r="A1" t='str' note="a>b" ><s:v>x<!-- y -->z</s:v ></s:c><s:c r="B1"><s:v>2</s:v></s:c></s:row></s:sheetData></s:worksheet>`;
    const book = await open(parts('', { [sheetPart]: xml.replace('<!-- <sheetData> -->', '') }));
    expect((await rowsOf(book))[0]?.cells.map((each) => each?.raw)).toEqual(['xz', 2]);
    expect([book.sheets[0]?.hiddenColumns, codes(book)]).toEqual([[2], []]);
  });
});

describe('reading rows', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => cell(index + 1, index)).join('');

  test('comes in batches, can stop early and can start again', async () => {
    const book = await open(parts(many(30_000)));
    const batches: number[] = [];
    for await (const batch of book.sheets[0]!.rows()) {
      batches.push(batch.length);
      if (batches.length === 2) break;
    }
    expect(Math.max(...batches)).toBeLessThan(1000);
    const again = await rowsOf(book);
    expect([again.length, again.at(-1)?.cells[0]?.raw]).toEqual([30_000, 29_999]);
  });

  test('twice at once gives both readers all rows', async () => {
    const book = await open(parts(many(3000)));
    const [one, other] = await Promise.all([rowsOf(book), rowsOf(book)]);
    expect([one.length, other.length]).toEqual([3000, 3000]);
  });

  test('knows what is hidden', async () => {
    const rows = `${cell(1)}<row r="2" hidden="1"><c><v>1</v></c></row><row r="3" hidden="true"><c r="C3"><v>1</v></c></row><row r="4" ht="0" customHeight="1"><c><v>1</v></c></row><row r="7" hidden="1"><c><v>1</v></c></row><row r="8" hidden="1"/>`;
    const head = '<sheetPr filterMode="1"/><cols><col min="3" max="16384" hidden="1"/></cols>';
    const book = await open(parts('', { [sheetPart]: sheet(rows, { head }) }));
    const { hiddenColumns, filtered } = book.sheets[0]!;
    expect([hiddenColumns.length, filtered]).toEqual([16382, true]);
    const hidden = (await rowsOf(book)).filter((row) => row.hidden).map(({ row }) => row);
    expect(hidden).toEqual([2, 3, 4, 7]);
    expect(codes(book)).toEqual([]);
  });

  test('a filter that is only offered is not switched on; one of a table counts', async () => {
    const filter = (inside: string) => `<autoFilter ref="A1:B9">${inside}</autoFilter>`;
    const column = '<filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn>';
    const found = async (own: Record<string, string>) =>
      (await open(parts(cell(1), own))).sheets[0]?.filtered;
    expect(await found({ [sheetPart]: sheet(cell(1), { tail: filter('') }) })).toBe(false);
    expect(await found({ [sheetPart]: sheet(cell(1), { tail: filter(column) }) })).toBe(true);
    const table = {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(['t', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}">${filter(column)}</table>`,
    };
    expect(await found(table)).toBe(true);
  });
});

describe('what a workbook brings along', () => {
  test('macros, links to other workbooks and rules for typing', async () => {
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    const tail =
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"/><dataValidation sqref="B2:B9 C:C"/></dataValidations>';
    const own = {
      '[Content_Types].xml': types,
      [sheetPart]: sheet(cell(1), { tail }),
      'xl/_rels/workbook.xml.rels': relations(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['x', 'externalLink', 'externalLinks/externalLink1.xml'],
        ['y', 'externalLink', 'externalLinks/externalLink2.xml'],
      ),
    };
    const book = await open(parts('', own));
    expect(book.findings.map(({ notice, place, data }) => [notice.code, place.sheet, data])).toEqual([
      ['F014', null, {}],
      ['F015', null, { count: 2 }],
      ['F017', 'Log', { cells: 17_179_869_184 }],
    ]);
  });

  test('a drop-down on whole columns is nothing unusual', async () => {
    const tail = '<dataValidations><dataValidation sqref="A1:A1048576 C2:C1048576"/></dataValidations>';
    expect(codes(await open(parts('', { [sheetPart]: sheet(cell(1), { tail }) })))).toEqual([]);
  });

  test('something before and behind the container does not hide it', async () => {
    const whole = zipSync(parts(cell(1)));
    const book = await openWorkbook(
      sourceOf(Uint8Array.from([...whole.slice(0, -2), 3, 0, ...strToU8('abc')])),
    );
    expect([(await rowsOf(book)).length, codes(book)]).toEqual([1, []]);
  });
});
