import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../../src/table/xlsx/workbook.ts';
import { skipsTrap, trapBytes } from '../../traps.ts';
import { rowsOf, sourceOf } from './parts.ts';

/** The value of a cell of exceljs in our terms; of a formula, its result. */
function theirs(cell: ExcelJS.Cell): unknown {
  const value = cell.value;
  const plain = (given: unknown): unknown => {
    if (given instanceof Date)
      return given
        .toISOString()
        .replace(/\.\d+Z$/, '')
        .replace('T00:00:00', '');
    if (typeof given === 'object' && given !== null) {
      if ('richText' in given)
        return (given as ExcelJS.CellRichTextValue).richText.map((run) => run.text).join('');
      if ('error' in given) return (given as ExcelJS.CellErrorValue).error;
      if ('hyperlink' in given) return plain((given as ExcelJS.CellHyperlinkValue).text);
    }
    return given;
  };
  if (cell.type === ExcelJS.ValueType.Formula) return plain(cell.result);
  return plain(value);
}

/** Cells where we differ from exceljs: file, sheet and cell, and why. */
const different: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [2, 3, 4, 5, 6].map((row) => [
      `seven-sheets.xlsx data types!${row}.5`,
      'a length of time is no day of 1899',
    ]),
  ),
  'serials-1900.xlsx Sheet1!1.2':
    'exceljs is a day early before March 1900; the ISO text beside it agrees with us',
  'serials-1900.xlsx Sheet1!2.2': 'the same',
  'iso-date-cell.xlsx Sheet1!5.2': 'exceljs takes the year of an ISO date for a serial number (1905)',
  'iso-date-cell.xlsx Sheet1!7.2': 'exceljs is a day early before March 1900',
  'iso-date-cell.xlsx Sheet1!10.2': 'a length of time is no day of 1899',
  'iso-date-cell.xlsx Sheet1!11.2': 'exceljs loses the inline result of a formula',
};

describe('exceljs reads the same', () => {
  const names = [
    'exotic-types.xlsx',
    'filtered-hidden.xlsx',
    'merged.xlsx',
    'hidden-first-sheet.xlsx',
    'same/excel-2007.xlsx',
    'same/macro.xlsm',
    'seven-sheets.xlsx',
    'epoch-1904.xlsx',
    'serials-1900.xlsx',
    'serials-1904.xlsx',
    'error-values.xlsx',
    'rich-text.xlsx',
    'iso-date-cell.xlsx',
    'autofilter.xlsx',
    'hidden-google-sheets.xlsx',
    'hxl-merged.xlsx',
    'deep-header.xlsx',
    'apple-numbers.xlsx',
  ];
  test.for(names)('%s', async (name, { skip }) => {
    skip(skipsTrap(name), name);
    const book = await openWorkbook(sourceOf(trapBytes(name), name));
    const reader = new ExcelJS.Workbook();
    await reader.xlsx.load(trapBytes(name).buffer);
    expect(reader.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual(
      book.sheets.map((sheet) => [sheet.name, sheet.state === 'very-hidden' ? 'veryHidden' : sheet.state]),
    );
    const unequal: string[] = [];
    for (const [index, sheet] of reader.worksheets.entries()) {
      const expected: Record<string, unknown> = {};
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          // Cells under a merged range repeat its value there, and an empty text is a value.
          if (cell.type === ExcelJS.ValueType.Merge || cell.value === null || cell.value === '') return;
          expected[`${name} ${sheet.name}!${row.number}.${cell.fullAddress.col}`] = theirs(cell);
        }),
      );
      const found: Record<string, unknown> = {};
      for (const { row, cells } of await rowsOf(book, index)) {
        for (const [at, cell] of cells.entries()) {
          if (cell === undefined) continue;
          found[`${name} ${sheet.name}!${row}.${at + 1}`] = cell.marks?.unsaved ? undefined : cell.raw;
        }
      }
      const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
      unequal.push(...keys.filter((key) => JSON.stringify(expected[key]) !== JSON.stringify(found[key])));
    }
    expect(unequal).toEqual(Object.keys(different).filter((key) => key.startsWith(`${name} `)));
  });
});
