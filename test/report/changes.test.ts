import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { report as english } from '../../src/locales/en/report.ts';
import { report as french } from '../../src/locales/fr/report.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { rewritten } from '../../src/protect/amounts.ts';
import { printedOf } from '../../src/protect/printed.ts';
import { protectReports } from '../../src/protect/protect.ts';
import type { Amount, SafeFigures } from '../../src/protect/safe-figures.ts';
import { changesSince } from '../../src/report/changes.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { figuresFile, readFiguresFile } from '../../src/report/figures-file.ts';
import { contentsOf, previousOf } from '../../src/report/previous.ts';
import '../seed.ts';
import { numbersFrom } from '../attack/numbers-from.ts';
import { randomLogs } from '../attack/sets.ts';
import { count } from '../count/count-rows.ts';
import { type Cells, course, gloAct, logFile, saidIn, tableIn } from './reports.ts';

const trained = (id: string, value: number, more: Cells = {}): Cells => ({
  ...course,
  ...{ activity_id: id, title: `Course ${id}`, start_date: '2018-02-01', end_date: '2018-03-01', value },
  ...{ women: value, men: 0, girls: 0, boys: 0, ...more },
});
const sessions: Cells = { indicator: 'PV-06', pillar: 'prevention', objective: 'O1' };
const later = { start_date: '2018-08-02', end_date: '2018-11-20' };
const helped: Cells = {
  ...{ objective: 'O5', pillar: 'protection', activity_type: 'direct_assistance', indicator: 'PR-01' },
  ...{ stakeholder: 'victims' },
};

const first = logFile('PAK', '2018-S1', [
  trained('PAK-2018-001', 30),
  trained('PAK-2018-002', 50, { ...sessions, activity_type: 'awareness_session', stakeholder: 'youth' }),
  trained('PAK-2018-003', 60, helped),
  {
    ...{ ...course, activity_id: 'PAK-2018-004', title: 'To come', status: 'planned', target: 20 },
    ...{ start_date: '2018-09-01', end_date: '2018-09-05', people_basis: 'unique' },
  },
]);
const second = logFile('PAK', '2018-S2', [
  trained('PAK-2018-004', 45, later),
  trained('PAK-2018-005', 20, {
    ...sessions,
    ...later,
    activity_type: 'awareness_session',
    stakeholder: 'youth',
  }),
  trained('PAK-2018-006', 4, { ...helped, ...later }),
]);

interface Asked {
  readonly period?: string;
  readonly programme?: Programme;
  readonly words?: typeof english;
  readonly template?: string;
  /** Text of a file of figures. */
  readonly previous?: string;
}

async function compiled(files: readonly ReturnType<typeof logFile>[], asked: Asked = {}) {
  const { period = '2018-S2', programme = gloAct, words = english, template = 'eu-interim' } = asked;
  const result = await check([...files], { programme, asOf: '2020-01-15', keep: true });
  const before = asked.previous === undefined ? undefined : readFiguresFile(asked.previous, programme)!;
  return compileWithNotes({
    ...{ programme, template, period, result, words, draft: true, suppressBelow: 11 },
    ...(before === undefined ? {} : { before }),
  });
}
const fileOf = (one: Awaited<ReturnType<typeof compiled>>) => figuresFile(one.figures());

