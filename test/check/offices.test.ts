import { describe, expect, test } from 'vitest';
import { columnLetters } from '../../src/address.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import type { Result, Verdict } from '../../src/check/result.ts';
import { countFigures } from '../../src/count/count.ts';
import type { Parts, PeopleBasis } from '../../src/count/figures.ts';
import { formats } from '../../src/formats/index.ts';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import { compileReport } from '../../src/report/compile.ts';
import type { Values } from '../../src/schema/columns.ts';
import { figureOf } from '../count/count-rows.ts';
import {
  checkOne,
  expectedFindings,
  isExpected,
  officeBytes,
  officeFiles,
  programme,
} from './office-files.ts';

const looked = new Map<string, Promise<Result>>();
/** A file of `fixtures/offices`, checked once. */
function look(file: string, sheets = ''): Promise<Result> {
  const key = `${file} ${sheets}`;
  const known = looked.get(key);
  const result = known ?? checkOne(file, officeBytes(file), sheets === '' ? [] : [sheets]);
  looked.set(key, result);
  return result;
}
const words = (one: Diagnostic) => said(one, en);

const verdicts: readonly (readonly [file: string, sheets: string, verdict: Verdict])[] = [
  ['arabic-headings.xlsx', '', 'not-ready'],
  ['arabic-subtotal.xlsx', '', 'ready'],
  ['cp1252-apostrophe-title.csv', '', 'ready-with-remarks'],
  ['cp1252-nbsp-thousands.csv', '', 'ready-with-remarks'],
  ['disability-read-as-visibility.csv', '', 'ready-with-remarks'],
  ['girls-as-women-npl-2018-S2.xlsx', '', 'ready'],
  ['hidden-heading-row.xlsx', '', 'ready-with-remarks'],
  ['hxl-elsewhere.csv', '', 'ready-with-remarks'],
  ['kobo-choices.csv', '', 'ready-with-remarks'],
  ['kobo-group-headings.csv', '', 'ready-with-remarks'],
  ['lost-participants-pak-2018-S2.xlsx', '', 'not-ready'],
  ['maroc-months.xlsx', '', 'not-ready'],
  ['messy-values.xlsx', '', 'not-ready'],
  ['missing-column.xlsx', '', 'not-ready'],
  ['nombre-read-as-men.csv', '', 'ready-with-remarks'],
  ['not-a-log-tracker-fr.csv', '', 'unreadable'],
  ['one-column-quoted-lines.csv', '', 'ready-with-remarks'],
  ['one-column.xlsx', '', 'ready-with-remarks'],
  ['personal-unread.xlsx', '', 'not-ready'],
  ['placeholder-in-required.xlsx', '', 'not-ready'],
  ['s107-own-columns-at-right.csv', '', 'not-ready'],
  ['sheet-flag-mar-2018-S1.xlsx', '', 'ready'],
  ['sheet-flag-mar-2018-S1.xlsx', 'Mars', 'ready-with-remarks'],
  ['space-before-quotes.csv', '', 'ready-with-remarks'],
  ['space-only-rows.csv', '', 'ready-with-remarks'],
  ['two-digit-years-zaf-2018-S2.xlsx', '', 'ready-with-remarks'],
  ['two-orders-month-first.csv', '', 'not-ready'],
  ['two-row-header-total.xlsx', '', 'ready'],
];

