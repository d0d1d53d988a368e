import { describe, expect, it } from 'vitest';
import { countFigures } from '../../src/count/count.ts';
import { wholePercent } from '../../src/count/quantity.ts';
import type { Target } from '../../src/programme/programme.ts';
import type { Values } from '../../src/schema/columns.ts';
import { count, figureOf, programme, row } from './count-rows.ts';

const exact = (value: number) => ({ value, precision: 'exact' });
const leaflets = { indicator: 'PV-01', people_basis: undefined };
const total = (of: Partial<Record<keyof Values, unknown>>, value: number, asOf: string) =>
  row({ ...leaflets, start_date: '2017-10-02', basis: 'cumulative', value, as_of: asOf, ...of });

describe('no value and zero', () => {
  it('are different, and so is a country that sent nothing', () => {
    const figures = count([
      row({ value: 0 }),
      row({ country: 'NPL', activity_id: 'NPL-2018-001', status: 'ongoing', target: 20 }),
    ]);
    expect(figureOf(figures, 'PV-06', 'unique', 'PAK').value).toEqual(exact(0));
    expect(figureOf(figures, 'PV-06', 'unique', 'NPL').value).toBeNull();
    const reported = Object.fromEntries(figures.countries.map((one) => [one.country, one.reported]));
    expect(reported).toMatchObject({ PAK: true, NPL: true, MLI: false });
    const activities = figures.countries.find(({ country }) => country === 'MLI')?.activities;
    expect(activities).toBeNull();
    expect(figures.countries.find(({ country }) => country === 'NPL')?.activities).toMatchObject({
      prevention: 1,
      protection: 0,
    });
  });
});

describe('cumulative numbers', () => {
  const before = total({ period: '2018-S1' }, 12000, '2018-06-30');
  const now = total({ precision: 'approx' }, 20000, '2018-12-15');

  it('count what they grew by since the period before', () => {
    const figure = figureOf(count([before, now]), 'PV-01', null);
    expect(figure).toMatchObject({ value: { value: 8000, precision: 'approx' }, apart: null });
    expect(figure.toDate).toEqual({ value: 20000, precision: 'approx' });
  });

  it.each([
    ['nothing is known of the period before', [now]],
    ['only an older number is known', [total({ period: '2017-S2' }, 9000, '2017-12-31'), now]],
    ['the number fell', [total({ period: '2018-S1' }, 30000, '2018-06-30'), now]],
  ])('stand apart when %s', (_, rows) => {
    const figure = figureOf(count(rows), 'PV-01', null);
    expect(figure.value).toBeNull();
    expect(figure.apart).toMatchObject({
      value: { value: 20000, precision: 'approx' },
      asOf: ['2018-12-15'],
      since: '2017-10-02',
    });
  });

  it.each<[string, { indicator: string } & Partial<Record<keyof Values, string>>]>([
    ['people reached', { indicator: 'PV-05', people_basis: 'reach_estimate', channel: 'facebook' }],
    ['grants', { indicator: 'PR-06', pillar: 'protection' }],
    ['documents', { indicator: 'PR-04', pillar: 'protection', stage: 'adopted' }],
  ])('of %s since an earlier year are no result of the period, and their growth is', (_, of) => {
    const basis = of.people_basis === undefined ? null : 'reach_estimate';
    const [first, second] = [
      total({ period: '2018-S1', ...of }, 5, '2018-06-30'),
      total({ ...of }, 8, '2018-12-31'),
    ];
    const alone = figureOf(count([second]), of.indicator, basis, 'PAK');
    expect(alone).toMatchObject({
      value: null,
      toDate: exact(8),
      apart: { value: exact(8), asOf: ['2018-12-31'], since: '2017-10-02' },
      asOf: [],
      stages: [],
    });
    expect(figureOf(count([second]), of.indicator, basis).apart).toMatchObject({ since: '2017-10-02' });
    expect(count([second]).people.reach_estimate.value).toBeNull();
    const both = figureOf(count([first, second]), of.indicator, basis, 'PAK');
    expect(both).toMatchObject({ value: exact(3), toDate: exact(8), apart: null, asOf: [] });
    const began = figureOf(
      count([total({ start_date: '2018-08-01', ...of }, 8, '2018-12-31')]),
      of.indicator,
      basis,
    );
    expect(began).toMatchObject({ value: exact(8), apart: null });
  });

  it('count documents that moved on whole, of the same stage only the new ones', () => {
    const law = { indicator: 'PS-04', pillar: 'prosecution' };
    const before = total({ ...law, period: '2018-S1', stage: 'drafted' }, 3, '2018-06-30');
    const after = (stage: string, value: number) =>
      figureOf(count([before, total({ ...law, stage }, value, '2018-12-31')]), 'PS-04', null);
    expect(after('adopted', 3).value).toEqual(exact(3));
    expect(after('drafted', 5)).toMatchObject({ value: exact(2), toDate: exact(5) });
  });

  it('are not growth of the period when an older row tells of it already, whatever the start date says', () => {
    const begun = { start_date: '2018-09-24' };
    const rows = [total({ ...begun, period: '2017-S2' }, 200, '2017-12-31'), total(begun, 500, '2018-12-15')];
    expect(figureOf(count(rows), 'PV-01', null)).toMatchObject({ value: null, apart: { value: exact(500) } });
  });

  it('take in the single numbers of their own period, known or not', () => {
    const quarter = row({ ...leaflets, period: '2018-Q3', value: 100, start_date: '2017-10-02' });
    const rows = [quarter, total({ period: '2018-Q4' }, 900, '2018-12-31')];
    expect(figureOf(count(rows), 'PV-01', null)).toMatchObject({
      value: { value: 100, precision: 'at_least' },
      toDate: exact(900),
      apart: { value: exact(800) },
    });
  });

  it('are all growth when the activity began in the period', () => {
    const figure = figureOf(count([total({ start_date: '2018-09-24' }, 500, '2018-12-15')]), 'PV-01', null);
    expect(figure.value).toEqual(exact(500));
  });

  it('take in what single periods reported before them', () => {
    const single = row({ ...leaflets, period: '2018-S1', value: 100 });
    const later = row({ ...leaflets, period: '2018-S2', value: 7 });
    const figure = figureOf(
      count([single, total({ period: '2018-S1' }, 120, '2018-06-30'), later]),
      'PV-01',
      null,
    );
    expect(figure.toDate).toEqual(exact(127));
    expect(figure.value).toEqual(exact(7));
  });
});