describe('a report after another', () => {
  test('sets results beside those of the last period, and tells what became of its plans', async () => {
    const previous = fileOf(await compiled([first], { period: '2018-S1' }));
    const { report } = await compiled([first, second], { previous });
    expect(tableIn(report, 'Results beside those of January to June 2018')).toEqual([
      {
        Indicator: expect.stringContaining('PS-01'),
        'January to June 2018': '30',
        'July to December 2018': '45',
        Difference: '+15',
      },
      {
        Indicator: expect.stringContaining('PV-06'),
        'January to June 2018': '50',
        'July to December 2018': '20',
        Difference: '−30',
      },
    ]);
    const said = saidIn(report);
    expect(said).toContain('Beside January to June 2018, one result is higher and one result is lower.');
    // 60 were helped and then 4: no number stands beside one that is hidden.
    expect(said).toContain('One result is not compared');
    expect(said).toContain('Of one activity that the last report told as still to come, one is completed');
    expect(said).not.toContain('Corrected figures');
  });

  test('draws people of the last period beside those of this one, where both print them and they can be seen together', async () => {
    const previous = fileOf(await compiled([first], { period: '2018-S1' }));
    const { report } = await compiled([first, second], { previous });
    const drawn = report.blocks.flatMap((block) =>
      block.block === 'chart' && block.targetName === 'January to June 2018' ? [block] : [],
    );
    expect(drawn.map(({ title, seriesName, bars }) => ({ title, seriesName, bars }))).toEqual([
      {
        title: expect.stringMatching(/^PV-06 .*: down from 50 to 20$/),
        seriesName: 'July to December 2018',
        bars: [
          { label: expect.stringMatching(/^PV-06 /), value: 20, target: 50 },
          { label: expect.stringMatching(/^PS-01 /), value: 45, target: 30 },
        ],
      },
    ]);
    expect(drawn[0]!.description).toContain('up from 30 to 45');
    // A bar of 5,000 would leave none to see of 45.
    const many = logFile('PAK', '2018-S2', [
      trained('PAK-2018-004', 45, later),
      trained('PAK-2018-005', 5000, { ...sessions, ...later, activity_type: 'awareness_session' }),
    ]);
    const flattened = await compiled([first, many], { previous });
    expect(saidIn(flattened.report)).toContain('5,000');
    expect(
      flattened.report.blocks.some(
        (block) => block.block === 'chart' && block.targetName === 'January to June 2018',
      ),
    ).toBe(false);
  });

  test.each(['eu-interim', 'unodc-progress'])(
    'says nothing of it without the file (%s)',
    async (template) => {
      const said = saidIn((await compiled([first, second], { template })).report);
      expect(said).not.toContain('What changed since the last report');
      const previous = fileOf(await compiled([first], { period: '2018-S1', template }));
      expect(saidIn((await compiled([first, second], { template, previous })).report)).toContain(
        'What changed since the last report',
      );
    },
  );

  test('tells a correction of the last period apart from growth, and asks for its reason', async () => {
    const previous = fileOf(await compiled([first], { period: '2018-S1' }));
    const corrected = logFile('PAK', '2018-S1', [trained('PAK-2018-001', 36)]);
    const { report } = await compiled([corrected, second], { previous });
    const rows = tableIn(report, 'Numbers of the last report that are corrected');
    expect(rows).toContainEqual({
      Indicator: expect.stringContaining('PS-01'),
      ...{ Of: 'to 30 June 2018', 'Told then': '30', 'Told now': '36', 'Corrected in': 'Pakistan' },
    });
    // Growth is of the periods as they were told.
    expect(tableIn(report, 'Results beside')[0]).toMatchObject({ Difference: '+15' });
    expect(saidIn(report)).toContain('Reasons for the corrections: [to be completed');
  });

  test('tells only corrections where the same period is compiled again, and none of few people', async () => {
    const previous = fileOf(await compiled([first], { period: '2018-S1' }));
    const again = logFile('PAK', '2018-S1', [
      trained('PAK-2018-001', 36),
      trained('PAK-2018-002', 50, { ...sessions, activity_type: 'awareness_session', stakeholder: 'youth' }),
      trained('PAK-2018-003', 63, helped),
    ]);
    const { report, figures } = await compiled([again], { period: '2018-S1', previous });
    expect(tableIn(report, 'Numbers of the last report that are corrected')).toEqual([
      {
        Indicator: expect.stringContaining('PS-01'),
        ...{ Of: 'January to June 2018', 'Told then': '30', 'Told now': '36', 'Corrected in': 'Pakistan' },
      },
    ]);
    const said = saidIn(report);
    expect(said).toContain('takes the place of an earlier one for January to June 2018');
    expect(said).not.toContain('Results beside');
    // Beside 60, the 63 would tell of three people who were helped.
    expect(said).not.toMatch(/\b63\b/);
    const kept = figures().reports.map(({ period }) => period);
    expect(kept).toEqual(['2018-S1', '2018-S1']);
  });

  test('tells a correction by country where the whole is not known exactly', async () => {
    const nepal = (value: number) =>
      logFile('NPL', '2018-S1', [trained('NPL-2018-001', value, { precision: 'approx' })]);
    const previous = fileOf(await compiled([first, nepal(20)], { period: '2018-S1' }));
    const corrected = logFile('PAK', '2018-S1', [trained('PAK-2018-001', 36)]);
    const { report } = await compiled([corrected, nepal(25), second], { previous });
    const rows = tableIn(report, 'Numbers of the last report that are corrected');
    expect(rows.filter(({ Indicator }) => Indicator!.startsWith('PS-01'))).toEqual([
      {
        Indicator: expect.stringMatching(/, Pakistan$/),
        ...{ Of: 'to 30 June 2018', 'Told then': '30', 'Told now': '36', 'Corrected in': 'Pakistan' },
      },
    ]);
  });

  test('holds periods of other lengths against each other by what was reached to date', async () => {
    const previous = fileOf(await compiled([first], { period: '2018-S1' }));
    const next = logFile('PAK', '2019-S1', [
      trained('PAK-2019-001', 5, { start_date: '2019-02-01', end_date: '2019-02-05' }),
    ]);
    const { report } = await compiled([first, next], { previous, period: '2019' });
    expect(tableIn(report, 'Results beside those of January to June 2018')).toEqual([
      {
        Indicator: expect.stringContaining('PS-01'),
        ...{ 'to 30 June 2018': '30', 'to 31 December 2019': '35', Difference: '+5' },
      },
    ]);
    // Counted from another day, it is another number.
    const unlike = saidIn((await compiled([next], { previous, period: '2019' })).report);
    expect(unlike).toContain('is not counted from the same day');
    expect(unlike).not.toContain('corrected');
  });

  test('tells targets and indicators that changed', async () => {
    const always = { from: null, until: null };
    const target = { indicator: 'PS-01', country: 'PAK', period: null, baseline: 0, source: 'invented' };
    const before: Programme = { ...gloAct, targets: [{ ...target, ...always, target: 800 }] };
    const after: Programme = {
      ...gloAct,
      targets: [{ ...target, ...always, target: 900 }],
      indicators: [
        ...gloAct.indicators.map((one) => (one.code === 'PA-06' ? { ...one, until: '2018-06-30' } : one)),
        {
          ...gloAct.indicators[0]!,
          code: 'PV-08',
          labels: { en: 'Podcasts', fr: 'Balados' },
          from: '2018-07-01',
        },
      ],
    };
    const previous = fileOf(await compiled([first], { period: '2018-S1', programme: before }));
    const said = saidIn((await compiled([first, second], { programme: after, previous })).report);
    expect(said).toMatch(/PS-01 {2}[^\n]*: the target is 900, and was 800 \(Pakistan\)\./);
    expect(said).toContain('New indicators: PV-08  Podcasts.');
    expect(said).toMatch(/Indicators no longer reported: PA-06 {2}Dialogue sessions/);
  });

  test('says it in French', async () => {
    const words = french as typeof english;
    const previous = fileOf(await compiled([first], { period: '2018-S1' }));
    const said = saidIn((await compiled([first, second], { previous, words })).report).replaceAll(/\s/g, ' ');
    expect(said).toContain('Évolution depuis le dernier rapport');
    expect(said).toContain(
      'Par rapport à la période de janvier à juin 2018, un résultat est en hausse et un résultat est en baisse.',
    );
    expect(said).toContain(
      'De l’activité que le dernier rapport donnait comme à venir, une est achevée ou en cours.',
    );
  });
});

