import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import type { Inspection } from '../../src/check/inspection.ts';
import { exitCodeOf } from '../../src/cli/exit-code-of.ts';
import { memorySource } from '../../src/cli/files.ts';
import { printInspection } from '../../src/formats/inspection.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { en } from '../../src/locales/en/index.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { outside, skipsTrap, trapBytes } from '../traps.ts';

const programme = loadedPack('templates/glo-act');

/** What the officer must be told of one file, and what `inspect` must show of it. */
interface Trap {
  /** Exit code of validate: 1 findings in a log, 3 no log could be read. */
  readonly exit: 1 | 3;
  /** All codes raised, in order of the alphabet. */
  readonly codes: string;
  /** Words that must be said, what to do included. */
  readonly says?: readonly (string | RegExp)[];
  readonly shows?: (seen: Inspection) => unknown;
  readonly as?: unknown;
}

const noLog = (more: Partial<Trap> = {}): Trap => ({
  exit: 3,
  codes: 'H213',
  says: [/Put the headings of the template/],
  ...more,
});
const refused = (codes: string, ...says: string[]): Trap => ({
  exit: 3,
  codes,
  says,
  shows: ({ kind, sheets }) => [kind, sheets],
  as: [null, []],
});
const cells =
  (row: number, ...columns: number[]) =>
  (seen: Inspection) =>
    seen.tables[0]!.firstRows.filter((one) => one.row === row)
      .flatMap((one) => columns.map((column) => one.cells[column]!))
      .map(({ cell, type, raw, text }) => [cell, type, raw, text]);
const texts = (seen: Inspection) =>
  seen.tables[0]!.firstRows.map((row) => row.cells.map(({ text }) => text).join('|'));
const reading = ({ encoding, delimiter }: Inspection) => [encoding, delimiter];
const sameRows = ['phone number|name|favourite colour|fruit', '***|Pete|Coral|tomato'];
const same = (seen: Inspection) => texts(seen).slice(0, 2);