describe('rows that count nowhere', () => {
  const joint = (country: string, here: string) =>
    row({
      activity_id: `${country}-2018-001`,
      country,
      joint_id: 'JOINT-2018-01',
      counted_here: here,
      value: 32,
    });

  it.each([
    [['yes', 'no', 'no'], 32],
    [['yes', 'yes', 'no'], 32],
    [['no', 'no', 'no'], null],
  ] as const)('a joint event reported %j counts as %j', (said, people) => {
    const figures = count(['MLI', 'MAR', 'NER'].map((country, index) => joint(country, said[index]!)));
    const basis = people === null ? null : 'unique';
    expect(figureOf(figures, 'PV-06', basis).value).toEqual(people === null ? null : exact(people));
    expect(figures.activities).toHaveLength(3);
    expect(figures.statuses.completed).toBe(people === null ? 0 : 1);
    expect(figures.leftOut.filter(({ reason }) => reason === 'joint')).toHaveLength(people === null ? 3 : 2);
  });

  it.each(['planned', 'postponed', 'cancelled'])('a value of something %s is no result', (status) => {
    const figures = count([row({ status, value: 40, target: 50 })]);
    expect(figureOf(figures, 'PV-06', null).value).toBeNull();
    expect(figures.leftOut.map(({ reason }) => reason)).toEqual(['not-a-result']);
    expect(figures.activities[0]?.results).toMatchObject([{ value: null, target: 50 }]);
    expect(figures.pillars[0]?.activities).toBe(0);
  });

  it('rows of later periods, of longer ones, and with holes', () => {
    const figures = count([
      row({ period: '2019-S1', value: 1 }),
      row({ period: '2018', value: 2 }),
      row({ country: undefined, value: 3 }),
      row({ indicator: 'XX-99', value: 4 }),
    ]);
    expect(figureOf(figures, 'PV-06', null).toDate).toBeNull();
    expect(figures.leftOut.map(({ reason }) => reason)).toEqual(['overlaps', 'incomplete', 'incomplete']);
  });

  it('rows whose value or basis could not be read; an unreadable precision makes the number approximate', () => {
    const spoilt = (column: 'value' | 'basis' | 'precision', value: number | undefined) => ({
      ...row({ value }),
      faulty: new Set([column]),
    });
    const figures = count([spoilt('value', undefined), spoilt('basis', 7), spoilt('precision', 30)]);
    expect(figures.leftOut.map(({ reason }) => reason)).toEqual(['incomplete', 'incomplete']);
    expect(figureOf(figures, 'PV-06', 'unique').value).toEqual({ value: 30, precision: 'approx' });
  });

  it('rows of parts of the period count', () => {
    const figures = count([row({ period: '2018-Q3', value: 1 }), row({ period: '2018-Q4', value: 2 })]);
    expect(figureOf(figures, 'PV-06', 'unique').value).toEqual(exact(3));
    expect(countFigures([], { programme, period: 'soon' }).since).toBeNull();
  });
});

