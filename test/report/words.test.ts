import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/report/blocks.ts';
import { type Cells, course, gloAct, logFile, piecesOf, reportOver, saidIn, tableIn } from './reports.ts';

const plurals =
  'activities|countries|rows|people|persons|participations|remarks|errors|files|messages|women|men|girls|boys|' +
  'leaflets and brochures|victims|children|practitioners|trainers|officials|grants|meetings|sessions';

const quantities =
  /\b(?:(?:at least|approximately|about) )?(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/g;

/** What is wrong with a text that people read. */
function faultsIn(text: string): string[] {
  // Codes stand before names with a gap.
  const plain = text.replace(/^[A-Z\d-]+\d {2}(?=\S)/, '');
  const faults: [string, RegExp][] = [
    ['a word twice', /(?<![\p{L}\p{N}-])(\p{L}{2,}) \1(?![\p{L}\p{N}-])/iu],
    ['two spaces', / {2}/],
    ['a space before a mark', / [.,;:!?](?: |$)/],
    ['two marks', /[.,;:]{2}|\(\)|\(;|;\)/],
    [
      'one of many',
      new RegExp(`(?<![\\d.,-])\\b(?:1|one) (?:different |criminal justice )?(?:${plurals})\\b`, 'i'),
    ],
    ['not shown as a subject', /(?:^|[.:;] |\band )not shown \p{L}/iu],
    ['nothing filled in', /undefined|null|NaN|\[object|\{\w+\}/],
  ];
  // The same note may stand in brackets behind two results, and two results may have one quantity, in words too.
  const phrases = plain.split(/[.;]\s|[()]/).flatMap((sentence) => {
    const words =
      sentence
        .toLowerCase()
        .replace(quantities, '0')
        .match(/[\p{L}’-]+/gu) ?? [];
    const runs = words.slice(0, -3).map((_, at) => words.slice(at, at + 4).join(' '));
    return runs.filter((run, at) => runs.indexOf(run) < at);
  });
  return [
    ...faults.flatMap(([name, pattern]) => (pattern.test(plain) ? [name] : [])),
    ...phrases.map((phrase) => `“${phrase}” twice`),
  ];
}

/** Blocks whose words are ours: an office's own story is its own. */
const isOurs = (block: Block) =>
  !(block.block === 'paragraph' && block.style === 'quote') && block.block !== 'facts';

const indicators = gloAct.indicators.filter(({ unit }) => !unit.startsWith('percent'));
const activity = fc.record({
  indicator: fc.constantFrom(...indicators),
  status: fc.constantFrom('completed', 'completed', 'ongoing', 'planned', 'postponed', 'cancelled'),
  value: fc.oneof(fc.constantFrom(0, 1, 2, 10), fc.integer({ min: 11, max: 300_000 })),
  basis: fc.constantFrom('unique', 'participations', 'reach_estimate'),
  second: fc.boolean(),
  split: fc.boolean(),
  precision: fc.constantFrom('', 'at_least', 'approx'),
  cumulative: fc.boolean(),
  stage: fc.constantFrom('drafted', 'adopted', 'in_force'),
  country: fc.constantFrom('PAK', 'NPL', 'UKR'),
});
type Activity = typeof activity extends fc.Arbitrary<infer A> ? A : never;

function rowsOf(one: Activity, number: number): Cells[] {
  const { indicator, status, value, country, basis } = one;
  const people = indicator.unit === 'persons';
  const done = status === 'completed' || status === 'ongoing';
  const women = Math.min(1, value);
  const cells: Cells = {
    activity_id: `${country}-2018-${String(number).padStart(3, '0')}`,
    ...{ objective: indicator.objectives[0] ?? 'O1', pillar: indicator.pillar, activity_type: 'other' },
    ...{
      title: `Undertaking ${String.fromCharCode(64 + number)}`,
      status,
      indicator: indicator.code,
      target: 40,
    },
    ...(done ? { value, precision: one.precision } : {}),
    ...(done && one.cumulative ? { basis: 'cumulative', as_of: '2018-12-20' } : {}),
    ...(status === 'postponed' || status === 'cancelled' ? { status_reason: 'The venue was closed.' } : {}),
    ...(indicator.unit === 'documents' ? { stage: one.stage } : {}),
    ...(people ? { people_basis: basis, stakeholder: indicator.protected ? 'victims' : 'police' } : {}),
    ...(people && done && one.split && basis !== 'reach_estimate' ? { women, men: value - women } : {}),
  };
  return one.second && people
    ? [cells, { ...cells, people_basis: basis === 'unique' ? 'participations' : 'unique' }]
    : [cells];
}

test('no report has doubled words, plurals of one, or a number that is not shown for its subject', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(activity, { minLength: 1, maxLength: 14 }), async (all) => {
      const rows = all.flatMap((one, index) => rowsOf(one, index + 1));
      const files = ['PAK', 'NPL', 'UKR'].flatMap((country) => {
        const own = rows.filter(({ activity_id: id }) => String(id).startsWith(country));
        return own.length === 0 ? [] : [logFile(country, '2018-S2', own)];
      });
      const report = await reportOver(files);
      const pieces = report.blocks.filter(isOurs).flatMap(piecesOf);
      shown += pieces.length;
      // But for a line that is left to be written on.
      for (const piece of pieces.map((one) => one.replace(/ \.{60}$/, '')))
        expect([piece, faultsIn(piece)]).toEqual([piece, []]);
    }),
    { numRuns: 60 },
  );
  expect(shown).toBeGreaterThan(10_000);
}, 120_000);

