import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { figuresText } from '../../src/cli/exports.ts';
import { headquarters } from '../../src/locales/en/headquarters/index.ts';
import { report as words } from '../../src/locales/en/report.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { figuresFile, wordingIn } from '../../src/report/figures-file.ts';
import { inputOf } from '../../src/report/input.ts';
import { opsysValues, reworded } from '../../src/standards/opsys.ts';
import { good } from '../programme/pack-on-disk.ts';
import { type Cells, course, gloAct, logFile } from '../report/reports.ts';

const helped = {
  ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', status: 'completed' },
  ...{ indicator: 'PR-01', people_basis: 'unique', stakeholder: 'victims' },
} satisfies Cells;

const request = async (sources: Parameters<typeof check>[0], draft = false) => ({
  ...{ programme: gloAct, template: 'eu-interim', period: '2018-S2', draft, words, suppressBelow: 11 },
  result: await check(sources, { programme: gloAct, asOf: '2018-12-31', keep: true }),
});
async function valuesOf(sources: Parameters<typeof check>[0], draft = false) {
  const { donor } = inputOf(await request(sources, draft));
  const { programme, figures, activities } = donor;
  const text = opsysValues({ programme, figures, activities, draft, words: headquarters.standards.opsys });
  const [head, ...records] = parse(text, { bom: true }) as string[][];
  return records.map((record) => Object.fromEntries(head!.map((name, at) => [name, record[at]!])));
}

describe('the values for OPSYS', () => {
  test('are those to date, with their day, their source and their doubt', async () => {
    const early = { start_date: '2018-02-01', end_date: '2018-02-05' };
    const values = await valuesOf([
      logFile('PAK', '2018-S1', [
        { ...course, ...early, activity_id: 'PAK-2018-001', title: 'Course', value: 10, evidence: 'list A' },
      ]),
      logFile('NER', '2018-S2', [
        {
          ...course,
          activity_id: 'NER-2018-002',
          title: 'Course',
          value: 50,
          precision: 'at_least',
          evidence: 'list B',
        },
        { ...course, activity_id: 'NER-2018-003', title: 'Course', value: 0, evidence: '=list C' },
      ]),
    ]);
    const trained = values.filter(({ Code }) => Code === 'PS-01');
    expect(trained).toEqual([
      expect.objectContaining({
        Level: 'Output',
        Unit: 'persons',
        'Current value': '60',
        'Current value date': '2018-12-31',
        'Source of verification': `'=list C; list B`,
        Comment: 'Unique people. At least. In logs since 2018-S1',
      }),
    ]);
    const nothing = values.find(({ Code }) => Code === 'PS-04');
    expect(nothing).toMatchObject({
      'Current value': '',
      'Current value date': '',
      Comment: 'No value reported',
    });
  });

  test('stand under the wording of the pack, byte by byte, one line at least for each indicator', async () => {
    const values = await valuesOf([logFile('PAK', '2018-S2', [])]);
    const [head, ...rows] = good.tables['indicators.csv']!;
    const [code, label] = ['code', 'en'].map((name) => head!.indexOf(name));
    expect(values.map(({ Code, Indicator }) => [Code, Indicator])).toEqual(
      rows.map((row) => [row[code!], row[label!]]),
    );
  });

  test('say of a hidden number that it is hidden, and nothing that could tell it', async () => {
    const values = await valuesOf([
      logFile('PAK', '2018-S2', [
        {
          ...helped,
          activity_id: 'PAK-2018-001',
          title: 'Help',
          value: 7,
          evidence: 'register of the seven',
        },
      ]),
    ]);
    const [assisted] = values.filter(({ Code }) => Code === 'PR-01');
    expect(assisted).toMatchObject({
      'Current value': '',
      'Current value date': '',
      'Source of verification': '',
      Comment: 'Unique people. Not shown, to protect people',
    });
    expect(JSON.stringify(values)).not.toContain('seven');
  });
});

test('what a report of the same period hid stays hidden: a higher limit, and what was corrected since', async () => {
  const sources = (value: number) => [
    logFile('PAK', '2018-S2', [
      {
        ...helped,
        activity_id: 'PAK-2018-001',
        title: 'Help',
        value,
        women: value,
        men: 0,
        girls: 0,
        boys: 0,
      },
    ]),
  ];
  const first = await request(sources(24));
  const shown = async (of: Parameters<typeof figuresText>[2]['before'], value: number) => {
    const { result } = await request(sources(value));
    const text = await figuresText('opsys', result, {
      ...{ programme: gloAct, period: '2018-S2', draft: false, before: of },
      ...{ words: headquarters.standards, reportWords: words },
    });
    const records = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    return records.find(({ Code }) => Code === 'PR-01')!['Current value'];
  };
  const printed = (suppressBelow: number) => {
    const { programme: _, ...file } = compileWithNotes({ ...first, suppressBelow }).figures();
    return file;
  };
  expect(await shown(undefined, 24)).toBe('24');
  expect(await shown(printed(11), 24)).toBe('24');
  expect(await shown(printed(30), 24)).toBe('');
  expect(await shown(printed(11), 26)).toBe('');
});

describe('a change of wording', () => {
  const renamed = {
    ...gloAct,
    indicators: gloAct.indicators.map((one) =>
      one.code === 'PS-01' ? { ...one, labels: { ...one.labels, en: `${one.labels.en} ` } } : one,
    ),
  };

  test('is seen against the file of the last figures, to the last blank', async () => {
    const { figures } = compileWithNotes(
      await request([
        logFile('PAK', '2018-S2', [{ ...course, activity_id: 'PAK-2018-001', title: 'Course', value: 20 }]),
      ]),
    );
    const text = figuresFile(figures());
    const last = wordingIn(text, 'en')!;
    expect(reworded(last, gloAct)).toEqual([]);
    const was = gloAct.indicators.find(({ code }) => code === 'PS-01')!.labels.en!;
    expect(reworded(last, renamed)).toEqual([{ code: 'PS-01', was, is: `${was} ` }]);
    expect(wordingIn(text, 'fr')).toBeNull();
    const { wording: _, ...older } = JSON.parse(text);
    expect(wordingIn(JSON.stringify(older), 'en')).toBeNull();
  });

  test('of an indicator that was not there, or is not there any more, is none', () => {
    expect(reworded({ 'XX-01': 'Gone' }, gloAct)).toEqual([]);
  });
});