describe('people', () => {
  it('are three totals that never mix', () => {
    const figures = count([
      row({ value: 10, women: 6, men: 4 }),
      row({ people_basis: 'participations', value: 200 }),
      row({ people_basis: 'reach_estimate', value: 5000, precision: 'estimate' }),
    ]);
    expect(figures.people.unique).toMatchObject({ value: exact(10), unsplit: null });
    expect(figures.people.participations).toMatchObject({ value: exact(200), unsplit: exact(200) });
    expect(figures.people.reach_estimate.value).toEqual({ value: 5000, precision: 'estimate' });
    expect(figureOf(figures, 'PV-06', 'unique', 'PAK').percent).toBeNull();
  });

  it('reached on several channels are the most of one, over countries a sum of estimates', () => {
    const reach = { indicator: 'PV-05', people_basis: 'reach_estimate', basis: 'cumulative' };
    const figures = count([
      row({ ...reach, channel: 'facebook', value: 24300, precision: 'approx', as_of: '2018-10-12' }),
      row({ ...reach, channel: 'twitter', value: 900, as_of: '2018-12-31' }),
      row({ ...reach, country: 'UKR', activity_id: 'UKR-2018-001', value: 700, as_of: '2018-12-01' }),
    ]);
    const pakistan = figureOf(figures, 'PV-05', 'reach_estimate', 'PAK');
    expect(pakistan).toMatchObject({ value: { value: 24300, precision: 'approx' }, asOf: ['2018-10-12'] });
    expect(figureOf(figures, 'PV-05', 'reach_estimate').value).toEqual({ value: 25000, precision: 'approx' });
    expect(figures.people.reach_estimate.value).toEqual({ value: 25000, precision: 'approx' });
    expect(figures.people.unique.value).toBeNull();
  });
});

const always = { from: null, until: null };

