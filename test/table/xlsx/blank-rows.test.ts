import { expect, test } from 'vitest';
import { codes, open, parts, rowsOf } from './parts.ts';

const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
const numbers = async (rows: string) => (await rowsOf(await open(parts(rows)))).map(({ row }) => row);

test.each([' ', '\t', '\n', '\u00a0', '\u3000', '\u200b', '\u2060\ufeff', '\u00ad'])(
  'rows that hold only %j are none',
  async (blank) => {
    const rows = `<row r="2">${cell('x')}</row><row r="3">${cell(blank)}${cell(blank)}</row><row r="7">${cell(blank)}${cell('y')}</row>`;
    expect(await numbers(rows)).toEqual([2, 7]);
  },
);

test('a formula whose result is an empty text shows nothing; one without a result is told', async () => {
  const empty = '<row r="1"><c t="str"><f>IF(B1="","",B1)</f><v></v></c></row>';
  const unsaved = '<row r="2"><c><f>B2</f></c></row>';
  const outside = `<row r="3"><c t="str"><f>'[1]Log'!A1</f><v></v></c></row>`;
  expect(await numbers(empty + unsaved + outside)).toEqual([2, 3]);
});

test('a number or an error is never blank', async () => {
  const rows = '<row r="1"><c><v>0</v></c></row><row r="2"><c t="e"><v>#N/A</v></c></row>';
  expect(await numbers(rows)).toEqual([1, 2]);
});

test('a hidden row of blanks is not counted as one with data', async () => {
  const book = await open(
    parts(
      `<row r="1">${cell('x')}</row><row r="2" hidden="1">${cell(' ')}</row><row r="3">${cell('y')}</row>`,
    ),
  );
  expect((await rowsOf(book)).length).toBe(2);
  expect(codes(book)).toEqual([]);
});
