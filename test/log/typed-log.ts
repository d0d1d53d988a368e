import ExcelJS from 'exceljs';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import { type ColumnName, columns } from '../../src/schema/columns.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

export const programme = loadedPack('templates/glo-act');
/** What an officer types into a cell. */
export type Typed = string | number;

/** An invented log's line; what a test varies comes over it. */
const line: Partial<Record<ColumnName, Typed>> = {
  activity_id: 'PAK-2018-101',
  period: '2018-S2',
  country: 'PAK',
  agency: 'UNODC',
  objective: 'O3',
  pillar: 'prosecution',
  crime_type: 'BOTH',
  activity_type: 'training',
  title: 'Training of investigators',
  status: 'completed',
  start_date: '2018-09-10',
  end_date: '2018-09-14',
  admin1: 'Punjab',
  indicator: 'PS-01',
  value: 24,
  people_basis: 'unique',
  stakeholder: 'investigators',
  women: 9,
  men: 15,
  girls: 0,
  boys: 0,
  evidence: 'Attendance list',
};
/** The columns, in the order of the log. */
export const names = columns.map(({ name }) => name);
/** Where a column stands, from 1. */
export const at = (name: ColumnName) => names.indexOf(name) + 1;
/** The cells of an invented line with some changes. */
export const cellsOf = (changes: Partial<Record<ColumnName, Typed>>) =>
  names.map((name) => ({ ...line, ...changes })[name] ?? '');

/** Lines under a row of names in a workbook, changed at will. */
export async function workbook(
  lines: readonly (readonly Typed[])[],
  change: (sheet: ExcelJS.Worksheet) => void = () => {},
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Log');
  [names, ...lines].forEach((row, down) => {
    row.forEach((value, across) => {
      if (value !== '') sheet.getCell(down + 1, across + 1).value = value;
    });
  });
  change(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function checked(name: string, bytes: Uint8Array) {
  const options = { programme, asOf: '2018-12-31', keep: true };
  return check([memorySource(name, bytes)], options);
}

/** Codes by cell or row, notes left out unless they are asked for. */
export async function damage(bytes: Uint8Array, notes: readonly string[] = []) {
  const { diagnostics, entries } = await checked('pak-2018-S2.xlsx', bytes);
  const told = diagnostics
    .filter(({ severity, code }) => severity !== 'note' || notes.includes(code))
    .map(({ code, place, column }) => `${code} ${column ?? ''} ${place.row}`);
  return {
    told,
    entries,
    messages: diagnostics.map((one) => said(one, en).message).join('\n'),
  };
}

/** What is said of an invented line with some changes, in words. */
export async function checkLine(changes: Partial<Record<ColumnName, Typed>>) {
  const quoted = (cells: readonly Typed[]) =>
    cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
  const text = `${quoted(names)}\n${quoted(cellsOf(changes))}\n`;
  const { diagnostics, entries } = await checked('log.csv', new TextEncoder().encode(text));
  return diagnostics.map((one) => ({ ...one, ...said(one, en), values: entries[0]?.values }));
}