describe('targets of a period and to the end of the action', () => {
  const target = { indicator: 'PV-06', baseline: 0, source: 'invented', ...always };
  const programmeOf = (targets: readonly Target[]) => ({
    programme: { ...programme, targets },
    period: '2018-S2',
  });
  const rows = [
    row({ period: '2018-S1', value: 100 }),
    row({ value: 20 }),
    row({ country: 'MLI', activity_id: 'MLI-2018-001', value: 45 }),
  ];

  it('are never added, and each is held against its own', () => {
    const figures = countFigures(
      rows,
      programmeOf([
        { ...target, country: 'PAK', period: null, target: 300 },
        { ...target, country: 'PAK', period: '2018-S2', target: 25 },
        { ...target, country: 'MLI', period: '2018-S2', target: 50 },
        { ...target, country: 'NER', period: null, target: 60 },
      ]),
    );
    expect(figureOf(figures, 'PV-06', 'unique')).toMatchObject({
      target: 360,
      reachedOfTarget: exact(120),
      inPeriod: { target: 75, reachedOfTarget: exact(65), percentMissing: null },
    });
    expect(figureOf(figures, 'PV-06', 'unique', 'PAK')).toMatchObject({
      ...{ target: 300, percent: exact(40) },
      inPeriod: { target: 25, percent: exact(80) },
    });
    expect(figureOf(figures, 'PV-06', 'unique', 'MLI')).toMatchObject({
      ...{ target: null, percentMissing: 'no-target' },
      inPeriod: { target: 50, percent: exact(90) },
    });
    expect(figureOf(figures, 'PV-06', 'unique', 'NER')).toMatchObject({ target: 60, inPeriod: null });
  });

  it('are those in force on the last day of the period', () => {
    const targets = [
      { ...target, country: 'PAK', period: null, target: 300 },
      { ...target, country: 'PAK', period: null, target: 400, from: '2018-07-15' },
      { ...target, country: 'MLI', period: null, target: 90, until: '2018-06-30' },
      { ...target, country: 'NER', period: null, target: 70, from: '2019-01-01' },
    ];
    const aimed = (period: string) =>
      ['PAK', 'MLI', 'NER'].map(
        (country) =>
          figureOf(countFigures(rows, { ...programmeOf(targets), period }), 'PV-06', 'unique', country)
            .target,
      );
    expect(aimed('2018-S1')).toEqual([300, 90, null]);
    expect(aimed('2018-S2')).toEqual([400, null, null]);
    expect(aimed('2019-S1')).toEqual([400, null, 70]);
  });

  it('of all countries together are not added to those of each', () => {
    const targets = [
      { ...target, country: null, period: null, target: 1000 },
      { ...target, country: 'PAK', period: null, target: 300 },
    ];
    const figures = countFigures(rows, programmeOf(targets));
    expect(figureOf(figures, 'PV-06', 'unique')).toMatchObject({ target: 1000, percent: exact(16.5) });
    expect(figureOf(figures, 'PV-06', 'unique', 'PAK')).toMatchObject({ target: 300, percent: exact(40) });
  });
});

