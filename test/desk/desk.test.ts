import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { statusPage } from '../../src/desk/html.ts';
import { statusJson } from '../../src/desk/json.ts';
import { printStatus } from '../../src/desk/pretty.ts';
import { replyTo } from '../../src/desk/reply.ts';
import { isComplete, statusOf } from '../../src/desk/status.ts';
import { statusWorkbook } from '../../src/desk/workbook.ts';
import { screenOf } from '../../src/formats/terminal.ts';
import { headquartersWords } from '../../src/locales/headquarters.ts';
import { languageNames, languages } from '../../src/locales/index.ts';
import type { Source } from '../../src/table/table.ts';
import { type Cells, course, gloAct, logFile } from '../report/reports.ts';

const period = '2018-S2';
const statusFor = async (sources: readonly Source[], asOf = '2019-01-15', due?: string) =>
  statusOf(await check(sources, { programme: gloAct, asOf, keep: true }), {
    ...{ programme: gloAct, period },
    due,
  });
const row = (id: string, more: Cells = {}): Cells => ({
  ...{ activity_id: id, title: `Course ${id}` },
  ...course,
  ...{ value: 12, target: 12, women: 6, men: 6, girls: 0, boys: 0, unspecified: 0, ...more },
});
const named = (name: string, { size, sha256, read }: Source): Source => ({ name, size, sha256, read });
const officeIn = (status: Awaited<ReturnType<typeof statusFor>>, alpha3: string) =>
  status.offices.find(({ country }) => country.alpha3 === alpha3)!;

describe('what came from an office', () => {
  test('no file is none, and late only after the day that logs are due', async () => {
    const early = await statusFor([], '2019-02-15', '2019-02-15');
    expect(new Set(early.offices.map(({ state }) => state))).toEqual(new Set(['missing']));
    expect(early.offices).toHaveLength(13);
    expect(early.daysLate).toBeNull();
    const late = await statusFor([], '2019-03-01', '2019-02-15');
    expect(late.daysLate).toBe(14);
    // The pack's interim report is due 60 days after 31 December.
    expect((await statusFor([])).due).toBe('2019-03-01');
  });

  test('a log of another period is no log of this one, and one of a quarter only is in for that', async () => {
    const status = await statusFor([
      logFile('PAK', '2018-S1', [row('PAK-2018-001', { start_date: '2018-02-01', end_date: '2018-02-02' })]),
      logFile('NPL', '2018-Q3', [row('NPL-2018-001', { start_date: '2018-08-01', end_date: '2018-08-02' })]),
      logFile('MLI', '2018', [row('MLI-2018-001', { start_date: '2018-08-01', end_date: '2018-08-02' })]),
    ]);
    expect(officeIn(status, 'PAK').state).toBe('missing');
    expect(officeIn(status, 'NPL').partsMissing).toEqual(['2018-Q4']);
    expect(officeIn(status, 'MLI').longer).toEqual(['mli-2018.csv']);
  });

  test('quarters of one office tell of the same activities, and neither stands for the other', async () => {
    const dates = { start_date: '2018-07-02', end_date: '2018-12-02' };
    const status = await statusFor([
      logFile('NPL', '2018-Q3', [row('NPL-2018-001', dates), row('NPL-2018-002', dates)]),
      logFile('NPL', '2018-Q4', [row('NPL-2018-001', dates)]),
    ]);
    expect(officeIn(status, 'NPL').overlaps).toEqual([]);
    const twice = await statusFor([
      logFile('NPL', '2018-S2', [row('NPL-2018-001', dates)]),
      logFile('NPL', '2018-Q4', [row('NPL-2018-001', dates)]),
    ]);
    expect(officeIn(twice, 'NPL').overlaps.map(({ kind }) => kind)).toEqual(['same']);
  });

  test('word that nothing was done in one quarter says nothing of another', async () => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures/rules/nothing-done.csv'), 'utf8');
    const quiet = memorySource(
      'lao-2018-Q3.csv',
      new TextEncoder().encode(text.replaceAll('2018-S2', '2018-Q3')),
    );
    const dates = { start_date: '2018-10-02', end_date: '2018-10-03' };
    const status = await statusFor([quiet, logFile('LAO', '2018-Q4', [row('LAO-2018-001', dates)])]);
    expect(officeIn(status, 'LAO').overlaps).toEqual([]);
  });

  test('word that nothing was done is an answer', async () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/rules/nothing-done.csv'));
    const file = memorySource('lao-2018-S2.csv', bytes);
    const office = officeIn(await statusFor([file]), 'LAO');
    expect([office.state, office.files.length, office.rows]).toEqual(['nothing', 1, 0]);
  });

  test('two files that hold the same are told by what they share', async () => {
    const [one, two, three] = ['PAK-2018-001', 'PAK-2018-002', 'PAK-2018-003'].map((id) => row(id)) as [
      Cells,
      Cells,
      Cells,
    ];
    const first = logFile('PAK', period, [one, two]);
    const kinds = async (second: Source) => {
      const { overlaps } = officeIn(await statusFor([first, second]), 'PAK');
      return overlaps.map(({ kind, activities }) => [kind, activities]);
    };
    const other = (rows: readonly Cells[]) => named('pak-2018-S2-b.csv', logFile('PAK', period, rows));
    expect(await kinds(named('pak-2018-S2-copy.csv', first))).toEqual([['copy', 2]]);
    expect(await kinds(other([two, one]))).toEqual([['same', 2]]);
    expect(await kinds(other([one, two, three]))).toEqual([['superseded', 2]]);
    expect(await kinds(other([two, three]))).toEqual([['partly', 1]]);
    expect(await kinds(other([three]))).toEqual([]);
  });

  test('all is done where every office is in with one log that is ready', async () => {
    const sources = gloAct.countries.map(({ alpha3 }) =>
      logFile(alpha3, period, [
        row(`${alpha3}-2018-001`, { admin1: 'Region', title: `Course in ${alpha3}` }),
      ]),
    );
    const status = await statusFor(sources);
    const open = status.offices.filter(({ toMend }) => toMend.length > 0);
    expect(open.flatMap(({ toMend }) => toMend.map(([one]) => one!.code))).toEqual([]);
    expect(isComplete(status)).toBe(true);
    expect(isComplete(await statusFor(sources.slice(1)))).toBe(false);
  });
});