test.each([
  'Not shown victims were assisted.',
  '144 people took part in awareness sessions and 520 people took part in awareness sessions.',
  'The  campaign.',
  'The campaign .',
  '1 activities were reported.',
  'the the',
])('the lint finds what is wrong with “%s”', (text) => {
  expect(faultsIn(text)).not.toEqual([]);
});

describe('people', () => {
  const trained = (id: number, cells: Cells) => ({
    ...course,
    ...{ activity_id: `PAK-2018-00${id}`, title: `Course ${id}`, ...cells },
  });

  test('of whom no sex was recorded are said, and the share of women has its base', async () => {
    const report = await reportOver([
      logFile('PAK', '2018-S2', [
        trained(1, { value: 60, women: 30, men: 24, unspecified: 6 }),
        trained(2, { value: 340 }),
      ]),
    ]);
    const said = saidIn(report);
    expect(said).toContain('400 people, among them 30 women and 24 men; 346 not recorded by sex');
    expect(said).toContain('56 % women among the 54 people whose sex was recorded, of 400');
  });

  test('have a share of women for each way of counting, not for the better one', async () => {
    const report = await reportOver([
      logFile('PAK', '2018-S2', [
        trained(1, { value: 100, women: 20, men: 80 }),
        trained(2, { people_basis: 'participations', value: 200, women: 150, girls: 10, men: 40 }),
      ]),
    ]);
    const said = saidIn(report);
    expect(said).toContain('20 % women among all 100 people');
    expect(said).toContain('80 % women and girls among all 200 participations');
  });

  test('never make a share of 0 or 100 by rounding', async () => {
    const share = async (women: number, men: number) =>
      saidIn(
        await reportOver([logFile('PAK', '2018-S2', [trained(1, { value: women + men, women, men })])]),
      ).match(/[\w ]+ % women/)![0];
    expect(await share(999, 1)).toMatch(/99 % women$/);
    expect(await share(1, 999)).toMatch(/under 1 % women$/);
    expect(await share(0, 50)).toMatch(/\b0 % women$/);
    expect(await share(50, 0)).toMatch(/100 % women$/);
  });
});

