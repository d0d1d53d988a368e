import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/table/table.ts';
import { isExternal, shiftFormula } from '../../../src/table/xlsx/formula.ts';
import { cellsOf, open, parts, rowsOf } from './parts.ts';

const row = (cells: string) => `<row r="1">${cells}</row>`;
const one = async (cell: string) => (await cellsOf(row(cell)))[0];
const text = (value: string): Cell => ({ type: 'text', text: value, raw: value });
const number = (value: number): Cell => ({ type: 'number', text: String(value), raw: value });

describe('formulas', () => {
  test.each([
    ['saved number', '<c><f>SUM(A2:A9)</f><v>7</v></c>', { ...number(7), marks: { formula: 'SUM(A2:A9)' } }],
    [
      'saved text',
      '<c t="str"><f>T(B1)</f><v>x_x000D_</v></c>',
      { ...text('x\r'), marks: { formula: 'T(B1)' } },
    ],
    ['saved empty text', '<c t="str"><f>T(B1)</f><v></v></c>', { ...text(''), marks: { formula: 'T(B1)' } }],
    [
      'inline result',
      '<c t="inlineStr"><f>T(B1)</f><is><t>y</t></is></c>',
      { ...text('y'), marks: { formula: 'T(B1)' } },
    ],
    [
      'error',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { type: 'error', text: '#DIV/0!', raw: '#DIV/0!', marks: { formula: '1/0' } },
    ],
    ['not saved', '<c><f>A2&amp;"x"</f></c>', { ...text(''), marks: { formula: 'A2&"x"', unsaved: true } }],
    [
      'not saved, as openpyxl writes it',
      '<c><f>A2</f><v></v></c>',
      { ...text(''), marks: { formula: 'A2', unsaved: true } },
    ],
    [
      'other workbook',
      "<c><f>'[1]Log 2018'!A1</f><v>3</v></c>",
      { ...number(3), marks: { formula: "'[1]Log 2018'!A1", external: true } },
    ],
  ])('%s', async (_name, cell, expected) => {
    expect(await one(cell)).toEqual(expected);
  });

  test('shared formulas are written out for each cell', async () => {
    const cells =
      '<c r="A1"><f t="shared" ref="A1:C1" si="0">B2+$B$2</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>';
    const found = await rowsOf(
      await open(parts(`${row(cells)}<row r="3"><c r="C3"><f t="shared" si="0"/></c></row>`)),
    );
    expect(found.flatMap((each) => each.cells.map((cell) => cell?.marks))).toEqual([
      { formula: 'B2+$B$2' },
      { formula: 'C2+$B$2' },
      undefined,
      undefined,
      { formula: 'D4+$B$2', unsaved: true },
    ]);
  });

  test.each([
    ['A1', 1, 1, 'B2'],
    ['$A1+A$1', 1, 1, '$A2+B$1'],
    ['SUM(A:A,$B:C)', 5, 1, 'SUM(B:B,$B:D)'],
    ['LOG10(A1)&"A1"', 1, 0, 'LOG10(A2)&"A1"'],
    ["'A1'!A1+Sheet1!B2+AB1!C3", 0, 1, "'A1'!B1+Sheet1!C2+AB1!D3"],
    ['Table1[A1]+Rate_A1', 1, 1, 'Table1[A1]+Rate_A1'],
    ['A2', -2, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
  ])('%s moved by %d, %d', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
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
