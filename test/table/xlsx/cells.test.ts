import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/table/table.ts';
import { cellsOf, codes, open, parts, rowsOf, sheet, styles, texts } from './parts.ts';

const row = (cells: string) => `<row r="1">${cells}</row>`;
const one = async (cell: string, own = {}) => (await cellsOf(row(cell), own))[0];
const opened = async (cell: string, own = {}) => {
  const book = await open(parts(row(cell), own));
  await rowsOf(book);
  return book;
};
const text = (value: string): Cell => ({ type: 'text', text: value, raw: value });
const number = (value: number, shown = String(value)): Cell => ({ type: 'number', text: shown, raw: value });

describe('texts', () => {
  const strings = (...items: string[]) => ({ 'xl/sharedStrings.xml': texts(...items) });
  const shared = '<c r="A1" t="s"><v>0</v></c>';

  test.each([
    ['plain', '<t>Peshawar</t>', 'Peshawar'],
    ['blanks at the ends', '<t xml:space="preserve"> a  b </t>', ' a  b '],
    ['markup', '<t>&amp;lt; &#233; &#x4E0A; ü</t>', '&lt; é 上 ü'],
    ['literal text', '<t><![CDATA[<b> & c]]></t>', '<b> & c'],
    ['rich text', '<r><t>one </t></r><r><rPr><b/></rPr><t>two</t></r>', 'one two'],
    [
      'without phonetic text',
      '<t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/>',
      '漢字',
    ],
    ['escapes', '<t>a_x000D_\nb _x005F_x000D_ _xyz_</t>', 'a\r\nb _x000D_ _xyz_'],
  ])('%s', async (_name, item, value) => {
    expect(await one(shared, strings(item))).toEqual(text(value));
    expect(await one(`<c r="A1" t="inlineStr"><is>${item}</is></c>`)).toEqual(text(value));
  });

  test('a text that is not in the table is damage, not an empty cell', async () => {
    const book = await open(parts(row('<c r="A1" t="s"><v>7</v></c>'), strings('<t>a</t>')));
    expect([await rowsOf(book), codes(book)]).toEqual([[], ['F011']]);
  });

  test('an empty text is an empty cell', async () => {
    expect(await cellsOf(row('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c>'), strings('<t/>'))).toEqual(
      [undefined, number(1)],
    );
  });

  test('struck through: by the style or by runs, the whole of it or a part, with the last word for the runs', async () => {
    const struck = '<r><rPr><strike/></rPr><t>old</t></r>';
    const kept = '<r><rPr><strike val="0"/></rPr><t>new</t></r>';
    const items = ['<t>a</t>', struck, struck + kept, kept, `<r><t>x</t></r>${struck}`];
    const cells = items.flatMap((_, index) => [
      `<c t="s" s="0"><v>${index}</v></c>`,
      `<c t="s" s="1"><v>${index}</v></c>`,
    ]);
    const own = {
      ...strings(...items),
      'xl/styles.xml': styles(
        [],
        [
          [0, 0],
          [0, 1],
        ],
      ),
    };
    const found = (await cellsOf(row(cells.join('')), own)).map(
      (cell) => cell?.marks?.strikethrough ?? 'none',
    );
    expect(found).toEqual(['none', 'all', 'all', 'all', 'part', 'part', 'none', 'none', 'part', 'all']);
  });

  test('raised digits stay apart from the number they stand behind, raised letters do not', async () => {
    const raised = (text: string) => `<r><rPr><vertAlign val="superscript"/></rPr><t>${text}</t></r>`;
    const items = [`<r><t>25</t></r>${raised('10')}`, `<r><t>1</t></r>${raised('er')}`];
    const cells = items.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect((await cellsOf(row(cells), strings(...items))).map((cell) => cell?.text)).toEqual(['25¹⁰', '1er']);
  });
});

