import { describe, expect, test } from 'vitest';
import { rangeName } from '../../../src/address.ts';
import type { Book, Cell } from '../../../src/table/table.ts';
import { oleKind } from '../../../src/table/xlsx/ole.ts';
import { openWorkbook } from '../../../src/table/xlsx/workbook.ts';
import { skipsTrap, trapBytes } from '../../traps.ts';
import { codes, rowsOf, sourceOf } from './parts.ts';

const openTrap = (name: string) => openWorkbook(sourceOf(trapBytes(name), name));

/** Rows of a sheet as texts, by row number. */
async function table(book: Book, index = 0): Promise<Record<number, string[]>> {
  const rows = await rowsOf(book, index);
  return Object.fromEntries(rows.map(({ row, cells }) => [row, cells.map((cell) => cell?.text ?? '')]));
}
const cellAt = async (book: Book, row: number, column: number, index = 0): Promise<Cell | undefined> =>
  (await rowsOf(book, index)).find((each) => each.row === row)?.cells[column - 1];
const data = (book: Book, code: string) =>
  book.findings.filter((each) => each.notice.code === code).map((each) => each.data);

describe('workbooks no one here wrote', () => {
  test('exotic-types: number stored as text, dates as dates and as text, a column without heading', async () => {
    const rows = await rowsOf(await openTrap('exotic-types.xlsx'));
    expect(rows[0]?.cells[6]).toBeUndefined();
    expect(rows[0]?.cells[7]?.text).toBe('< oops missed header');
    expect(rows[1]?.cells.slice(4)).toEqual([
      { type: 'date', text: '27/01/95', raw: '1995-01-27', marks: { format: 'dd/mm/yy' } },
      { type: 'text', text: '27/01/95', raw: '27/01/95', marks: { format: '@' } },
      { type: 'number', text: '66', raw: 66 },
    ]);
  });

  test('filtered-hidden: 4 rows hidden by a filter, column D hidden, saved sums', async () => {
    const book = await openTrap('filtered-hidden.xlsx');
    const rows = await rowsOf(book);
    expect(rows.filter((row) => row.hidden)).toHaveLength(4);
    expect(book.sheets[0]?.hiddenColumns).toEqual([4]);
    expect(rows[1]?.cells[2]).toEqual({ type: 'number', text: '7777', raw: 7777 });
    expect([book.sheets[0]?.filtered, codes(book)]).toEqual([true, []]);
  });

  test('merged: a heading over two columns, data down and across', async () => {
    const book = await openTrap('merged.xlsx');
    expect(book.sheets[0]?.merges.map(rangeName)).toEqual(['B1:C1', 'A3:B3', 'A4:A5']);
    expect(await table(book)).toMatchObject({
      3: ['Row 2 columns A and B', '', 'Row 2 column C'],
      5: ['', 'Row 4 column B'],
    });
  });

  test('hidden-first-sheet: the data are on the second', async () => {
    const book = await openTrap('hidden-first-sheet.xlsx');
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Sheet1', 'hidden'],
      ['Sheet2', 'visible'],
    ]);
    expect([(await rowsOf(book, 1)).length, codes(book)]).toEqual([7, ['S105']]);
  });

  test.for<[string, string, string, string?]>([
    ['legacy.xls', 'xls', 'F010'],
    ['encrypted.xlsx', 'encrypted', 'F010'],
    ['a-png.xlsx', 'other', 'F010'],
    ['opendocument.ods', 'other', 'F003', 'ods'],
  ])('%s is no workbook we read', async ([name, ole, code, kind], { skip }) => {
    skip(skipsTrap(name), name);
    const book = await openTrap(name);
    expect(await oleKind(sourceOf(trapBytes(name)))).toBe(ole);
    expect([book.sheets, codes(book), data(book, code)[0]?.kind]).toEqual([[], [code], kind]);
  });

  test('same/: one table, also in a macro workbook', async () => {
    const book = await openTrap('same/excel-2007.xlsx');
    const macro = await openTrap('same/macro.xlsm');
    expect(await table(macro)).toEqual(await table(book));
    expect((await table(book))[2]).toEqual(['07739 468 050', 'Pete', 'Coral', 'tomato']);
    expect([codes(book), codes(macro)]).toEqual([[], ['F014']]);
  });

  test('seven-sheets: text among dates, duplicate headings, booleans, errors, a table from row 13', async () => {
    const book = await openTrap('seven-sheets.xlsx');
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      'safe_header_name_test',
      'date_test',
      'data types',
      'cellerrors',
      'Sheet2',
      'firstnonemptyrow',
    ]);
    const first = await rowsOf(book, 0);
    expect(first.slice(1, 4).map(({ cells }) => [cells[3]?.type, cells[3]?.raw])).toEqual([
      ['date', '2001-09-11T08:30:00'],
      ['text', 'not a date'],
      ['date', '2021-01-06'],
    ]);
    expect((await table(book, 1))[1]?.slice(0, 2)).toEqual([
      'col1',
      '  col with leading and trailing spaces.  ',
    ]);
    expect(await cellAt(book, 2, 3, 3)).toEqual({ type: 'boolean', text: 'TRUE', raw: true });
    expect(await cellAt(book, 4, 5, 3)).toMatchObject({ type: 'number', text: '30:45:23' });
    expect(await cellAt(book, 3, 2, 4)).toEqual({
      type: 'error',
      text: '#DIV/0!',
      raw: '#DIV/0!',
    });
    expect((await rowsOf(book, 6))[0]?.row).toBe(13);
  });

  test('epoch-1904: dates in the 1904 system', async () => {
    const book = await openTrap('epoch-1904.xlsx');
    const dates = (await rowsOf(book)).slice(1).map(({ cells }) => cells[1]?.raw);
    expect([dates, book.date1904, codes(book)]).toEqual([['2024-01-15', '2020-07-04'], true, ['S124']]);
  });

  test.each(['serials-1900.xlsx', 'serials-1904.xlsx'])(
    '%s: the ISO text beside each serial agrees',
    async (name) => {
      const rows = await rowsOf(await openTrap(name));
      expect(rows).toHaveLength(5);
      for (const { cells } of rows)
        expect([cells[1]?.raw, cells[1]?.text]).toEqual([cells[2]?.raw, cells[3]?.raw]);
    },
  );

  test('error-values: every error, and text that only looks like one', async () => {
    const rows = await rowsOf(await openTrap('error-values.xlsx'));
    const kinds = (column: number) =>
      rows.slice(1, 9).map(({ cells }) => `${cells[column]?.type} ${cells[column]?.text}`);
    expect(kinds(0).slice(0, 7)).toEqual(
      ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'].map((error) => `error ${error}`),
    );
    // Typed without a mark behind it, only #N/A becomes an error.
    expect(kinds(3).filter((kind) => kind.startsWith('error'))).toEqual(['error #N/A']);
    expect(rows[12]?.cells[7] ?? rows[13]?.cells[7]).toMatchObject({ type: 'boolean' });
    expect(rows[13]?.cells[5]).toMatchObject({
      type: 'error',
      text: '#N/A',
    });
  });

  test('rich-text: runs joined, struck-through text marked', async () => {
    const rows = await rowsOf(await openTrap('rich-text.xlsx'));
    expect(rows).toHaveLength(14);
    expect(rows.map(({ cells }) => cells[1]?.text)).not.toContain('');
    expect(
      rows.filter(({ cells }) => cells[0]?.marks?.strikethrough).map(({ cells }) => cells[0]?.text),
    ).toEqual(['strike']);
  });

  test('iso-date-cell: an ISO date is that date, a formula keeps its inline result', async () => {
    const book = await openTrap('iso-date-cell.xlsx');
    expect(await cellAt(book, 5, 2)).toMatchObject({ type: 'date', raw: '2014-02-14T08:27:48' });
    expect(await cellAt(book, 11, 2)).toEqual({ type: 'text', text: 'String1', raw: 'String1' });
  });

  test('strict-ooxml: other namespaces; visible, hidden and very hidden sheets', async () => {
    const book = await openTrap('strict-ooxml.xlsx');
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Visible', 'visible'],
      ['Hidden', 'hidden'],
      ['VeryHidden', 'very-hidden'],
    ]);
    expect((await table(book, 2))[1]?.join('')).toBe('VeryHidden');
    expect(await cellAt(book, 2, 7)).toMatchObject({ raw: 101 });
  });

  test('autofilter: 94 filtered-out rows over 11 sheets', async () => {
    const book = await openTrap('autofilter.xlsx');
    let hidden = 0;
    for (const index of book.sheets.keys())
      hidden += (await rowsOf(book, index)).filter((row) => row.hidden).length;
    expect([book.sheets.length, hidden]).toEqual([11, 94]);
  });

  test('whole-sheet-validation: read at once', async () => {
    const started = performance.now();
    const book = await openTrap('whole-sheet-validation.xlsx');
    expect([await rowsOf(book), codes(book)]).toEqual([[], ['F017']]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('missing-parts: says which part', async () => {
    const book = await openTrap('missing-parts.xlsx');
    expect([book.sheets, codes(book), data(book, 'F011')[0]?.part]).toEqual([
      [],
      ['F011'],
      '[Content_Types].xml',
    ]);
  });

  test('hidden-google-sheets: a hidden row and a hidden column', async () => {
    const book = await openTrap('hidden-google-sheets.xlsx');
    expect((await rowsOf(book)).map(({ row, hidden }) => [row, hidden ?? false])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
    expect([book.sheets[0]?.hiddenColumns, codes(book)]).toEqual([[2], []]);
  });

  test.skipIf(skipsTrap('broken-sheet-list.xlsx'))('broken-sheet-list: 6,433 rows', async () => {
    const book = await openTrap('broken-sheet-list.xlsx');
    const rows = await rowsOf(book);
    expect([rows.length, rows[2]?.cells[7]?.raw, codes(book)]).toEqual([6433, 2, []]);
  });

  test('hxl-merged: merged Spanish headings, the tag row under them', async () => {
    const book = await openTrap('hxl-merged.xlsx');
    expect(book.sheets[0]?.merges.map(rangeName)).toContain('E1:F1');
    expect((await table(book))[3]).toEqual([
      '',
      '#sector+es',
      '#subsector+es',
      '#org+es',
      '#targeted+f',
      '#targeted+m',
      '#country',
      '#adm1',
      '#date+reported',
    ]);
  });

  test.skipIf(skipsTrap('deep-header.xlsx'))(
    'deep-header: blank rows, a title, 26 merged ranges, headings deep down',
    async () => {
      const book = await openTrap('deep-header.xlsx');
      const rows = await rowsOf(book);
      expect([book.sheets[0]?.merges.length, rows[0]?.row]).toEqual([26, 7]);
      expect(rows.find(({ row }) => row === 12)?.cells[1]?.text).toBe('Level 1 Name');
    },
  );

  test('apple-numbers: the 1904 system and a title row', async () => {
    const book = await openTrap('apple-numbers.xlsx');
    expect([await table(book), codes(book)]).toEqual([
      { 1: ['Table 1'], 2: ['A', 'B'], 3: ['8', '9'], 4: ['', 'TOTAL'] },
      ['S124'],
    ]);
  });
});
