import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Workbook, WrittenSheet } from '../../src/workbook/workbook.ts';
import { workbookBytes } from '../../src/workbook/write.ts';
import { lints } from './lints.ts';

const sheet: WrittenSheet = {
  name: 'One sheet',
  columns: [{ width: 10, style: { bold: true } }, { width: 20 }],
  rows: new Map([
    [
      1,
      {
        cells: new Map([
          [1, { value: 'a' }],
          [2, { value: 1, style: { format: '0.00' } }],
        ]),
      },
    ],
    [
      2,
      {
        cells: new Map([
          [1, { formula: 'SUM(B1,2)', value: 3 }],
          [2, { value: 'there', link: "'Second'!A1" }],
        ]),
      },
    ],
  ]),
  merged: ['A3:B3', 'A4:B4'],
  validations: [
    {
      cells: 'A1:A9',
      kind: 'list',
      first: 'Second!$A$1:$A$2',
      prompt: 'Choose',
      promptTitle: 'Title',
      otherwise: 'stop',
      error: 'No',
    },
    { cells: 'B1:B9', kind: 'list', first: '"yes,no"' },
  ],
  formats: [
    { cells: 'A1:A9', formula: 'A1=1', mark: { fill: 'FF0000' } },
    { cells: 'B1:B9', formula: 'B1=1', mark: { fill: '00FF00' } },
  ],
};
const book: Workbook = {
  title: 'Lints',
  creator: 'test',
  day: '2018-01-01',
  properties: {},
  names: { one: "'One sheet'!$A$1", two: 'Second!$A$1' },
  sheets: [sheet, { name: 'Second', hidden: true, columns: [], rows: new Map() }],
};
const good = workbookBytes(book);

const changed = (part: string, from: string | RegExp, to: string) => {
  const parts = unzipSync(good);
  const before = strFromU8(parts[part]!);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
};
const one = 'xl/worksheets/sheet1.xml';
const styles = 'xl/styles.xml';
const whole = 'xl/workbook.xml';

test('a sound workbook has none', () => expect(lints(good)).toEqual([]));

describe('a mutant is seen', () => {
  test.each<[string, string, string | RegExp, string]>([
    ['all sheets hidden', whole, '<sheet name="One sheet" ', '<sheet name="One sheet" state="hidden" '],
    ['name of a sheet', whole, 'name="Second"', 'name="Sec/ond"'],
    ['sheet twice', whole, 'name="Second"', 'name="ONE SHEET"'],
    ['active tab', whole, 'activeTab="0"', 'activeTab="2"'],
    ['name twice', whole, 'name="two"', 'name="ONE"'],
    ['name like a cell', whole, 'name="two"', 'name="AB12"'],
    ['name of a missing sheet', whole, 'Second!$A$1', 'Third!$A$1'],
    ['count of fonts', styles, /<fonts count="\d+"/, '<fonts count="9"'],
    ['count of cellXfs', styles, /<cellXfs count="\d+"/, '<cellXfs count="9"'],
    ['count of dxfs', styles, /<dxfs count="\d+"/, '<dxfs count="9"'],
    ['count of numFmts', styles, /<numFmts count="\d+"/, '<numFmts count="9"'],
    ['font, fill or border of a style', styles, 'fontId="1"', 'fontId="7"'],
    ['format of a style', styles, '<numFmt numFmtId="164"', '<numFmt numFmtId="199"'],
    ['style of a cell', one, '<c r="B1" s="', '<c r="B1" s="9'],
    ['style of a column', one, / style="\d+"/, ' style="99"'],
    ['mark of a condition', one, 'dxfId="1"', 'dxfId="5"'],
    ['order of cells', one, '<c r="B1"', '<c r="A1"'],
    ['order of rows', one, '<row r="2"', '<row r="1"'],
    ['a number that is none', one, '<v>1</v>', '<v>NaN</v>'],
    ['text too long', one, '>a<', `>${'a'.repeat(32_768)}<`],
    ['semicolon in a formula', one, 'SUM(B1,2)', 'SUM(B1;2)'],
    ['formula too long', one, 'SUM(B1,2)', `SUM(B1,${'2+'.repeat(4100)}2)`],
    ['formula of a missing sheet', one, 'SUM(B1,2)', 'SUM(Third!B1,2)'],
    ['list too long', one, '&quot;yes,no&quot;', `&quot;${'yes,'.repeat(64)}no&quot;`],
    ['prompt too long', one, 'prompt="Choose"', `prompt="${'a'.repeat(256)}"`],
    ['error too long', one, 'error="No"', `error="${'a'.repeat(226)}"`],
    ['title too long', one, 'promptTitle="Title"', `promptTitle="${'a'.repeat(33)}"`],
    ['merges overlap', one, 'A4:B4', 'B3:B4'],
    ['validations overlap', one, 'sqref="B1:B9"><formula1>', 'sqref="A9:B9"><formula1>'],
    ['columns overlap', one, 'min="2" max="2"', 'min="1" max="2"'],
    ['count of mergeCells', one, '<mergeCells count="2"', '<mergeCells count="3"'],
    ['count of dataValidations', one, '<dataValidations count="2"', '<dataValidations count="1"'],
    ['link to a missing sheet', one, /location="[^"]*"/, 'location="Third!A1"'],
    ['priority twice', one, 'priority="2"', 'priority="1"'],
  ])('%s', (name, part, from, to) => expect(lints(changed(part, from, to))).toContain(name));
});