describe('numbers and the like', () => {
  test.each([
    ['<c><v>12.5</v></c>', number(12.5)],
    ['<c t="n"><v> 1e3 </v></c>', number(1000)],
    ['<c><v>9.23456789012E+11</v></c>', number(923456789012, '9.23457E+11')],
    ['<c t="b"><v>1</v></c>', { type: 'boolean', text: 'TRUE', raw: true }],
    ['<c t="b"><v>false</v></c>', { type: 'boolean', text: 'FALSE', raw: false }],
    ['<c t="e"><v>#N/A</v></c>', { type: 'error', text: '#N/A', raw: '#N/A' }],
    ['<c t="str"><v>#N/A</v></c>', text('#N/A')],
    ['<c t="n"><v>1e999</v></c>', text('1e999')],
    [
      '<c t="d"><v>2014-02-14T08:27:48.765Z</v></c>',
      { type: 'date', text: '2014-02-14T08:27:48', raw: '2014-02-14T08:27:48' },
    ],
    ['<c t="d"><v>2018-09-24</v></c>', { type: 'date', text: '2018-09-24', raw: '2018-09-24' }],
    ['<c t="d"><v>T08:30</v></c>', { type: 'date', text: 'T08:30:00', raw: 'T08:30:00' }],
    ['<c t="d"><v>2018-02-30</v></c>', text('2018-02-30')],
    ['<c t="d"><v>2018-02-28T08:00:00+05:00</v></c>', text('2018-02-28T08:00:00+05:00')],
  ])('%s', async (cell, expected) => {
    expect(await one(cell)).toEqual(expected);
  });

  test.each([
    '<c s="1"/>',
    '<c s="1" t="n"/>',
    '<c t="inlineStr"/>',
    '<c t="inlineStr"><is><t/></is></c>',
    '<c t="str"><v/></c>',
  ])('is empty: %s', async (cell) => {
    expect(await one(cell)).toBeUndefined();
  });

  test.each([
    [43367, 'dd/mm/yyyy', { type: 'date', text: '24/09/2018', raw: '2018-09-24' }],
    [43367.5, 'dd/mm/yyyy', { type: 'date', text: '24/09/2018', raw: '2018-09-24T12:00:00' }],
    [0.75, 'h:mm', { type: 'date', text: '18:00', raw: 'T18:00:00' }],
    [43367.75, 'h:mm', { type: 'date', text: '18:00', raw: '2018-09-24T18:00:00' }],
    [60, 'yyyy-mm-dd', { type: 'date', text: '1900-02-29', raw: '1900-02-29' }],
    [0, 'yyyy-mm-dd', { type: 'number', text: '1900-01-00', raw: 0 }],
    [-5, 'yyyy-mm-dd', { type: 'number', text: '-5', raw: -5 }],
    [1.5, '[h]:mm', { type: 'number', text: '36:00', raw: 1.5 }],
    [7, '000', { type: 'number', text: '007', raw: 7 }],
  ])('%d in %s', async (value, code, expected) => {
    const own = {
      'xl/styles.xml': styles(
        [code],
        [
          [0, 0],
          [164, 0],
        ],
      ),
    };
    expect(await one(`<c s="1"><v>${value}</v></c>`, own)).toEqual({ ...expected, marks: { format: code } });
  });

  test('a style that does not exist is none where there are no styles, and damage where there are', async () => {
    expect(await one('<c s="99"><v>1</v></c>')).toEqual(number(1));
    const own = { 'xl/styles.xml': styles([], [[0, 0]]) };
    expect(codes(await opened('<c s="99"><v>1</v></c>', own))).toEqual(['F011']);
  });

  test('days are counted from 1904 where the workbook says so', async () => {
    const own = {
      'xl/styles.xml': styles(['yyyy-mm-dd'], [[164, 0]]),
      'xl/workbook.xml':
        '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="Log" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>',
    };
    const book = await open(parts(row('<c s="0"><v>0</v></c><c t="d" s="0"><v>2018-09-24</v></c>'), own));
    expect((await rowsOf(book))[0]?.cells.map((cell) => [cell?.text, cell?.raw])).toEqual([
      ['1904-01-01', '1904-01-01'],
      ['2018-09-24', '2018-09-24'],
    ]);
    expect([book.date1904, codes(book)]).toEqual([true, ['S124']]);
  });
});

describe('what lies over cells', () => {
  test('merged ranges are known before the rows', async () => {
    const tail = '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="B2:B3"/></mergeCells>';
    const rows = `${row('<c r="A1"><v>1</v></c><c r="C1"><v>2</v></c>')}<row r="2"><c r="B2"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c><c r="B3"><v>5</v></c></row>`;
    const book = await open(parts('', { 'xl/worksheets/sheet1.xml': sheet(rows, { tail }) }));
    expect(book.sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 2 },
      { top: 2, left: 2, bottom: 3, right: 2 },
    ]);
    const values = (await rowsOf(book)).map((each) => each.cells.map((cell) => cell?.raw));
    expect(values).toEqual([
      [1, undefined, 2],
      [undefined, 3],
      [4, 5],
    ]);
  });
});

describe('addresses', () => {
  const rowsIn = async (rows: string) => {
    const book = await open(parts(rows));
    const found = (await rowsOf(book)).map((each) => [each.row, each.cells.map((cell) => cell?.raw)]);
    return [found, codes(book)];
  };
  test('are counted on where they are missing', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row r="9"><c><v>4</v></c></row><row><c r="B10"><v>5</v></c></row>';
    expect(await rowsIn(rows)).toEqual([
      [
        [1, [1, undefined, 2, 3]],
        [9, [4]],
        [10, [undefined, 5]],
      ],
      [],
    ]);
  });

  test.each([
    ['a row twice', '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>', 1],
    ['a row above the one before', '<row r="5"><c><v>1</v></c></row><row r="4"><c><v>1</v></c></row>', 1],
    ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', 0],
    ['a cell in another row', '<row r="1"><c r="A2"><v>1</v></c></row>', 0],
    ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 0],
    ['a row beyond the last', '<row r="1048577"><c><v>1</v></c></row>', 0],
    ['no address at all', '<row r="x"><c><v>1</v></c></row>', 0],
  ])('that contradict are damage, never moved values: %s', async (_name, rows, sound) => {
    const [found, raised] = await rowsIn(rows);
    expect([found?.length, raised]).toEqual([sound, ['F011']]);
  });

  test('a million empty rows and cells cost nothing', async () => {
    const empty = '<row r="#" s="3" customFormat="1"><c r="A#" s="3"/></row>';
    const rows = Array.from({ length: 100_000 }, (_, index) => empty.replaceAll('#', String(index + 2))).join(
      '',
    );
    const book = await open(
      parts(`${row('<c r="A1"><v>1</v></c>')}${rows}<row r="1048576"><c r="A1048576"><v>2</v></c></row>`),
    );
    expect((await rowsOf(book)).map((each) => each.row)).toEqual([1, 1048576]);
  });
});