describe('percent of target', () => {
  it('is of what was reached to date, with its doubt', () => {
    const figures = count([row({ period: '2018-S1', value: 25 }), row({ value: 50, precision: 'at_least' })]);
    expect(figureOf(figures, 'PV-06', 'unique', 'PAK')).toMatchObject({
      target: 300,
      percent: { value: 25, precision: 'at_least' },
    });
    const all = programme.targets.filter(({ indicator }) => indicator === 'PV-06');
    expect(figureOf(figures, 'PV-06', 'unique').target).toBe(all.reduce((sum, one) => sum + one.target, 0));
  });

  it('has the same countries above and below, and both can be recomputed', () => {
    const figures = count([
      row({ value: 150 }),
      row({ country: 'MLI', activity_id: 'MLI-2018-001', value: 900 }),
    ]);
    const all = figureOf(figures, 'PV-06', 'unique');
    expect(all).toMatchObject({ toDate: exact(1050), reachedOfTarget: exact(150), percentMissing: null });
    expect(all.percent?.value).toBeCloseTo((150 * 100) / all.target!, 9);
    const mali = figureOf(figures, 'PV-06', 'unique', 'MLI');
    expect(mali).toMatchObject({ percent: null, reachedOfTarget: null, percentMissing: 'no-target' });
  });

  it('is not rounded, so that its words can be true', () => {
    const items = { people_basis: undefined };
    const figures = count([
      row({ ...items, indicator: 'PV-01', value: 1000 }),
      row({ ...items, indicator: 'PV-02', value: 599 }),
      row({ ...items, indicator: 'PV-03', value: 0 }),
    ]);
    const told = ['PV-01', 'PV-02', 'PV-03'].map((code) => {
      const { percent } = figureOf(figures, code, null, 'PAK');
      const { whole, side } = wholePercent(percent!);
      return `${side ?? ''} ${whole.value}`.trim();
    });
    expect(told).toEqual(['under 1', '99', '0']);
  });

  it('of documents is of those that reached the stage the pack asks for', () => {
    const procedure = { country: 'BLR', pillar: 'protection', indicator: 'PR-04', people_basis: undefined };
    const told = (...stages: string[]) =>
      figureOf(
        count(
          stages.map((stage, at) => row({ ...procedure, activity_id: `BLR-2018-00${at}`, stage, value: 1 })),
        ),
        'PR-04',
        null,
        'BLR',
      );
    expect(told('drafted', 'submitted')).toMatchObject({ toDate: exact(2), percent: exact(0) });
    expect(told('drafted', 'adopted')).toMatchObject({ reachedOfTarget: exact(1), percent: exact(50) });
    expect(told('in_force', 'adopted')).toMatchObject({ percent: exact(100) });
    const curricula = { ...procedure, country: 'BRA', activity_id: 'BRA-2018-001', indicator: 'PS-05' };
    expect(figureOf(count([row({ ...curricula, value: 1 })]), 'PS-05', null, 'BRA').percent).toEqual(
      exact(50),
    );
    const at = (stage: string) =>
      figureOf(count([row({ ...curricula, stage, value: 1 })]), 'PS-05', null, 'BRA').percent;
    expect(['validated', 'adopted'].map(at)).toEqual([exact(0), exact(50)]);
  });

  it('says why there is none', () => {
    const why = (figure: { percent: unknown; percentMissing: unknown }) =>
      figure.percent === null ? figure.percentMissing : 'there';
    const nothing = figureOf(count([]), 'PV-06', null);
    expect(why(nothing)).toBe('not-reported');
    const ways = count([row({ value: 10 }), row({ people_basis: 'participations', value: 20 })]);
    expect(why(figureOf(ways, 'PV-06', 'unique', 'PAK'))).toBe('several-ways');
    expect(why(figureOf(ways, 'PV-06', 'participations'))).toBe('several-ways');
    const pillars = count([row({ value: 10 }), row({ pillar: 'partnerships', value: 20 })]);
    for (const line of pillars.lines.filter(
      ({ total, indicator }) => indicator.code === 'PV-06' && total.value,
    ))
      expect(why(line.total)).toBe('several-pillars');
    expect(figureOf(pillars, 'PV-06', 'unique', 'PAK').percent).toEqual(exact(10));
    const share = count([row({ indicator: 'PV-07', people_basis: undefined, value: 55 })]);
    expect(why(figureOf(share, 'PV-07', null))).toBe('share');
    const target = { indicator: 'PR-01', baseline: null, target: 50, source: 'invented', ...always };
    const targets = [
      { ...target, country: 'MLI', period: '2018-S2' },
      { ...target, country: 'NER', period: null },
    ];
    const help = { indicator: 'PR-01', pillar: 'protection', basis: 'cumulative', as_of: '2018-12-31' };
    const since = row({
      ...help,
      country: 'MLI',
      activity_id: 'MLI-2017-001',
      start_date: '2017-08-01',
      value: 20,
    });
    const here = row({ ...help, country: 'NER', activity_id: 'NER-2018-001', value: 20 });
    const own = { programme: { ...programme, targets }, period: '2018-S2' };
    const mali = figureOf(countFigures([since], own), 'PR-01', 'unique', 'MLI');
    expect([why(mali), why(mali.inPeriod!)]).toEqual(['no-target', 'growth-unknown']);
    expect(figureOf(countFigures([here], own), 'PR-01', 'unique', 'NER').percent).toEqual(exact(40));
  });

  it('is never given for shares, which are neither added nor summed up', () => {
    const share = { indicator: 'PV-07', people_basis: undefined };
    const figures = count([
      row({ ...share, value: 50 }),
      row({ ...share, country: 'KGZ', activity_id: 'KGZ-2018-001', value: 58, place: 'Osh' }),
      row({ ...share, country: 'KGZ', activity_id: 'KGZ-2018-001', value: 62, place: 'Naryn' }),
    ]);
    expect(figureOf(figures, 'PV-07', null)).toMatchObject({ value: null, target: null, percent: null });
    expect(figureOf(figures, 'PV-07', null, 'KGZ')).toMatchObject({
      value: exact(60),
      target: 65,
      percent: null,
    });
  });
});