describe('a pillar', () => {
  const planned = (status: string) => ({
    ...course,
    ...{ activity_id: `PAK-2018-00${status.length}`, title: 'Course', status, target: 20 },
    ...{ status_reason: 'The venue was closed.' },
  });

  test('with planned and cancelled activities is not one of which nothing was reported', async () => {
    const said = saidIn(
      await reportOver([logFile('PAK', '2018-S2', [planned('planned'), planned('cancelled')])]),
    );
    expect(said).toContain(
      'No activity was under way or completed from July to December 2018; one is planned and one is cancelled.',
    );
    expect(said).toContain('No activity was reported under this pillar from July to December 2018.');
  });

  test('tells documents by name and stage', async () => {
    const law = {
      ...course,
      indicator: 'PS-04',
      objective: 'O2',
      activity_type: 'legal_drafting',
      stage: 'adopted',
    };
    const said = saidIn(
      await reportOver([
        logFile('PAK', '2018-S2', [
          { ...law, activity_id: 'PAK-2018-001', title: 'Law on trafficking', value: 1 },
        ]),
      ]),
    );
    expect(said).toContain('one law or by-law was worked on (“Law on trafficking”, Pakistan: adopted)');
    expect(said).not.toContain('moved forward');
  });

  test('calls no agreement signed that is only drafted', async () => {
    const draft = {
      ...course,
      ...{ indicator: 'PA-05', objective: 'O4', pillar: 'partnerships', activity_type: 'legal_drafting' },
      ...{ stage: 'drafted', activity_id: 'PAK-2018-001', title: 'Agreement with neighbours', value: 1 },
    };
    const said = saidIn(await reportOver([logFile('PAK', '2018-S2', [draft])]));
    expect(said).toContain(
      'one agreement or memorandum of understanding was worked on (“Agreement with neighbours”, Pakistan: drafted)',
    );
    expect(said).not.toContain('signed');
  });

  test('holds each headline result against its target', async () => {
    const said = saidIn(
      await reportOver([
        logFile('PAK', '2018-S2', [
          { ...course, activity_id: 'PAK-2018-001', title: 'Course', value: 90, women: 10, men: 80 },
        ]),
      ]),
    );
    expect(said).toMatch(
      /Reached to date since July 2018: \d+ % of the target for criminal justice practitioners trained \(90 of [\d,]+\)/,
    );
  });

  test('tells a running total of unknown growth as one, with its beginning, and in no key figure', async () => {
    const report = await reportOver([
      logFile('MLI', '2018-S2', [
        {
          ...course,
          ...{
            activity_id: 'MLI-2017-011',
            title: 'Grant',
            status: 'ongoing',
            start_date: '2017-08-31',
            end_date: '',
          },
          ...{ value: 42, basis: 'cumulative', as_of: '2018-12-31', women: 20, men: 22, target: 60 },
        },
      ]),
    ]);
    const said = saidIn(report);
    expect(said).toContain('To date since August 2017, 42 criminal justice practitioners were trained');
    expect(said).toMatch(/PS-01: 42 to date since August 2017/);
    for (const block of report.blocks)
      if (block.block === 'key-figures') expect(piecesOf(block).join()).not.toContain('42');
    expect(said).not.toMatch(/From July to December 2018, 42/);
  });

  test('tells of a running total without a number from before the year at least its growth, and the rest with its day', async () => {
    const grant = (value: number, women: number, day: string) => ({
      ...{ ...course, activity_id: 'MLI-2017-011', title: 'Grant', status: 'ongoing', target: 60 },
      ...{ start_date: '2017-08-31', end_date: '', basis: 'cumulative', as_of: day },
      ...{ value, women, men: value - women },
    });
    const report = await reportOver(
      [
        logFile('MLI', '2018-S1', [grant(42, 20, '2018-06-30')]),
        logFile('MLI', '2018-S2', [grant(67, 30, '2018-12-31')]),
      ],
      { period: '2018' },
    );
    const said = saidIn(report);
    expect(said).toContain('In 2018, at least 25 criminal justice practitioners were trained');
    expect(said).toContain(
      'Besides, to date since August 2017, as of 30 June 2018, 42 criminal justice practitioners were trained; how many of them in the period is not known.',
    );
    expect(said).toContain(
      'PS-01: 42 to date since August 2017, as of 30 June 2018, in no number of this period because how much of it grew in the period is not known.',
    );
    expect(said).toContain(
      'At least 25 criminal justice practitioners were trained (counted apart: 42 to date since August 2017, as of 30 June 2018; police).',
    );
    expect(said).toContain(
      'Different persons: at least 25 people, among them at least 10 women and at least 15 men.',
    );
    const keys = report.blocks.flatMap((block) => (block.block === 'key-figures' ? block.figures : []));
    const trained = keys.filter(({ figure }) => figure === '25');
    expect(trained.map(({ qualifier }) => qualifier)).toEqual(['at least', 'at least']);
    expect(trained[0]?.change).toBe(
      'approximately 40 % women among the at least 25 people whose sex was recorded, of at least 25',
    );
    for (const caption of ['Outputs: results against targets', 'Mali: figures'])
      expect(tableIn(report, caption).find(({ Indicator }) => Indicator!.startsWith('PS-01'))).toMatchObject({
        'This period': 'at least 25',
        'To date since January 2018': '67',
      });
  });
});

