import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Programme, Target } from '../../src/programme/programme.ts';
import { course, gloAct, logFile, piecesOf, reportOver } from './reports.ts';

const always = { from: null, until: null };
const target: Target = {
  ...{ indicator: 'PS-01', country: 'PAK', period: null, baseline: 0, target: 900, source: 'invented' },
  ...always,
};
const peru = {
  ...{ alpha3: 'PER', alpha2: 'PE', name: 'Peru', names: [{ language: 'en', name: 'Peru' }] },
  ...{ languages: ['es'], dateOrder: 'dmy' as const, decimal: 'point' as const, currency: 'PEN', never: [] },
};
/** What a programme changes after 2018, each from its day on. */
const changed: Programme = {
  ...gloAct,
  countries: [
    ...gloAct.countries.map((one) => (one.alpha3 === 'EGY' ? { ...one, until: '2018-12-31' } : one)),
    { ...peru, from: '2019-01-01', until: null },
  ],
  indicators: [
    ...gloAct.indicators.map((one) => (one.code === 'PA-06' ? { ...one, until: '2018-12-31' } : one)),
    { ...gloAct.indicators[0]!, code: 'PV-08', labels: { en: 'Podcasts' }, from: '2019-01-01', until: null },
  ],
  targets: [...gloAct.targets, { ...target, from: '2019-01-01' }],
};

const log = (country: string, period: string, own: Parameters<typeof logFile>[2][number]) =>
  logFile(country, period, [
    {
      ...course,
      ...{
        activity_id: `${country}-${period.slice(0, 4)}-001`,
        title: 'Course',
        value: 40,
        women: 20,
        men: 20,
      },
      ...own,
    },
  ]);
const files = [log('PAK', '2018-S2', {}), log('EGY', '2018-S2', {})];
const dates = { start_date: '2019-02-01', end_date: '2019-02-05' };
const later = [...files, log('PAK', '2019-S1', dates)];

describe('a programme that changed', () => {
  test('compiles the reports of before as they were', async () => {
    const before = await reportOver(files, { programme: gloAct });
    expect(await reportOver(files, { programme: changed })).toEqual(before);
  });

  test('tells later reports by what holds then', async () => {
    const { blocks } = await reportOver(later, { programme: changed, period: '2019-S1', asOf: '2019-07-01' });
    const said = blocks.flatMap(piecesOf).join('\n');
    expect(said).toContain('Peru');
    expect(said).toContain('Podcasts');
    // Egypt has results to date, and is not missed; nobody ever reported the dialogue sessions.
    expect(said).toContain('Egypt');
    expect(said).toContain('has left');
    expect(said).not.toMatch(/No log[^.]*Egypt/);
    expect(said).not.toContain('Dialogue sessions');
    expect(said).toContain('activity logs of 1 of 13 country offices');
    const pakistan = blocks.find(
      (block) => block.block === 'table' && block.caption.startsWith('Pakistan: figures'),
    );
    expect(pakistan).toMatchObject({
      rows: expect.arrayContaining([{ cells: expect.arrayContaining(['900']) }]),
    });
  });

  test('refuses in new rows what has ended or not begun, and reads it in old ones', async () => {
    const codes = async (rows: readonly ReturnType<typeof logFile>[]) =>
      (await check([...rows], { programme: changed, asOf: '2019-07-01', keep: true })).diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, column, data }) => [rule, column, data.code, data.when]);
    expect(await codes(files)).toEqual([]);
    expect(await codes([log('EGY', '2019-S1', dates)])).toEqual([['out-of-use', 'country', 'EGY', 'ended']]);
    expect(await codes([log('PER', '2018-S2', {})])).toEqual([['out-of-use', 'country', 'PER', 'begins']]);
  });

  test('offers nobody what has ended', async () => {
    const file = logFile('PAK', '2019-S1', [
      { ...course, ...dates, activity_id: 'PAK-2019-001', country: 'Qatar' },
    ]);
    const { diagnostics } = await check([file], { programme: changed, asOf: '2019-07-01' });
    const [unknown] = diagnostics.filter(
      ({ column, severity }) => column === 'country' && severity === 'error',
    );
    // Belarus, Brazil, Colombia, Egypt: the first four but for the one that ended.
    expect(unknown?.data).toMatchObject({
      codes: ['BLR', 'BRA', 'COL', 'KGZ'],
      count: 13,
    });
  });
});
