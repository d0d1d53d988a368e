import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/cli/files.ts';
import { course, gloAct, logFile, reportOver, saidIn, tableIn } from './reports.ts';

const survey = {
  ...{ objective: 'O1', pillar: 'prevention', activity_type: 'assessment', status: 'completed' },
  ...{ title: 'Survey', indicator: 'PV-07' },
};

describe('nothing is hidden by the layout', () => {
  test('the annex lists 45 activities, each with its result', async () => {
    const rows = Array.from({ length: 45 }, (_, index) => ({
      ...course,
      ...{
        activity_id: `PAK-2018-${String(index + 1).padStart(3, '0')}`,
        title: `Course number ${index + 1}`,
      },
      ...{ value: 121 + index, women: 1 + index, men: 120 },
    }));
    const report = await reportOver([logFile('PAK', '2018-S2', rows)]);
    const listed = tableIn(report, 'Pakistan: activities');
    expect(listed).toHaveLength(45);
    for (let index = 0; index < 45; index++) {
      const own = listed.filter(({ Activity }) => Activity!.endsWith(`Course number ${index + 1}`));
      expect(own).toHaveLength(1);
      expect(own[0]!.Results).toContain(`${121 + index} criminal justice practitioners were trained`);
    }
    expect(saidIn(report)).toContain('20 further activities are listed with their results in Annex D.');
  });

  test('a reported zero is told', async () => {
    const sms = { ...survey, activity_type: 'campaign', indicator: 'PV-03', channel: 'sms' };
    const report = await reportOver([
      logFile('PAK', '2018-S2', [{ ...sms, activity_id: 'PAK-2018-003', value: 0 }]),
    ]);
    expect(tableIn(report, 'Pakistan: activities')[0]!.Results).toContain('No text messages were sent');
  });

  test('every target of every country stands in its sheet, reported or not, and a silent country’s too', async () => {
    const report = await reportOver([
      logFile('PAK', '2018-S2', [
        { ...course, activity_id: 'PAK-2018-001', title: 'Course', value: 30, women: 10, men: 20 },
      ]),
    ]);
    for (const { indicator, country, target } of gloAct.targets.filter(({ period }) => period === null)) {
      const name = gloAct.countries.find(({ alpha3 }) => alpha3 === country)!.name;
      const rows = tableIn(report, `${name}: figures`).filter(({ Indicator }) =>
        Indicator!.startsWith(`${indicator}  `),
      );
      expect(rows, `${indicator} ${country}`).toHaveLength(1);
      expect(rows[0]!.Target!.replace(/[,%\u00a0]|points$/g, '')).toBe(String(target));
    }
    const [pakistan] = tableIn(report, 'Pakistan: figures').filter(({ Indicator }) =>
      Indicator!.startsWith('PV-01'),
    );
    expect(pakistan).toMatchObject({ 'This period': 'not reported', '% of target': 'not reported' });
    const [nepal] = tableIn(report, 'Nepal: figures');
    expect(nepal).toMatchObject({ 'This period': 'no log' });
  });

  test('a target is told once where other countries count people in two ways', async () => {
    const pv06 = { ...survey, activity_type: 'awareness_session', indicator: 'PV-06', stakeholder: 'youth' };
    const report = await reportOver([
      logFile('PAK', '2018-S2', [
        { ...pv06, activity_id: 'PAK-2018-001', people_basis: 'unique', value: 30, women: 10, men: 20 },
      ]),
      logFile('NPL', '2018-S2', [
        {
          ...pv06,
          activity_id: 'NPL-2018-001',
          people_basis: 'participations',
          value: 50,
          women: 20,
          men: 30,
        },
      ]),
    ]);
    const rows = tableIn(report, 'Brazil: figures').filter(({ Indicator }) => Indicator!.startsWith('PV-06'));
    expect(rows).toEqual([expect.objectContaining({ Target: '250', 'This period': 'no log' })]);
    expect(
      tableIn(report, 'Nepal: figures').filter(({ Indicator }) => Indicator!.startsWith('PV-06')),
    ).toHaveLength(1);
  });

  test('shares stand by country beside their targets, and have no total', async () => {
    const report = await reportOver([
      logFile('PAK', '2018-S2', [{ ...survey, activity_id: 'PAK-2018-001', value: 55 }]),
      logFile('KGZ', '2018-S2', [{ ...survey, activity_id: 'KGZ-2018-001', value: 61 }]),
    ]);
    for (const caption of ['Outcomes: results', 'Indicator matrix']) {
      const rows = tableIn(report, caption)
        .filter(({ Indicator }) => Indicator!.startsWith('PV-07'))
        .map((row): Record<string, string> => ({ ...row, Target: row.Target ?? row['Target to the end']! }));
      const by = (name: string) => rows.find(({ Indicator }) => Indicator!.endsWith(name));
      expect(by('Pakistan')).toMatchObject({
        Target: '60\u00a0%',
        'This period': '55\u00a0%',
        Baseline: '35\u00a0%',
      });
      expect(by('Kyrgyz Republic')).toMatchObject({
        Target: '65\u00a0%',
        'This period': '61\u00a0%',
        Baseline: '40\u00a0%',
      });
      expect(rows[0]).toMatchObject({ 'This period': 'by country', Target: 'by country' });
    }
    expect(saidIn(report)).toContain('shares of several countries have no total');
  });

  test('the chart shows the targets of countries without a result', async () => {
    const rows = (country: string, value: number) =>
      logFile(country, '2018-S2', [
        { ...course, activity_id: `${country}-2018-001`, title: 'Course', value, women: 10, men: value - 10 },
      ]);
    const report = await reportOver([rows('PAK', 300), rows('NPL', 200)]);
    const chart = report.blocks.find((block) => block.block === 'chart');
    const targets = gloAct.targets.filter(
      ({ indicator, period }) => indicator === 'PS-01' && period === null,
    );
    expect(chart).toMatchObject({ bars: { length: targets.length } });
    expect(chart).toMatchObject({
      bars: expect.arrayContaining([{ label: 'Brazil (no log)', value: null, target: 400 }]),
    });
  });

  test('no cell is a dash', async () => {
    const report = await reportOver([
      logFile('PAK', '2018-S2', [{ ...survey, activity_id: 'PAK-2018-001', value: 55 }]),
    ]);
    for (const block of report.blocks)
      if (block.block === 'table')
        for (const { cells } of block.rows)
          for (const cell of cells) expect(cell.trim()).not.toMatch(/^[–-]$/);
  });
});