it('means are weighed by people', () => {
  const test = { indicator: 'PS-02', pillar: 'prosecution', people_basis: undefined };
  const figures = count([
    row({ ...test, value: 10, women: 10, men: 20 }),
    row({ ...test, activity_id: 'PAK-2018-002', value: 22, women: 10 }),
  ]);
  expect(figureOf(figures, 'PS-02', null).value).toEqual(exact(13));
});

describe('means', () => {
  const test = { indicator: 'PS-02', pillar: 'prosecution', people_basis: undefined };
  const trained = { indicator: 'PS-01', pillar: 'prosecution' };
  const scores = (rows: Parameters<typeof count>[0]) => figureOf(count(rows), 'PS-02', null);

  it('are weighed by the people of the same activity, period and place on another row', () => {
    const rows = [
      row({ ...test, value: 10, place: 'Lahore' }),
      row({ ...trained, value: 30, place: 'Lahore' }),
      row({ ...trained, value: 500, place: 'Quetta' }),
      row({ ...trained, indicator: 'PS-03', value: 12, place: 'Lahore' }),
      row({ ...test, activity_id: 'PAK-2018-002', value: 20 }),
      row({ ...trained, activity_id: 'PAK-2018-002', value: 10 }),
    ];
    expect(scores(rows)).toMatchObject({ value: exact(12.5), mean: 'weighted' });
  });

  it('are plain, and say so, where not every number has people', () => {
    const rows = [
      row({ ...test, value: 10 }),
      row({ ...trained, value: 30 }),
      row({ ...test, activity_id: 'PAK-2018-002', value: 20 }),
    ];
    expect(scores(rows)).toMatchObject({ value: exact(15), mean: 'plain' });
    expect(scores(rows.slice(0, 1))).toMatchObject({ value: exact(10), mean: null });
  });
});

it('distinct things for different people in one period are different things', () => {
  const services = {
    indicator: 'PR-05',
    pillar: 'protection',
    people_basis: undefined,
    activity_id: 'MLI-2018-001',
  };
  const open = (period: string, ...told: readonly (readonly [stakeholder: string, value: number])[]) =>
    told.map(([stakeholder, value]) => row({ ...services, period, stakeholder: [stakeholder], value }));
  const before = open('2018-S1', ['police', 2], ['health', 1]);
  expect(figureOf(count(before, '2018-S1'), 'PR-05', null).value).toEqual(exact(3));
  const after = [...before, ...open('2018-S2', ['police', 2])];
  expect(figureOf(count(after), 'PR-05', null)).toMatchObject({ value: exact(2), toDate: exact(3) });
});

it('distinct things stand at the highest stage they reached', () => {
  const law = { indicator: 'PS-04', pillar: 'prosecution', people_basis: undefined };
  const figures = count([
    row({ ...law, period: '2018-S1', stage: 'drafted', value: 3 }),
    row({ ...law, stage: 'adopted', value: 1 }),
    row({ ...law, activity_id: 'PAK-2018-002', stage: 'submitted', value: 1 }),
  ]);
  const figure = figureOf(figures, 'PS-04', null);
  expect(figure).toMatchObject({ value: exact(2), toDate: exact(4) });
  expect(figure.stages).toEqual([
    { stage: 'submitted', count: exact(1) },
    { stage: 'adopted', count: exact(1) },
  ]);
  expect(figure.stagesToDate.map(({ stage, count }) => [stage, count])).toEqual([
    ['drafted', exact(2)],
    ['submitted', exact(1)],
    ['adopted', exact(1)],
  ]);
});

it('figures count under their pillar; other pillars only point', () => {
  const figures = count([row({ pillars_also: ['protection'], value: 25 })]);
  expect(figures.lines.filter(({ total }) => total.value !== null)).toHaveLength(1);
  expect(figures.pillars.map(({ people }) => people.unique.value)).toEqual([exact(25), null, null, null]);
  expect(figures.activities).toMatchObject([{ pillar: 'prevention', pillarsAlso: ['protection'] }]);
});
