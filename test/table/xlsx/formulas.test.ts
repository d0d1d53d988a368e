import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/table/table.ts';
import { isExternal } from '../../../src/table/xlsx/formula.ts';
import { cellsOf, open, parts, rowsOf } from './parts.ts';

const row = (cells: string) => `<row r="1">${cells}</row>`;
const one = async (cell: string) => (await cellsOf(row(`${cell}<c><v>1</v></c>`)))[0];
const text = (value: string): Cell => ({ type: 'text', text: value, raw: value });
const number = (value: number): Cell => ({ type: 'number', text: String(value), raw: value });

describe('formulas', () => {
  test.each([
    ['saved number', '<c><f>SUM(A2:A9)</f><v>7</v></c>', number(7)],
    ['saved text', '<c t="str"><f>T(B1)</f><v>x_x000D_</v></c>', text('x\r')],
    ['saved empty text', '<c t="str"><f>T(B1)</f><v></v></c>', text('')],
    ['inline result', '<c t="inlineStr"><f>T(B1)</f><is><t>y</t></is></c>', text('y')],
    ['error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', { type: 'error', text: '#DIV/0!', raw: '#DIV/0!' }],
    ['not saved', '<c><f>A2&amp;"x"</f></c>', { ...text(''), marks: { unsaved: true } }],
    [
      'not saved, as openpyxl writes it',
      '<c><f>A2</f><v></v></c>',
      { ...text(''), marks: { unsaved: true } },
    ],
    ['other workbook', "<c><f>'[1]Log 2018'!A1</f><v>3</v></c>", { ...number(3), marks: { external: true } }],
  ])('%s', async (_name, cell, expected) => {
    expect(await one(cell)).toEqual(expected);
  });

  test('a shared formula leads where its first cell leads', async () => {
    const shared = (cell: string, index: number, text = '', saved = '<v>1</v>') =>
      `<c r="${cell}"><f t="shared" si="${index}">${text}</f>${saved}</c>`;
    const rows = [
      row(shared('A1', 0, 'B2+$B$2') + shared('B1', 1, '[1]Log!B2') + shared('C1', 0)),
      `<row r="2">${shared('A2', 0, '', '')}${shared('B2', 1)}${shared('C2', 1, '', '')}</row>`,
      `<row r="3">${shared('B3', 1, 'B2+1')}${shared('C3', 1)}</row>`,
    ];
    const found = await rowsOf(await open(parts(rows.join(''))));
    expect(found.map((each) => each.cells.map((cell) => cell?.marks))).toEqual([
      [undefined, { external: true }, undefined],
      [{ unsaved: true }, { external: true }, { unsaved: true, external: true }],
      [undefined, undefined, undefined],
    ]);
  });

  test.each([
    ['[1]Log!A1', true],
    ['SUM([2]Log!A1:A9)', true],
    ["VLOOKUP(A1,'[3]My list'!A:B,2,0)", true],
    ["'C:\\data\\[totals.xlsx]Log'!A1", true],
    ['Table1[2018]', false],
    ['SUM(Table1[[#This Row],[Men]])', false],
    ['"see [1]"&A1', false],
  ])('%s leads to another workbook: %s', (formula, external) => {
    expect(isExternal(formula)).toBe(external);
  });
});