/** Hides a third of all numbers, and calls a sixth of them approximate. */
function spoilt(figures: SafeFigures, next: () => number): SafeFigures {
  const amount = (_: string, own: Amount | null): Amount | null => {
    const dice = next();
    if (own === null || !('value' in own) || dice > 0.5) return own;
    return dice < 0.33 ? { hidden: dice < 0.1 ? 'few' : 'withheld' } : { ...own, precision: 'approx' };
  };
  return {
    ...figures,
    matrix: figures.matrix.map((line) => ({
      ...line,
      total: rewritten(line.total, amount),
      countries: new Map([...line.countries].map(([code, one]) => [code, rewritten(one, amount)])),
    })),
  };
}

test('compares only what both reports print exactly, whatever is hidden or rounded', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.boolean(), (seed, corrects) => {
      const { entries, periods } = randomLogs(seed);
      const next = numbersFrom(seed);
      const corrected = entries.map((entry) => ({
        ...entry,
        values: { ...entry.values, value: (entry.values.value ?? 0) + (corrects && next() < 0.3 ? 20 : 0) },
      }));
      const safe = [
        ...protectReports(
          periods.slice(0, -1).map((one) => count(entries, one)),
          11,
        ),
        ...protectReports([count(corrected, periods.at(-1)!)], 11),
      ].map((one) => spoilt(one, next));
      const [then, now] = [safe.at(-2), safe.at(-1)!];
      if (then === undefined) return;
      const contents = contentsOf(gloAct, then.period, then, []);
      const previous = previousOf([printedOf(then)], contents, gloAct, now.period)!;
      const changes = changesSince(previous, {
        ...{ figures: now, programme: gloAct, period: now.period, activities: [] },
      });
      const exact = (amount: Amount | null | undefined) =>
        amount != null && 'value' in amount && amount.precision === 'exact' ? amount.value : null;
      const lineIn = ({ matrix }: SafeFigures, of: { readonly indicator: string; readonly basis: unknown }) =>
        matrix.find(({ indicator, basis }) => indicator.code === of.indicator && basis === of.basis);
      for (const one of Object.values(changes.results).flat()) {
        const [a, b] = [lineIn(then, one)?.total, lineIn(now, one)?.total];
        const of = changes.by!;
        compared++;
        expect([one.was, one.now]).toEqual([exact(a?.[of]), exact(b?.[of])]);
        for (const amount of [a?.[of], b?.[of]]) expect(amount == null || exact(amount) !== null).toBe(true);
      }
      for (const one of changes.corrections) {
        const [a, b] = [lineIn(then, one)!, lineIn(now, one)!];
        const [was, is] = [a, b].map(({ total, countries }) =>
          one.country === null ? total : countries.get(one.country)!,
        );
        compared++;
        expect(one.was).toBe(exact('period' in one.of ? was!.value : was!.toDate));
        for (const figure of [is!, ...one.countries.map((code) => b.countries.get(code)!)]) {
          const whole = exact(figure.toDate);
          expect(whole).not.toBeNull();
          expect(figure.value === null || exact(figure.value) !== null || changes.days === 'end').toBe(true);
        }
        for (const code of one.countries) expect(exact(a.countries.get(code)!.toDate)).not.toBeNull();
      }
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(5);
});

