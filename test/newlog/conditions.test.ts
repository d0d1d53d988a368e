import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conditionsOf, formulaOf } from '../../src/newlog/conditions.ts';
import { layoutOf, rows } from '../../src/newlog/layout.ts';
import { listsOf } from '../../src/newlog/lists.ts';
import type { ExampleRow } from '../../src/notices/notice.ts';

import { rules } from '../../src/rules/index.ts';
import { type ColumnName, columnNamed, isAmount } from '../../src/schema/columns.ts';
import type { WrittenCell, WrittenRow, WrittenSheet } from '../../src/workbook/workbook.ts';
import { workbookBytes } from '../../src/workbook/write.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { cleanRow } from '../rules/clean-row.ts';

/** A place for answers beside the log. */
const answers = 60;
let folder = '';
let told: ExcelJS.Workbook;
const programme = loadedPack('templates/glo-act');
const lists = listsOf(programme, 'fr', 'a test');
const layout = layoutOf([]);
const places = { lists, layout };

/** A cell as a spreadsheet keeps it; codes by their names in every second row. */
function cell(name: ColumnName, typed: string, byName: boolean): WrittenCell {
  const column = columnNamed.get(name)!;
  if (column.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(typed)) return { day: typed };
  if (isAmount(column) && /^-?\d+(?:\.\d+)?$/.test(typed)) return { value: Number(typed) };
  return { value: byName && column.kind === 'list' ? lists.shown(name, typed) : typed };
}

function sheet(name: string, given: readonly ExampleRow[], conditions: readonly string[]): WrittenSheet {
  const filled = given.map((row, at): [number, WrittenRow] => {
    const values = Object.entries({ ...cleanRow, ...row }) as [ColumnName, string][];
    const cells = new Map(
      values
        .filter(([, typed]) => typed !== '')
        .map(([column, typed]) => [layout.columnOf(column), cell(column, typed, at % 2 === 1)]),
    );
    return [rows.first + at, { cells }];
  });
  const asked = new Map<number, WrittenCell>(
    conditions.flatMap((when, at): [number, WrittenCell][] => [
      [answers + 2 * at, { formula: `--((${formulaOf(when, places, 'row')})>0)` }],
      [answers + 2 * at + 1, { formula: `SUMPRODUCT(--((${formulaOf(when, places, 'all')})>0))` }],
    ]),
  );
  const first = filled[0]?.[1] ?? { cells: new Map() };
  return {
    name,
    columns: [{ width: 12 }],
    rows: new Map([...filled, [rows.first, { cells: new Map([...first.cells, ...asked]) }]]),
  };
}

/** Numbers and days as offices of each language write them, and ids, codes and lists of them as they are typed, all of which are read. */
const spellings: readonly ExampleRow[] = [
  {
    value: 'environ 24 300',
    precision: 'approx',
    start_date: '10 septembre 2018',
    end_date: '14 septembre 2018',
  },
  {
    value: 'over 50',
    precision: 'at_least',
    start_date: '10 September 2018',
    end_date: 'September 14, 2018',
  },
  { value: '1 234', start_date: '10 de septiembre de 2018', end_date: '14/09/2018' },
  { value: '24 people', women: '9 women', men: '15', start_date: '10 de setembro de 2018' },
  { value: 'около 200', precision: 'approx', start_date: '10 сентября 2018 г.', end_date: '14.09.2018' },
  { value: 'близько 200', precision: 'approx', start_date: '10 вересня 2018 р.', end_date: '14.09.2018' },
  { value: '٢٤', start_date: '10 سبتمبر 2018', end_date: '١٤/٩/٢٠١٨' },
  { activity_id: 'pak 2018 301', pillars_also: 'protection partnerships' },
  { activity_id: 'PAK–2018–302', pillars_also: 'Protection; Partenariats' },
].map((row, at) => ({ activity_id: `PAK-2018-${201 + at}`, ...row }));

/** What the schema alone marks, each in one cell. */
const unread: readonly ExampleRow[] = [
  { activity_id: 'P-18-1' },
  { pillars_also: 'prevntion' },
  { stakeholder: 'nobody' },
  { women: '-4' },
];