/** A number of victims that each of these rows holds in a cell with a fault. */
const secret = '7357';
const assisted: Cells = {
  ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', status: 'completed' },
  ...{ indicator: 'PR-01', people_basis: 'unique', stakeholder: 'victims' },
};
const faulty = (): readonly Source[] => [
  logFile('PAK', period, [
    { ...row('PAK-2018-001'), ...assisted, value: secret, women: 7350, men: 9 },
    { ...row('PAK-2018-002'), ...assisted, value: `about ${secret}` },
    { ...row('PAK-2018-003'), ...assisted, value: '', women: 7300, men: 57 },
    { ...row('PAK-2018-004'), ...assisted, value: `${secret},5` },
    { ...row('PAK-2018-005'), ...assisted, value: `-${secret}` },
    { ...row('PAK-2018-006'), ...assisted, value: `${secret} victims` },
    { ...row('PAK-2018-007'), ...assisted, status: 'planned', value: secret },
  ]),
];

test('no figure of a log stands in any answer', async () => {
  const status = await statusFor(faulty());
  const office = officeIn(status, 'PAK');
  expect(office.toMend.length).toBeGreaterThan(3);
  for (const name of ['en', 'fr'] as const) {
    const language = await languages[name]();
    const { desk } = await headquartersWords(name);
    const said = [
      printStatus(status, desk, language, screenOf({ color: false })),
      ...(await statusPage(status, desk, language, {
        tool: { name: 'gloact', version: '1' },
        programme: 'x',
      })),
      statusJson(status, language, { name: 'gloact', version: '1' }).replace(/"sha256": "\w+"/g, ''),
      replyTo(office, status, gloAct, await language.reply(), language),
    ].join('\n');
    expect(said).not.toContain(secret);
    expect(said).not.toMatch(/73[05]\d|7 ?357/);
  }
});

test('the workbook is the same for the same logs', async () => {
  const { desk } = await headquartersWords('en');
  const [one, two] = await Promise.all(
    [1, 2].map(async () => statusWorkbook(await statusFor(faulty()), desk, await languages.en(), 'Action')),
  );
  expect(one).toEqual(two);
});

describe.each(languageNames)('mails in %s', async (name) => {
  const language = await languages[name]();
  const words = await language.reply();
  const english = /\b(?:the|and|with|please|log|rows?|your|nothing|thank)\b/i;
  const status = await statusFor(faulty(), '2019-01-15', '2019-02-15');
  const mail = (alpha3: string) =>
    replyTo(
      officeIn(status, alpha3),
      status,
      { action: { ...gloAct.action, shortTitle: 'X', coordinator: 'Y' } },
      words,
      language,
    );

  test('an office that sent nothing is asked by the day, and one that did is told what to mend', () => {
    for (const text of [mail('MLI'), mail('PAK')]) {
      expect(text).toContain('2019-02-15');
      expect(text).toContain(period);
      expect(text).not.toMatch(/undefined|\[object|\/tmp/);
    }
    expect(mail('PAK')).toContain('pak-2018-S2.csv');
    expect(mail('PAK')).toMatch(/^1\. /m);
  });

  test.runIf(name !== 'en')('no English is left', () => {
    const overlaps = (['copy', 'same', 'superseded', 'partly', 'nothing'] as const).map((kind) =>
      words.overlap({ kind, first: 'a.csv', second: 'b.csv', activities: 2 }),
    );
    const texts = [
      ...overlaps,
      ...[words.ready, words.remarks, words.unreadable, words.nothing(period), words.by(null)],
      ...[words.moreCauses(3), words.partsMissing(['2018-Q4']), words.longer(['a.csv'])],
      mail('MLI'),
      mail('PAK').replace(/gloact validate \S+/, ''),
    ];
    for (const text of texts) expect(text.replace(/\S+\.csv/g, '')).not.toMatch(english);
  });
});
