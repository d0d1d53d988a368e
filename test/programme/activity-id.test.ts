import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { activityIds, withUsualIds } from '../../src/programme/activity-id.ts';
import { isIdPattern, usualIds } from '../../src/programme/id-pattern.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { course, gloAct, logFile } from '../report/reports.ts';
import { problemsAfter, put } from './pack-on-disk.ts';

describe('a pattern of ids', () => {
  test.each([
    '{country}-{year}-{serial}',
    'NDICI/{country}/{serial}',
    '{serial}.{country}',
    '{country}{year}-{serial}',
  ])('%s is one', (pattern) => {
    expect(isIdPattern(pattern)).toBe(true);
  });

  test.each([
    ...['', '{serial}', '{country}-{year}', '{country}-{country}-{serial}', '{country}-{serial}-{serial}'],
    ...['{country}-{month}-{serial}', '{country} {serial}', '{country}-{serial', '(a+)+{country}-{serial}'],
    ...['{country}-{year}{serial}', '{country}-7{serial}', `${'A'.repeat(40)}{country}-{serial}`],
  ])('%j is none', (pattern) => {
    expect(isIdPattern(pattern)).toBe(false);
    expect(problemsAfter((pack) => put(pack, 'programme.json', 'activityId', pattern))).toMatchObject([
      { column: 'activityId', message: expect.stringContaining('needed is how ids are written') },
    ]);
  });

  test('tells country and year', () => {
    expect([usualIds, '{country}/{serial}'].map((one) => activityIds(one).isUsual)).toEqual([true, false]);
    const ids = activityIds('NDICI/{country}/{year}/{serial}');
    expect(ids.countryOf('NDICI/BEN/2024/0017')).toBe('BEN');
    expect(ids.yearOf('NDICI/BEN/2024/0017')).toBe('2024');
    expect([ids.countryOf('BEN-2024-001'), ids.yearOf('BEN-2024-001')]).toEqual([undefined, null]);
    expect(activityIds('{country}-{serial}').yearOf('BEN-001')).toBeNull();
  });
});

test.each([
  ['{country}_{year}_{serial}', 'ben_2024_001', 'BEN_2024_001'],
  ['{country}_{year}_{serial}', 'BEN 2024 001', 'BEN_2024_001'],
  ['NDICI/{country}.{serial}', 'ndici/ben-0017', 'NDICI/BEN.0017'],
  ['{country}{year}-{serial}', 'BEN2024–001', 'BEN2024-001'],
  ['{country}{year}-{serial}', 'BEN-2024-001', null],
  ['{country}-{year}-{serial}', 'BEN/2024/001', null],
])('of %s, %s is read as %s', (pattern, typed, id) => {
  expect(activityIds(pattern).read(typed)).toBe(id);
});

test('own ids are told apart from numbers of cases and people', () => {
  const programme = { ...gloAct, activityId: 'NDICI/{country}/{year}/{serial}' };
  const of = (text: string) => withUsualIds(text, programme);
  const one = of('See case NDICI/PAK/2018/014 and case NDICI/XYZ/2018/014.');
  expect(one.text).toBe('See case ZZZ-0000-001 and case NDICI/XYZ/2018/014.');
  expect(one.back('See case ZZZ-0000-001 and case ***.')).toBe('See case NDICI/PAK/2018/014 and case ***.');
  // A number that goes on, or one so long that it may be another, is no id.
  for (const text of ['NDICI/PAK/2018/0141A', 'ANDICI/PAK/2018/014', 'NDICI/PAK/2018/01234567890123456'])
    expect(of(text).text).toBe(text);
});

describe('logs of a grant with ids of its own', () => {
  const programme = { ...gloAct, activityId: 'NDICI/{country}/{year}/{serial}' };
  const found = async (id: string) => {
    const rows = [{ ...course, title: 'Course', value: 24, women: 9, men: 15, activity_id: id }];
    const { diagnostics } = await check([logFile('PAK', '2018-S2', rows)], { programme, asOf: '2018-12-31' });
    return diagnostics.filter(({ column }) => column === 'activity_id' || column === 'start_date');
  };

  test('are read by them', async () => {
    expect(await found('NDICI/PAK/2018/014')).toEqual([]);
    expect(await found('ndici/pak/2018/014')).toEqual([]);
    expect((await found('NDICI/NPL/2018/014')).map(({ rule }) => rule)).toEqual(['activity-id-country']);
    expect((await found('NDICI/PAK/2017/014')).map(({ rule }) => rule)).toEqual(['activity-id-year']);
  });

  test('may be named in a text, in the check and in the report', async () => {
    const narrative = 'This follows up case NDICI/PAK/2018/001 of the first half.';
    const rows = [
      {
        ...course,
        title: 'Course',
        value: 24,
        women: 9,
        men: 15,
        activity_id: 'NDICI/PAK/2018/014',
        narrative,
      },
    ];
    const file = logFile('PAK', '2018-S2', rows);
    const rules = async (of: Programme) =>
      (await check([file], { programme: of, asOf: '2018-12-31' })).diagnostics.map(({ rule }) => rule);
    expect(await rules(programme)).not.toContain('personal-data');
    expect(await rules({ ...programme, activityId: '{country}/{serial}' })).toContain('personal-data');
  });

  test('are told how an id looks', async () => {
    const [shape] = await found('PAK-2018-014');
    expect(shape).toMatchObject({
      rule: 'activity-id-shape',
      data: { example: 'NDICI/PAK/2015/014', form: 'own' },
    });
  });
});
