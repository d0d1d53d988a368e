import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Workbook, WrittenRow } from '../../src/workbook/workbook.ts';
import { workbookBytes } from '../../src/workbook/write.ts';
import { longWorkbookBytes } from '../../src/workbook/write-long.ts';
import { lints } from './lints.ts';

/** Two sheets of so many rows, all of them at hand or all but the first made while they are written. */
function book(count: number, made: boolean): Workbook {
  const row = (at: number): WrittenRow => ({
    cells: new Map([
      [1, { value: `${at} & more` }],
      [2, { value: at, style: at % 2 === 0 ? { bold: true } : { format: '0.00' } }],
    ]),
  });
  const all = Array.from({ length: count }, (_, at) => [at + 1, row(at)] as const);
  const [first, ...others] = all;
  const rows = made
    ? { rows: new Map([first!]), below: others.map(([, row]) => row) }
    : { rows: new Map(all) };
  const about = {
    name: 'About',
    columns: [{ width: 9 }],
    rows: new Map([[1, { cells: new Map([[1, { value: 'About', style: { size: 14 } }]]) }]]),
  };
  return {
    ...{ title: 'Rows', creator: 'gloact', day: '2018-12-31', properties: {}, names: {} },
    sheets: [{ name: 'Rows', columns: [{ width: 9 }, { width: 9 }], ...rows }, about],
  };
}

test('rows that are made while they are written give the same bytes', () =>
  expect(longWorkbookBytes(book(50, true))).toEqual(workbookBytes(book(50, false))));

test('so many that they are packed in pieces give the same parts, styles too', () => {
  const bytes = longWorkbookBytes(book(60_002, true));
  expect(lints(bytes)).toEqual([]);
  expect(Buffer.compare(longWorkbookBytes(book(60_002, true)), bytes)).toBe(0);
  const whole = unzipSync(workbookBytes(book(60_002, false)));
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    expect(Buffer.compare(part, whole[name]!), name).toBe(0);
  expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(whole));
});
