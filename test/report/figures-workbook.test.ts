import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { headquarters as english } from '../../src/locales/en/headquarters/index.ts';
import { report as words } from '../../src/locales/en/report.ts';
import { headquarters as french } from '../../src/locales/fr/headquarters/index.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { figuresFile } from '../../src/report/figures-file.ts';
import { figuresWorkbook } from '../../src/report/figures-workbook.ts';
import { lints } from '../workbook/lints.ts';
import { type Cells, course, gloAct, logFile } from './reports.ts';

const trained = (id: string, value: number, more: Cells = {}): Cells => ({
  ...course,
  ...{ activity_id: id, title: `Course ${id}`, value, women: value, men: 0, girls: 0, boys: 0, ...more },
});
const assisted = {
  ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', indicator: 'PR-01' },
  stakeholder: 'victims',
};

async function figuresOver(assistedInNepal: number) {
  const files = [
    logFile('PAK', '2018-S2', [
      trained('PAK-2018-001', 30),
      trained('PAK-2018-002', 12, { precision: 'approx' }),
    ]),
    logFile('NPL', '2018-S1', [
      trained('NPL-2018-009', 14, { start_date: '2018-02-01', end_date: '2018-02-05' }),
    ]),
    logFile('NPL', '2018-S2', [
      trained('NPL-2018-001', 20),
      trained('NPL-2018-002', assistedInNepal, assisted),
    ]),
  ];
  const result = await check(files, { programme: gloAct, asOf: '2019-01-15', keep: true });
  return compileWithNotes({
    ...{ programme: gloAct, template: 'eu-interim', period: '2018-S2', result, words },
    ...{ draft: true, suppressBelow: 11 },
  }).figures();
}

/** Rows of a sheet below its headings, as another program reads them: cells by heading; empty ones are left out. */
async function readSheet(bytes: Uint8Array, at: number, heading: string) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(0) as ArrayBuffer);
  const rows = book.worksheets[at]!.getSheetValues() as unknown[][];
  const head = rows.findIndex((row) => row?.[1] === heading);
  return rows
    .slice(head + 1)
    .map((row) =>
      Object.fromEntries(rows[head]!.slice(1).map((name, column) => [String(name), row[column + 1] ?? ''])),
    );
}

test('every cell of the workbook is what the file of figures has, and the file has no more', async () => {
  const figures = await figuresOver(5);
  const bytes = figuresWorkbook(figures, english.figures);
  expect(lints(bytes)).toEqual([]);
  const { reports, following } = JSON.parse(figuresFile(figures));
  expect(reports.map(({ period }: { period: string }) => period)).toEqual(['2018-S1', '2018-S2']);
  const cells = await readSheet(bytes, 0, 'Report');
  const ids = (period: string) => cells.flatMap((one) => (one.Report === period ? [one.Id] : []));
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  expect(ids('2018-S1')).toEqual(idsOf(reports[0].numbers));
  expect(ids('2018-S2')).toEqual(idsOf([...reports[1].numbers, ...following]));
  const rows = await readSheet(bytes, 1, 'Id of the figure');
  let hidden = 0;
  for (const { period, numbers } of reports)
    for (const one of numbers) {
      const cell = cells.find((other) => other.Report === period && other.Id === one.id)!;
      const isHidden = one.amount.hidden !== undefined;
      if (isHidden) hidden++;
      expect(cell, one.id).toMatchObject({
        'Name in texts': one.name ?? '',
        Value: isHidden ? '' : one.amount.value,
        Precision: isHidden ? one.amount.hidden : one.amount.precision,
        'As printed': one.text,
        Unit: one.unit ?? '',
        Rows: one.rows.length,
      });
      const own = rows.filter((row) => row['Id of the figure'] === one.id && row.Report === period);
      expect(own.map((row) => [row.Period, row.Activity, row.File, row.Row])).toEqual(
        one.rows.map((row: Record<string, unknown>) => [row.period, row.activity, row.file, row.row]),
      );
    }
  expect(hidden).toBeGreaterThan(2);
  for (const one of following) {
    const cell = cells.find((other) => other.Report === '2018-S2' && other.Id === one.id)!;
    expect(cell).toMatchObject({ Value: '', 'As printed': one.text, 'What it is': one.label });
  }
});

test('the workbook is the same whatever a hidden number is', async () => {
  const [five, seven] = [await figuresOver(5), await figuresOver(7)].map((one) =>
    figuresWorkbook(one, english.figures),
  );
  expect(Buffer.compare(five!, seven!)).toBe(0);
});

test('its headings are in French where the report is', async () => {
  const [first] = await readSheet(figuresWorkbook(await figuresOver(5), french.figures), 0, 'Rapport');
  expect(first).toMatchObject({ Rapport: '2018-S2', Tableau: 'lines' });
});

test('people over all indicators name the rows of every indicator that is added', async () => {
  const { reports } = JSON.parse(figuresFile(await figuresOver(5)));
  const people = reports[1].numbers.find(
    ({ table, pillar, basis, column }: Record<string, string>) =>
      table === 'people' && pillar === '' && basis === 'unique' && column === 'value',
  );
  expect(people.amount.value).toBe(62);
  // Those assisted are no part of them, and the course of the first half is not of the period.
  expect(people.rows.map(({ activity }: { activity: string }) => activity).sort()).toEqual([
    ...['NPL-2018-001', 'PAK-2018-001', 'PAK-2018-002'],
  ]);
});