const traps: Readonly<Record<string, Trap>> = {
  'exotic-types.xlsx': noLog({
    shows: cells(2, 4, 5),
    as: [
      ['E2', 'date', '1995-01-27', '27/01/95'],
      ['F2', 'text', '27/01/95', '27/01/95'],
    ],
  }),
  'filtered-hidden.xlsx': noLog({
    shows: ({ sheets: [sheet] }) => [sheet!.hiddenRows, sheet!.hiddenColumns],
    as: [4, ['D']],
  }),
  'merged.xlsx': noLog({ shows: ({ sheets }) => sheets[0]!.merges, as: ['B1:C1', 'A3:B3', 'A4:A5'] }),
  'hidden-first-sheet.xlsx': noLog({
    codes: 'H213 S105',
    says: ['The sheet Sheet1 is hidden', 'Delete it if it should not be sent'],
    // The rows shown are those of the sheet a person sees.
    shows: (seen) => [seen.sheets.map(({ name, state }) => [name, state]), texts(seen)[0]],
    as: [
      [
        ['Sheet1', 'hidden'],
        ['Sheet2', 'visible'],
      ],
      'A1|B1|C1|D1|E1',
    ],
  }),
  'legacy.xls': refused('F003', 'Excel 97-2003 workbook (.xls)', 'save it as an Excel workbook (.xlsx)'),
  'opendocument.ods': refused('F003', 'OpenDocument', 'save it as .xlsx'),
  'a-png.xlsx': refused('F003', 'a-png.xlsx is really a PNG picture', 'Send the log itself'),
  'a-png.csv': refused('F003', 'a-png.csv is really a PNG picture', 'Send the log itself'),
  'same/excel-2007.xlsx': noLog({ codes: 'H213 P804', shows: same, as: sameRows }),
  'same/macro.xlsm': noLog({
    codes: 'F014 H213 P804',
    says: ['Its macros were not run'],
    shows: same,
    as: sameRows,
  }),
  'same/newline-unix.csv': noLog({ codes: 'H213 P804', shows: same, as: sameRows }),
  'same/newline-windows.csv': noLog({ codes: 'H213 P804', shows: same, as: sameRows }),
  'same/tab-separated.tsv': noLog({ codes: 'H213 P804', shows: same, as: sameRows }),
  'seven-sheets.xlsx': noLog({
    shows: (seen) => [seen.sheets.length, cells(3, 3)(seen), seen.sheets[6]!.rows],
    as: [7, [['D3', 'text', 'not a date', 'not a date']], 6],
  }),
  'epoch-1904.xlsx': noLog({
    codes: 'H213 S124',
    says: ['counts its days from 1904'],
    shows: (seen) => [...cells(2, 1)(seen), ...cells(3, 1)(seen)].map(([, type, raw]) => [type, raw]),
    as: [
      ['date', '2024-01-15'],
      ['date', '2020-07-04'],
    ],
  }),
  'encrypted.xlsx': refused('F013', 'can only be opened with a password', 'remove the password'),
  'utf16le.csv': noLog({ shows: reading, as: ['utf-16le', ','] }),
  'preamble.csv': noLog({ says: ['h1, h2, h3, h4'], shows: (seen) => texts(seen)[3], as: 'h1|h2|h3|h4' }),
  'serials-1900.xlsx': noLog({ shows: (seen) => cells(1, 1)(seen)[0]![2], as: '1900-01-01' }),
  'serials-1904.xlsx': noLog({
    codes: 'H213 S124',
    shows: (seen) => cells(1, 1)(seen)[0]![2],
    as: '1904-01-02',
  }),
  'error-values.xlsx': noLog({
    shows: cells(2, 0, 2),
    as: [
      ['A2', 'error', '#NULL!', '#NULL!'],
      ['C2', 'text', '#NULL?', '#NULL?'],
    ],
  }),
  'rich-text.xlsx': noLog({
    shows: (seen) => texts(seen)[2],
    as: 'italic|this text is italicized sure enough',
  }),
  'iso-date-cell.xlsx': noLog({
    shows: cells(5, 1),
    as: [['B5', 'date', '2014-02-14T08:27:48', '2014-02-14']],
  }),
  'strict-ooxml.xlsx': noLog({
    codes: 'H213 S105',
    says: [
      'The sheet Hidden is hidden.',
      'The sheet VeryHidden is hidden so that Excel does not offer to show it',
    ],
    shows: ({ sheets }) => sheets.map(({ state }) => state),
    as: ['visible', 'hidden', 'very-hidden'],
  }),
  'autofilter.xlsx': noLog({
    shows: ({ sheets }) => [sheets.length, sheets.reduce((sum, { hiddenRows }) => sum + hiddenRows, 0)],
    as: [11, 94],
  }),
  'whole-sheet-validation.xlsx': noLog({ codes: 'F017 H213', says: ['17,179,869,184 cells'] }),
  'missing-parts.xlsx': refused(
    'F011',
    'The part [Content_Types].xml of missing-parts.xlsx is missing',
    'let Excel repair it',
  ),
  'hidden-google-sheets.xlsx': noLog({
    shows: ({ sheets: [sheet] }) => [sheet!.hiddenRows, sheet!.hiddenColumns],
    as: [1, ['B']],
  }),
  // Three of its HXL tags are ours, which makes it no log.
  'broken-sheet-list.xlsx': {
    exit: 3,
    codes: 'H212 P804',
    says: ['Only 2 of the 12 columns'],
    shows: ({ sheets: [sheet], tables: [table] }) => [sheet!.rows, table!.headings?.dataFrom],
    as: [6433, 3],
  },
  'hxl-merged.xlsx': {
    exit: 3,
    codes: 'H212',
    says: ['Only 1 of the 12 columns'],
    shows: ({ tables: [table] }) => [
      table!.headings?.row,
      table!.headings?.dataFrom,
      table!.headings?.columns
        .filter(({ name }) => name !== null)
        .map(({ column, name, how }) => `${column} ${name} ${how}`),
    ],
    as: [2, 4, ['E men label', 'F women label', 'G country tag', 'H admin1 tag', 'I as_of tag']],
  },
  // None of its three tags says what a column of a log holds: #org is not #org+prog.
  'hxl-headers.csv': noLog({ shows: (seen) => texts(seen)[2], as: '#org|#adm1|#affected' }),
  'deep-header.xlsx': noLog({
    codes: 'H213 P808',
    says: ['Country, Level 1 Name, Area'],
    shows: ({ sheets: [sheet], tables: [table] }) => [sheet!.merges.length, table!.firstRows[0]!.row],
    as: [26, 7],
  }),
  'apple-numbers.xlsx': noLog({ codes: 'H213 S124', shows: texts, as: ['Table 1', 'A|B', '8|9', 'TOTAL'] }),
  // The letter stands in a column that is none of ours; in an id or a code it is C330.
  'homoglyph.csv': {
    exit: 3,
    codes: 'H212 P804',
    says: ['Only 2 of the 12 columns'],
    shows: reading,
    as: ['utf-8', ','],
  },
  'greek-8859-7.csv': noLog({
    codes: 'F025 H213',
    says: ['iso-8859-7', 'Αλεξανδρος', 'Save the file as CSV UTF-8'],
  }),
  'utf8-few-high-bytes.csv': noLog({ shows: reading, as: ['utf-8', ','] }),
  'cp1252-semicolon.csv': noLog({
    codes: 'F020 H213 P804',
    says: ['windows-1252', 'città'],
    shows: reading,
    as: ['windows-1252', ';'],
  }),
  'duplicate-headers.csv': noLog({
    says: ['id, name, id, age, id'],
    shows: (seen) => texts(seen)[1],
    as: '1101|John|0|30|001101',
  }),
  'ragged.csv': noLog({
    shows: ({ tables: [table] }) => table!.firstRows.map(({ row, cells: all }) => [row, all.length]),
    as: [
      [1, 3],
      [2, 3],
      [3, 3],
      [5, 6],
    ],
  }),
  'leading-zeros.csv': { exit: 3, codes: 'F031', shows: texts, as: ['value', '01', '002', '00003'] },
  'cr-line-endings.csv': noLog({ shows: texts, as: ['Foo|Bar|Baz', 'Biff|Baff|Boff', 'Qux|Teaspoon|Doge'] }),
  'cp1252-portuguese.csv': noLog({
    codes: 'F020 H213 P804',
    says: ['cartão'],
    shows: reading,
    as: ['windows-1252', ','],
  }),
};