describe('the numbers of people say who is in none of them', () => {
  const helped = {
    ...{ ...course, objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance' },
    ...{ indicator: 'PR-01', stakeholder: 'victims', activity_id: 'MLI-2018-002', title: 'Shelter' },
  };
  const session = {
    ...{ ...course, objective: 'O1', pillar: 'prevention', activity_type: 'awareness_session' },
    ...{ indicator: 'PV-06', stakeholder: 'victims', activity_id: 'MLI-2018-003', title: 'Session' },
  };
  const running = {
    ...{ ...course, indicator: 'PS-03', activity_id: 'MLI-2017-004', title: 'Trainers', status: 'ongoing' },
    ...{ start_date: '2017-08-31', end_date: '', basis: 'cumulative', as_of: '2018-12-31', target: 60 },
  };
  const people = (value: number) => ({ value, women: value - 30, men: 30 });
  const saidOver = async (...rows: readonly Cells[]) => {
    const { blocks } = await reportOver([
      logFile('MLI', '2018-S2', [
        { ...course, activity_id: 'MLI-2018-001', title: 'Course', ...people(50) },
        ...rows,
      ]),
    ]);
    const fact = blocks.flatMap((block) => (block.block === 'facts' ? block.rows : []));
    const after = blocks.findIndex(({ block }) => block === 'key-figures') + 1;
    return {
      fact: String(fact.find(([label]) => label.startsWith('1.8'))?.[1]),
      note: piecesOf(blocks[after]!)[0],
    };
  };

  test('people assisted, numbers that are not shown, and running totals of unknown growth', async () => {
    const left =
      'Not counted here: people assisted, who are told under their pillar (“Victims and vulnerable migrants directly assisted”); ' +
      'numbers that are not shown, to protect people (“People attending awareness sessions”); ' +
      'running totals of which the growth in the period is not known (“Trainers certified”).';
    const { fact, note } = await saidOver(
      { ...helped, ...people(60) },
      { ...session, value: 4, women: 4, men: 0 },
      { ...running, ...people(42) },
    );
    expect(fact).toMatch(/Different persons: 50 people, among them 20 women and 30 men\.\nNot counted here/);
    expect(fact.split('\n').at(-1)).toBe(left);
    expect(note).toBe(left);
  });

  test('and nothing where all are in them', async () => {
    const { fact, note } = await saidOver({ ...session, stakeholder: 'youth', ...people(40) });
    expect(fact).toContain('Different persons: 90 people');
    expect(`${fact} ${note}`).not.toContain('Not counted');
  });
});

test('what the last period planned or had under way and this one does not mention is not accounted for', async () => {
  const earlier = { start_date: '2018-03-03', end_date: '2018-11-07', target: 40 };
  const report = await reportOver([
    logFile('PAK', '2018-S1', [
      { ...course, ...earlier, activity_id: 'PAK-2018-001', title: 'Planned course', status: 'planned' },
      {
        ...{ ...course, ...earlier, activity_id: 'PAK-2018-002', title: 'Mentoring', status: 'ongoing' },
        ...{ value: 12, women: 2, men: 10 },
      },
    ]),
    logFile('PAK', '2018-S2', [
      { ...course, activity_id: 'PAK-2018-003', title: 'Other', value: 12, women: 2, men: 10 },
    ]),
  ]);
  const listed = tableIn(report, 'Not accounted for').map(({ Activity, 'Last told': told }) => [
    Activity,
    told,
  ]);
  expect(listed).toEqual([
    [expect.stringContaining('PAK-2018-001'), 'planned, January to June 2018'],
    [expect.stringContaining('PAK-2018-002'), 'ongoing, January to June 2018'],
  ]);
  expect(saidIn(report)).toContain('Two activities planned or under way before are not accounted for');
});

test('what a row left out of a draft mentions is not told as mentioned nowhere', async () => {
  const report = await reportOver([
    logFile('PAK', '2018-S1', [
      {
        ...{ ...course, activity_id: 'PAK-2018-001', title: 'Course', status: 'planned', target: 40 },
        ...{ start_date: '2018-08-01', end_date: '2018-08-05' },
      },
    ]),
    logFile('PAK', '2018-S2', [
      { ...course, activity_id: 'PAK-2018-001', title: 'Course', value: 'twelve or so' },
      { ...course, activity_id: 'PAK-2018-003', title: 'Other', value: 12, women: 2, men: 10 },
    ]),
  ]);
  expect(report.status).toBe('Draft');
  expect(saidIn(report)).not.toContain('not accounted for');
});

test('what is to date names the older beginning of the running totals in it', async () => {
  const grant = (period: string, value: number) => ({
    ...{ ...course, activity_id: 'MLI-2017-011', title: 'Grant', status: 'ongoing', target: 60 },
    ...{ start_date: '2017-08-31', end_date: '', basis: 'cumulative', value, women: value, men: 0 },
    as_of: period === '2018-S1' ? '2018-06-30' : '2018-12-31',
  });
  const report = await reportOver([
    logFile('MLI', '2018-S1', [grant('2018-S1', 42)]),
    logFile('MLI', '2018-S2', [grant('2018-S2', 61)]),
  ]);
  const said = saidIn(report);
  expect(said).toContain('From July to December 2018, 19 criminal justice practitioners were trained');
  expect(said).toContain('Running totals count to date since: PS-01 August 2017.');
  expect(
    tableIn(report, 'Mali: figures').find(({ Indicator }) => Indicator!.startsWith('PS-01')),
  ).toMatchObject({
    'This period': '19',
    'To date since January 2018': '61',
  });
});