describe('the logs of offices', () => {
  test('are all in the table', () => {
    expect([...new Set(verdicts.map(([file]) => file))].sort()).toEqual(officeFiles);
    const named = expectedFindings.map(({ file }) => file);
    expect(named.filter((file) => !officeFiles.includes(file))).toEqual([]);
  });

  test.each(verdicts)('%s %s gives what it must, and no more to do', async (file, sheets, verdict) => {
    const { diagnostics, verdict: given } = await look(file, sheets);
    const left = [...diagnostics];
    const wanting = expectedFindings
      .filter((one) => one.file === file && one.sheets === sheets)
      .filter((one) => {
        const at = left.findIndex((found) =>
          isExpected(one, found, found.place.column === null ? '' : columnLetters(found.place.column)),
        );
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
    expect(wanting).toEqual([]);
    const more = left.filter(({ severity }) => severity !== 'note');
    expect(more.map(({ code, place, column }) => ({ code, ...place, column }))).toEqual([]);
    expect(given).toBe(verdict);
  });
});

/** What single rows hold. */
const rows: readonly (readonly [file: string, sheet: string | null, row: number, values: Partial<Values>])[] =
  [
    ['girls-as-women-npl-2018-S2.xlsx', 'Log', 2, { girls: 120, value: 120 }],
    ['two-digit-years-zaf-2018-S2.xlsx', 'Log', 2, { start_date: '2018-08-15' }],
    ['two-digit-years-zaf-2018-S2.xlsx', 'Log', 3, { start_date: '2018-09-16' }],
    ['two-digit-years-zaf-2018-S2.xlsx', 'Log', 4, { start_date: '2018-10-17' }],
    [
      'two-row-header-total.xlsx',
      'Log',
      3,
      { value: 25, women: 10, men: 15, start_date: '2018-09-03', end_date: '2018-09-05' },
    ],
    ['messy-values.xlsx', 'Log', 2, { start_date: '2018-09-24', end_date: '2018-09-26' }],
    ['messy-values.xlsx', 'Log', 7, { partners: ['NPA', 'SAPS', 'Department of Justice'] }],
    ['messy-values.xlsx', 'Log', 11, { counted_here: 'yes' }],
    ['messy-values.xlsx', 'Log', 15, { value: 40, precision: 'approx' }],
    ['messy-values.xlsx', 'Log', 16, { stakeholder: ['police', 'prosecutors'] }],
    ['messy-values.xlsx', 'Log', 17, { stakeholder: ['police', 'prosecutors', 'judiciary'] }],
    ['messy-values.xlsx', 'Log', 19, { start_date: '2018-09-03', end_date: '2018-09-05' }],
    [
      'arabic-headings.xlsx',
      'الأنشطة',
      2,
      {
        ...{ country: 'EGY', pillar: 'prosecution', activity_type: 'training', status: 'completed' },
        ...{ value: 20, women: 5, men: 15, start_date: '2018-07-09', end_date: '2018-07-19' },
      },
    ],
    ['maroc-months.xlsx', 'Avril', 5, { activity_id: 'MAR-2018-008', value: 21, currency: 'EUR' }],
    ['sheet-flag-mar-2018-S1.xlsx', 'Février', 4, { activity_id: 'MAR-2018-003', spent: 1250 }],
    ['cp1252-apostrophe-title.csv', null, 2, { title: 'Advice – law' }],
    ['cp1252-apostrophe-title.csv', null, 3, { title: 'Victims’ rights law' }],
    ['cp1252-nbsp-thousands.csv', null, 4, { value: 1250 }],
    ['kobo-group-headings.csv', null, 4, { activity_id: 'PAK-2018-009', value: 25 }],
    ['one-column-quoted-lines.csv', null, 4, { value: 25, visibility: ['press', 'social'] }],
    ['one-column.xlsx', 'Sheet', 4, { value: 25, visibility: ['press', 'social'] }],
    ['space-before-quotes.csv', null, 4, { value: 25, visibility: ['press', 'social'] }],
    ['s107-own-columns-at-right.csv', null, 2, { start_date: '2018-01-15', status: 'completed' }],
    ['two-orders-month-first.csv', null, 2, { start_date: '2018-01-15' }],
    ['two-orders-month-first.csv', null, 7, { start_date: '2018-05-28', end_date: '2018-05-30' }],
  ];

/** Columns that hold nothing anywhere in a file. */
const unknown: readonly (readonly [file: string, columns: readonly (keyof Values)[]])[] = [
  ['girls-as-women-npl-2018-S2.xlsx', ['women', 'men', 'boys']],
  ['nombre-read-as-men.csv', ['women', 'men', 'girls', 'boys', 'unspecified']],
  ['disability-read-as-visibility.csv', ['visibility', 'place', 'spent']],
];

describe('what is read', () => {
  test.each(rows)('%s, %s, row %i', async (file, sheet, row, values) => {
    const { entries } = await look(file);
    const entry = entries.find((one) => one.layout.sheet === sheet && one.row === row);
    expect(entry?.values).toMatchObject(values);
  });

  test.each(unknown)('%s holds nothing under %s', async (file, columns) => {
    const { entries } = await look(file);
    expect(entries.length).toBeGreaterThan(0);
    for (const { values } of entries) for (const column of columns) expect(values[column]).toBeUndefined();
  });

  test('dates that can be read two ways are holes while the orders contradict each other', async () => {
    const { entries } = await look('two-orders-month-first.csv');
    expect(entries.map(({ values }) => values.end_date)).toEqual([
      ...Array.from({ length: 5 }, () => undefined),
      '2018-05-30',
    ]);
  });

  test('rows of blanks and rows of totals are no rows', async () => {
    expect((await look('space-only-rows.csv')).counts.rows).toBe(3);
    expect((await look('arabic-subtotal.xlsx')).counts.rows).toBe(4);
    expect((await look('maroc-months.xlsx')).counts.rows).toBe(8);
  });
});

/** Figures of the report: of a country, by indicator and way of counting. */
const figures: readonly (readonly [
  file: string,
  sheets: string,
  period: string,
  indicator: string,
  basis: PeopleBasis | null,
  country: string,
  value: number,
  parts: Partial<Record<keyof Parts, number | null>>,
])[] = [
  [
    'girls-as-women-npl-2018-S2.xlsx',
    '',
    '2018-S2',
    'PV-06',
    'unique',
    'NPL',
    120,
    { girls: 120, women: null },
  ],
  ['two-row-header-total.xlsx', '', '2018-S2', 'PS-01', 'unique', 'NPL', 75, { women: 30, men: 45 }],
  ['arabic-subtotal.xlsx', '', '2018-S2', 'PS-01', 'unique', 'ZAF', 100, { women: 40, men: 60 }],
  ['sheet-flag-mar-2018-S1.xlsx', '', '2018-S1', 'PS-01', 'unique', 'MAR', 164, { women: 64, men: 100 }],
  ['sheet-flag-mar-2018-S1.xlsx', 'Mars', '2018-S1', 'PS-01', 'unique', 'MAR', 41, { women: 16, men: 25 }],
  ['nombre-read-as-men.csv', '', '2018-S1', 'PV-06', 'unique', 'MLI', 75, { men: null, women: null }],
  ['cp1252-nbsp-thousands.csv', '', '2018-S1', 'PV-06', 'unique', 'PAK', 1300, {}],
  ['hidden-heading-row.xlsx', '', '2018-S1', 'PV-06', 'unique', 'PAK', 75, {}],
];

describe('what the report counts', () => {
  test.each(figures)('%s %s in %s: %s %s of %s is %i', async (...line) => {
    const [file, sheets, period, indicator, basis, country, value, parts] = line;
    const { entries } = await look(file, sheets);
    const figure = figureOf(countFigures(entries, { programme, period }), indicator, basis, country);
    expect(figure.value?.value).toBe(value);
    for (const [part, number] of Object.entries(parts))
      expect([part, figure.parts[part as keyof Parts]?.value ?? null]).toEqual([part, number]);
  });

  test('75 people under “No. of participants” are read as the value', async () => {
    const { entries } = await look('lost-participants-pak-2018-S2.xlsx');
    expect(entries.map(({ values }) => values.value)).toEqual([25, 25, 25]);
  });

  const report = async (file: string, period: string, draft: boolean) => {
    const result = await look(file);
    const written = await en.report();
    const template = 'eu-interim';
    const request = { programme, template, period, result, draft, words: written, suppressBelow: 0 };
    return JSON.stringify(compileReport(request).blocks);
  };

  test.each(verdicts.filter(([, , verdict]) => verdict === 'not-ready' || verdict === 'unreadable'))(
    'no report is written from %s',
    async (file) => {
      await expect(report(file, '2018-S2', false)).rejects.toThrow('compile a draft');
    },
  );

  test('a draft prints no date and counts no row that could be read two ways', async () => {
    const draft = await report('two-orders-month-first.csv', '2018-S1', true);
    expect(draft).not.toMatch(/3 July|20 February/);
    const { entries } = await look('two-orders-month-first.csv');
    expect(entries.map(({ faulty }) => faulty.has('end_date'))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('a title in windows-1252 is printed as it was typed', async () => {
    const text = await report('cp1252-apostrophe-title.csv', '2018-S1', false);
    expect(text).toContain('Victims’ rights law');
    expect(text).toContain('Advice – law');
  });
});

/** The facts of findings: what must be among them. */
const facts: readonly (readonly [
  file: string,
  sheets: string,
  code: string,
  data: Readonly<Record<string, unknown>>,
])[] = [
  ['two-digit-years-zaf-2018-S2.xlsx', '', 'C303', { date: '2018-08-15', proof: 'id' }],
  ['sheet-flag-mar-2018-S1.xlsx', '', 'S102', { sheets: ['Janvier', 'Février', 'Mars', 'Avril'] }],
  ['sheet-flag-mar-2018-S1.xlsx', 'Mars', 'S104', { sheets: ['Janvier', 'Février', 'Avril'] }],
  ['maroc-months.xlsx', '', 'S102', { sheets: ['Janvier', 'Février', 'Mars', 'Avril'] }],
  ['missing-column.xlsx', '', 'H205', { labels: ['“How people are counted”'], rows: 3 }],
  ['arabic-subtotal.xlsx', '', 'S119', { compared: 'yes' }],
  ['cp1252-apostrophe-title.csv', '', 'F020', { encoding: 'windows-1252' }],
  ['cp1252-nbsp-thousands.csv', '', 'F020', { encoding: 'windows-1252' }],
  ['nombre-read-as-men.csv', '', 'H211', { kind: 'numbers', letters: 'AE', count: 2 }],
  ['hidden-heading-row.xlsx', '', 'S110', { rows: ['3'] }],
  ['not-a-log-tracker-fr.csv', '', 'H212', { found: 2, needed: 12 }],
  ['s107-own-columns-at-right.csv', '', 'H203', { count: 4 }],
  ['two-orders-month-first.csv', '', 'C342', { many: 5, few: 2, cells: ['L7', 'M7'] }],
];

/** What must be said in so many words. */
const sentences: readonly (readonly [file: string, row: number, code: string, sentence: string])[] = [
  ['messy-values.xlsx', 4, 'C338', 'Type 25 in value, 10 in women, 15 in men.'],
  ['messy-values.xlsx', 3, 'C302', 'Type 2018-04-24 in start_date and 2018-04-28 in end_date.'],
  ['messy-values.xlsx', 13, 'C302', 'Type 2018-09-24 in start_date and 2018-09-28 in end_date.'],
  ['messy-values.xlsx', 20, 'X521', 'The activity is planned, but there is no date under “end_date”.'],
  ['messy-values.xlsx', 19, 'C303', 'We read it as 2018-09-03'],
  ['personal-unread.xlsx', 1, 'P802', 'Column AC, “Name of victim”, is about single persons'],
  ['not-a-log-tracker-fr.csv', 1, 'H212', "Missing: Identifiant de l'activité, Période de rapport, Agence"],
];

describe('what is said', () => {
  test.each(facts)('%s %s: %s', async (file, sheets, code, data) => {
    const { diagnostics } = await look(file, sheets);
    expect(diagnostics.find((one) => one.code === code)?.data).toMatchObject(data);
  });

  test.each(sentences)('%s, row %i: %s', async (file, row, code, sentence) => {
    const { diagnostics } = await look(file);
    const one = diagnostics.find((found) => found.code === code && found.place.row === row);
    expect(one).toBeDefined();
    const { message, fix } = words(one!);
    expect(`${message} ${fix}`).toContain(sentence);
  });

  test.each(['Invented Person', '00 000 0000', 'someone@example.org', 'X00000000'])(
    'no format prints %s',
    async (secret) => {
      const result = await look('personal-unread.xlsx');
      const tool = { name: 'gloact', version: '0' };
      const options = { words: en, tool, quiet: false, color: false, width: 100, rich: false };
      for (const load of Object.values(formats)) {
        const print = await load();
        const text = [...print(result, options)].join('');
        expect(text).toContain('Name of victim');
        expect(text.replaceAll('\n', '')).not.toContain(secret);
      }
    },
  );
});