describe('what an officer is told of files no one here wrote', () => {
  test('every file there is, here or outside, is in the list', () => {
    const index = readFileSync(new URL('../../fixtures/traps/others/index.csv', import.meta.url));
    const here = (parse(index, { columns: true }) as { file: string }[]).map(({ file }) => file);
    expect(Object.keys(traps).sort()).toEqual([...here, ...outside].sort());
  });

  test.for(Object.entries(traps))('%s', async ([name, { exit, codes, says = [], shows, as }], { skip }) => {
    skip(skipsTrap(name), name);
    const source = memorySource(name, trapBytes(name));
    const started = performance.now();
    const result = await check([source], { programme, asOf: '2018-12-31' });
    const seen = await inspect(source, { programme });
    const options = {
      words: en,
      tool: { name: 'gloact', version: '0' },
      color: false,
      quiet: false,
    };
    const printed = [...pretty(result, options)].join('');
    const shown = printInspection(seen, en, { color: false, width: 80 });
    expect(performance.now() - started).toBeLessThan(5000);

    expect(exitCodeOf(result, 'error')).toBe(exit);
    expect([...new Set(result.diagnostics.map(({ code }) => code))].sort().join(' ')).toBe(codes);
    const flat = printed.replace(/\s+/g, ' ');
    for (const words of says)
      expect(flat).toMatch(typeof words === 'string' ? new RegExp(escaped(words)) : words);
    if (shows !== undefined) expect(shows(seen)).toEqual(as);

    // What stops validate stops inspect, and inspect raises nothing that validate does not.
    expect(exitCodeOf(seen, 'never')).toBe(exit === 3 ? 3 : 0);
    for (const { code } of seen.findings) expect(codes).toContain(code);
    for (const text of [printed, shown]) {
      expect(text).not.toMatch(/undefined|\[object|NaN|\{\w+[,}]|\n\s+at /);
      expect(text.split('\n').filter((line) => line.length > 80 && !line.includes('://'))).toEqual([]);
    }
  });
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