test('a file of another programme, and one whose contents are spoilt, tell nothing', async () => {
  const text = fileOf(await compiled([first], { period: '2018-S1' }));
  expect(readFiguresFile(text, { ...gloAct, id: 'other' })).toBeNull();
  expect(readFiguresFile(text.slice(0, -200), gloAct)).toBeNull();
  const contents = (change: (of: Record<string, unknown>) => object) => {
    const file = JSON.parse(text);
    return readFiguresFile(JSON.stringify({ ...file, contents: change(file.contents) }), gloAct)?.contents;
  };
  expect(contents((own) => own)).toMatchObject({ since: '2018-S1', planned: [{ id: 'PAK-2018-004' }] });
  for (const spoil of [
    { since: 2018 },
    { indicators: ['PS-01', 'a name\nof somebody'] },
    { targets: [{ indicator: 'PS-01', country: 'XXX', target: 3 }] },
    { targets: [{ indicator: 'PS-01', country: 'PAK', target: '3' }] },
    { planned: [{ country: 'PAK' }] },
    { planned: null },
  ])
    expect(
      contents((own) => ({ ...own, ...spoil })),
      JSON.stringify(spoil),
    ).toBeNull();
});

test('every sentence stands at every count', () => {
  for (const { changes } of [english, french])
    for (const count of [0, 1, 2, 5, 21]) {
      const all = { grown: count, lower: count, first: count, none: count, same: count, incomparable: count };
      const plans = { done: 1, planned: count, postponed: count, cancelled: count, silent: count };
      for (const text of [
        ...[changes.lead(all, '2018', 'value'), changes.lead(all, '2018', 'toDate'), changes.planned(plans)],
        ...[changes.note(count, null), changes.corrected(Math.max(1, count), '2018')],
      ])
        expect(text).toMatch(/^[\p{Lu}\d«“].*[.]$/u);
    }
});
