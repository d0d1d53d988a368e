import type ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { ColumnName } from '../../../src/schema/columns.ts';
import { at, cellsOf, damage, workbook } from '../typed-log.ts';

/** What is found when a cell of the first row is changed, and its value. */
async function withCell(name: ColumnName, value: ExcelJS.CellValue, format?: string) {
  const bytes = await workbook([cellsOf({ spent: 100, currency: 'EUR' })], (sheet) => {
    const cell = sheet.getCell(2, at(name));
    cell.value = value;
    if (format !== undefined) cell.numFmt = format;
  });
  const { told, entries, messages } = await damage(bytes);
  return { told, value: entries[0]!.values[name], messages };
}

test.each([
  ['0,', 25000, '25'],
  ['0"000"', 25, '25000'],
  ['0"k"', 25, '25k'],
  ['0" of 30"', 25, '25 of 30'],
])('a number format %s that shows another number is told', async (format, number, shown) => {
  const { told, value, messages } = await withCell('spent', number, format);
  expect([told, value]).toEqual([['C351 spent 2'], number]);
  expect(messages).toContain(`shows “${shown}”, but it holds ${number}`);
});

test.each([
  ['#,##0', 25000],
  ['0', 24.6],
  ['0.00', 24.6],
  ['#,##0.0', 1234.56],
  ['0E+00', 25000],
  ['0" pers."', 25],
  ['[$€-407] #,##0.00', 1250],
  ['"Rs" #,##0', 1250],
  ['00000', 25],
])('a number format %s that shows the number is not', async (format, number) => {
  expect(await withCell('spent', number, format)).toMatchObject({ told: [], value: number });
});

test.each([';;;', ';;', '[Red];;;@', ';-0'])(
  'a number format %s that shows no number is told',
  async (format) => {
    expect(await withCell('spent', 25, format)).toMatchObject({ told: ['C351 spent 2'], value: 25 });
    expect((await withCell('title', 'Workshop', format)).told).toEqual(
      format === ';;;' ? ['C351 title 2'] : [],
    );
  },
);

test.each(['0;-0;', '0;;', '0;-0;;@', '0;-0;"-"'])(
  'a number format %s that shows what counts is not',
  async (format) => {
    expect(await withCell('spent', 25, format)).toMatchObject({ told: [], value: 25 });
  },
);

test.each(['mmm-yy', 'mmmm yyyy', 'mm/yyyy', 'yyyy'])('a month shown as %s is no day', async (format) => {
  const { told, value } = await withCell('start_date', new Date('2018-09-01T00:00:00Z'), format);
  expect([told, value]).toEqual([['C302 start_date 2'], undefined]);
});

test.each([
  ['d-mmm', '2018-09-01'],
  ['yyyy-mm-dd', '2018-09-01'],
  ['mmm-yy', '2018-09-10'],
])('a day shown as %s stays one', async (format, day) => {
  expect((await withCell('start_date', new Date(`${day}T00:00:00Z`), format)).value).toBe(day);
});

test.each(['#N/A', '#REF!', '#VALEUR!', '#¡VALOR!', '#ЗНАЧ!', '#Н/Д', '#NOME?', '#DIV/0!'])(
  'the Excel error %s that was saved as a text is no title',
  async (text) => {
    const { told, value } = await withCell('title', text);
    expect([told, value]).toEqual([['C321 title 2'], undefined]);
  },
);

test('a text that begins with a hash sign is a text', async () => {
  expect((await withCell('title', '#NotForSale campaign')).value).toBe('#NotForSale campaign');
});

test('a number part of which is crossed out is told', async () => {
  const richText = [{ font: { strike: true }, text: '20' }, { text: '24' }];
  expect((await withCell('spent', { richText })).told).toEqual(['C337 spent 2', 'C338 spent 2']);
});
