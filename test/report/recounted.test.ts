import { expect, test } from 'vitest';
import { type Cells, course, logFile, reportOver, saidIn, tableIn } from './reports.ts';

const helped = {
  ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', status: 'ongoing' },
  ...{ indicator: 'PR-01', people_basis: 'unique', stakeholder: 'victims', target: 40, end_date: '' },
} satisfies Cells;
const open = { suppressBelow: 0 };

test('what counts for a target is not called what is to date, nor older than it is', async () => {
  const report = await reportOver(
    [
      logFile('COL', '2018-S2', [
        { ...helped, activity_id: 'COL-2018-001', title: 'Shelter', value: 19, women: 19 },
      ]),
      logFile('NPL', '2018-S2', [
        {
          ...{ ...helped, activity_id: 'NPL-2017-001', title: 'Grant', start_date: '2017-08-31' },
          ...{ basis: 'cumulative', as_of: '2018-12-31', value: 42, women: 42 },
        },
      ]),
    ],
    open,
  );
  const said = saidIn(report);
  // Nepal has no target for PR-01; 60 is that of Colombia, and 300 that of all.
  expect(said).toContain('towards the target: 19 of 300 to date, 6 %');
  expect(said).toContain('(19 of 300)');
  expect(said).toContain('Running totals count to date since: PR-01 August 2017.');
  expect(said).not.toContain('running totals in it');
});

test('no result within or beyond its milestone is said in words', async () => {
  const report = await reportOver([
    logFile('COL', '2018-S2', [{ ...course, activity_id: 'COL-2018-001', title: 'Course', value: 20 }]),
  ]);
  expect(saidIn(report)).toContain(
    'Of one result that has a milestone for July to December 2018, none lies within 10 per cent of it and one beyond.',
  );
});

test('targets of countries are not told as no target', async () => {
  const scores = { ...course, indicator: 'PS-02', people_basis: '', stakeholder: '' };
  const report = await reportOver([
    logFile('BRA', '2018-S2', [{ ...scores, activity_id: 'BRA-2018-001', title: 'Course', value: 12 }]),
  ]);
  expect(saidIn(report)).toContain('targets by country for change in test scores');
});

test('an activity of several periods is told as its newest log has it, with all places and all of its story', async () => {
  const sessions = {
    ...{ ...course, indicator: 'PV-06', pillar: 'prevention', objective: 'O1', activity_id: 'KGZ-2018-001' },
    ...{ activity_type: 'awareness_session', stakeholder: 'youth', start_date: '2018-02-01' },
  } satisfies Cells;
  const first = {
    ...{ ...sessions, title: 'Sessions', status: 'ongoing', target: 30, end_date: '2018-06-30' },
    ...{ partners: 'Police', narrative: 'The first session was held.' },
  } satisfies Cells;
  const files = [
    logFile('KGZ', '2018-S1', [
      { ...first, value: 20, admin1: 'Osh' },
      { ...first, value: 10, admin1: 'Talas' },
    ]),
    logFile('KGZ', '2018-S2', [
      {
        ...{ ...sessions, title: 'Sessions for all', status: 'completed', value: 5, end_date: '2018-11-30' },
        ...{ admin1: 'Naryn', partners: 'Schools', narrative: 'The last session was held.' },
      },
    ]),
  ];
  const said = saidIn(await reportOver(files, { ...open, period: '2018' }));
  expect(said).toContain('Sessions for all\nOsh; Talas; Naryn · 1 February – 30 November 2018');
  expect(said).toContain('Police and Schools');
  expect(said).toContain('The first session was held. The last session was held.');
});