describe('what came is told apart from what did not', () => {
  const sound = logFile('PAK', '2018-S2', [
    { ...course, activity_id: 'PAK-2018-001', title: 'Course', value: 30, women: 10, men: 20 },
  ]);
  const broken = (name: string) =>
    memorySource(name, new TextEncoder().encode(`PK\u0003\u0004 cut off ${name}`));
  const cell = (report: Awaited<ReturnType<typeof reportOver>>, country: string) =>
    tableIn(report, 'Activities under way').find(({ Country }) => Country === country)!.Total;

  test('a log that cannot be read is not “no log received”', async () => {
    const report = await reportOver([sound, broken('npl-2018-S2.xlsx')]);
    const said = saidIn(report);
    expect(said).toContain('A log came and could not be read: Nepal.');
    expect(said).toContain('A log for July to December 2018 came and could not be read.');
    expect(said.match(/No log of .* was received from [^.]*/)![0]).not.toContain('Nepal');
    expect(cell(report, 'Nepal')).toBe('log not read');
    expect(cell(report, 'Brazil')).toBe('no log');
  });

  test('nor is a log whose rows all have errors, nor one without rows', async () => {
    const report = await reportOver([
      sound,
      logFile('NPL', '2018-S2', [{ ...course, activity_id: 'NPL-2018-001', title: 'C', indicator: 'ZZ-9' }]),
      memorySource('bra-2018-S2.csv', new TextEncoder().encode(`${headings}\n`)),
    ]);
    const said = saidIn(report);
    expect(said).toContain('A log came of which every row has an error: Nepal.');
    expect(said).toContain('A log came without any row: Brazil.');
    expect([cell(report, 'Nepal'), cell(report, 'Brazil')]).toEqual(['no row counted', 'empty log']);
  });

  test('nor is a log of a longer period, and it is not said to have errors', async () => {
    const report = await reportOver(
      [
        logFile('PAK', '2018-Q3', [
          { ...course, activity_id: 'PAK-2018-001', title: 'Course', value: 30, women: 10, men: 20 },
        ]),
        logFile('NPL', '2018-S2', [
          { ...course, activity_id: 'NPL-2018-001', title: 'Course', value: 40, women: 20, men: 20 },
        ]),
      ],
      { period: '2018-Q3' },
    );
    const said = saidIn(report);
    expect(said).toContain('A log of a longer period came, of which no row is counted: Nepal.');
    expect(said).toContain(
      'A log of a longer period than July to September 2018 came; none of its rows is counted.',
    );
    expect(said).not.toContain('has an error');
    expect(said).not.toContain('no office gave a value,');
    expect(cell(report, 'Nepal')).toBe('longer period');
  });

  test('a second log that cannot be read is told of an office that is counted, and one of no known office', async () => {
    const report = await reportOver([sound, broken('pak-2018-S2-sindh.xlsx'), broken('log.xlsx')]);
    const said = saidIn(report);
    expect(said).toContain('A further log came and could not be read: Pakistan.');
    expect(said).toContain('One file could not be read and does not say the country.');
    expect(said).toContain('A further log of this period came and could not be read');
  });

  test('a log of another period that cannot be read is no log of this one', async () => {
    const report = await reportOver([sound, broken('npl-2018-S1.xlsx')]);
    expect(cell(report, 'Nepal')).toBe('no log');
  });
});

const headings =
  'activity_id,period,country,agency,objective,pillar,crime_type,activity_type,title,status,start_date,indicator,value';