/** Rows of one activity, whose later ones leave empty what its first one says; and whether the last repeats a result. */
const held = { admin1: 'Invented region', place: 'Invented town' };
const later = { agency: '', title: '', status: '', start_date: '', end_date: '', admin1: '', place: '' };
const ofOneActivity: readonly (readonly [string, boolean, readonly ExampleRow[]])[] = [
  ['the result of the first row', true, [held, later]],
  ['another indicator', false, [held, { ...later, indicator: 'PS-03' }]],
  ['another audience', false, [held, { ...later, stakeholder: 'police' }]],
  ['another place', false, [held, { ...later, place: 'Another town' }]],
  ['another activity', false, [held, { ...held, activity_id: 'PAK-2018-399' }]],
];

const marked = rules.filter(({ marks }) => marks !== undefined);
const examples = marked.flatMap(({ notice, marks }) =>
  (['bad', 'good'] as const).flatMap((kind) => {
    const given = notice.example[kind];
    return typeof given === 'string' ? [] : [{ name: `${notice.code} ${kind}`, kind, given, marks: marks! }];
  }),
);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-marks-'));
  const sheets = examples.map(({ name, given, marks }) =>
    sheet(
      name,
      given,
      marks.map(({ when }) => when),
    ),
  );
  const clean = sheet(
    'clean',
    [cleanRow],
    conditionsOf(places).map(({ when }) => when),
  );
  const otherNames = { agency: 'ONUDC', crime_type: 'THB', status: 'Terminé', currency: 'USD' };
  const alias = sheet(
    'alias',
    [otherNames],
    conditionsOf(places).map(({ when }) => when),
  );
  const spelled = sheet(
    'spelled',
    spellings,
    conditionsOf(places).map(({ when }) => when),
  );
  const wrong = unread.map((row, at) =>
    sheet(
      `unread ${at}`,
      [row],
      conditionsOf(places).map(({ when }) => when),
    ),
  );
  const repeated = ofOneActivity.map(([name, , given]) =>
    sheet(
      name,
      given,
      conditionsOf(places).map(({ when }) => when),
    ),
  );
  const book = { title: 'Marks', creator: 'test', day: '2018-01-01', properties: {}, names: {} };
  writeFileSync(
    join(folder, 'marks.xlsx'),
    workbookBytes({
      ...book,
      sheets: [...sheets, clean, alias, spelled, ...wrong, ...repeated, lists.sheet],
    }),
  );
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
      join(folder, 'marks.xlsx'),
    ],
    { stdio: 'pipe' },
  );
  told = new ExcelJS.Workbook();
  await told.xlsx.readFile(join(folder, 'out/marks.xlsx'));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answer = (name: string, at: number) =>
  told.getWorksheet(name)!.getCell(rows.first, answers + at).result;

describe('marks of a new log, as a spreadsheet works them out', () => {
  test.each(examples)('$name', ({ name, kind, marks }) => {
    const found = marks.map((_, at) => ({
      row: Number(answer(name, 2 * at)),
      all: Number(answer(name, 2 * at + 1)),
    }));
    const any = found.some(({ row, all }) => row === 1 || all > 0);
    expect(any).toBe(kind === 'bad');
    for (const { row, all } of found) expect(all >= row).toBe(true);
  });

  test.each(['clean', 'alias', 'spelled'])('rows that are %s have none', (name) => {
    const found = conditionsOf(places).flatMap(({ when }, at) =>
      answer(name, 2 * at + 1) === 0 ? [] : [[when, answer(name, 2 * at + 1)]],
    );
    expect(found).toEqual([]);
  });

  test.each(unread.map((row, at) => [Object.keys(row)[0]!, at] as const))(
    'a cell under %s that is read by nobody has one',
    (name, at) => {
      const found = conditionsOf(places).filter(
        (_, index) => Number(answer(`unread ${at}`, 2 * index)) === 1,
      );
      expect(new Set(found.map(({ column }) => column)), name).toContain(name);
    },
  );

  test.each(ofOneActivity)('a later row with %s', (name, repeats) => {
    const found = conditionsOf(places).filter(
      ({ column }, at) => column === 'indicator' && Number(answer(name, 2 * at + 1)) > 0,
    );
    expect(found.length > 0).toBe(repeats);
  });
});