test('an activity that was given up is not told as under way, but its results are', async () => {
  const given = {
    ...{ ...course, activity_id: 'KGZ-2018-001', title: 'Course', target: 30, status: 'ongoing' },
    ...{ start_date: '2018-02-01', end_date: '2018-11-20' },
  } satisfies Cells;
  const files = [
    logFile('KGZ', '2018-S1', [{ ...given, value: 12, women: 4, men: 8 }]),
    logFile('KGZ', '2018-S2', [
      {
        ...{ ...given, people_basis: '', status: 'cancelled', status_reason: 'The school was closed.' },
        evidence: '',
      },
    ]),
  ];
  const report = await reportOver(files, { period: '2018' });
  expect(tableIn(report, 'Activities postponed or cancelled')).toMatchObject([
    { Status: 'Cancelled', Reason: 'The school was closed.' },
  ]);
  const said = saidIn(report);
  expect(said).toContain('1 February – 20 November 2018 · Ministry of Interior · cancelled');
  expect(said).toContain(
    '12 criminal justice practitioners were trained (police). Target: 30 (criminal justice practitioners trained).',
  );
});

test('numbers of activities are the same wherever they stand, joint events told apart', async () => {
  const meeting = {
    ...{ objective: 'O4', pillar: 'partnerships', activity_type: 'conference', status: 'completed' },
    ...{ indicator: 'PA-03', value: 1, visibility: 'press' },
  } satisfies Cells;
  const report = await reportOver([
    logFile('COL', '2018-S2', [
      {
        ...{ ...meeting, activity_id: 'COL-2018-001', title: 'Meeting' },
        ...{ joint_id: 'JOINT-2018-01', counted_here: 'yes' },
      },
      {
        ...{ ...meeting, activity_id: 'COL-2018-002', title: 'Round table' },
        ...{ joint_id: 'JOINT-2018-02', counted_here: 'no' },
      },
    ]),
    logFile('EGY', '2018-S2', [
      {
        ...{ ...meeting, activity_id: 'EGY-2018-001', title: 'Meeting' },
        ...{ joint_id: 'JOINT-2018-01', counted_here: 'no' },
      },
    ]),
  ]);
  const said = saidIn(report);
  const besides = 'Besides, the table names two joint events that are left to another report to count.';
  expect(said).toContain(
    `The logs name evidence for the activity under way or completed. The country offices`,
  );
  expect(said.split(besides)).toHaveLength(3);
  expect(said).toContain('A joint event: its results are counted in another report.');
  expect(said).toContain('left to another report, and none of those received counts them.');
});

test('documents named are as many as their number', async () => {
  const report = await reportOver([
    logFile('PAK', '2018-S2', [
      {
        ...{ objective: 'O2', pillar: 'prosecution', activity_type: 'legal_drafting', status: 'completed' },
        ...{ indicator: 'PS-04', stage: 'adopted', value: 2, activity_id: 'PAK-2018-001', title: 'Two laws' },
      },
    ]),
  ]);
  expect(saidIn(report)).toContain('two laws and by-laws were worked on (“Two laws”, Pakistan: two adopted)');
});

test('how estimates of reach and shares of one country are put together is said', async () => {
  const reached = {
    ...{ objective: 'O1', pillar: 'prevention', activity_type: 'campaign', status: 'completed' },
    ...{ indicator: 'PV-05', people_basis: 'reach_estimate', stakeholder: 'general_public' },
  } satisfies Cells;
  const knows = { ...reached, indicator: 'PV-07', people_basis: '', stakeholder: '' };
  const report = await reportOver([
    logFile('KGZ', '2018-S2', [
      { ...reached, activity_id: 'KGZ-2018-001', title: 'One', value: 500 },
      { ...reached, activity_id: 'KGZ-2018-002', title: 'Other', value: 200 },
      { ...knows, activity_id: 'KGZ-2018-003', title: 'Asked', value: 60 },
      { ...knows, activity_id: 'KGZ-2018-004', title: 'Asked again', value: 70 },
    ]),
  ]);
  expect(tableIn(report, 'Outputs').find(({ Indicator }) => Indicator!.startsWith('PV-05'))).toMatchObject({
    'This period': '500',
  });
  const said = saidIn(report);
  expect(said).toContain('PV-05: of several estimates in one country the largest.');
  expect(said).toContain('PV-07: plain mean of the activities');
});
