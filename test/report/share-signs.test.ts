import { expect, test } from 'vitest';
import { report as english } from '../../src/locales/en/report.ts';
import { report as french } from '../../src/locales/fr/report.ts';
import type { Programme } from '../../src/programme/programme.ts';
import { gloAct, logFile, reportOver, saidIn } from './reports.ts';

/** The share that the pack measures, and a difference of shares in place of its banners; neither has a sentence. Numbers are invented. */
function withShares(language: 'en' | 'fr'): Programme {
  const targets = [
    { indicator: 'PV-07', country: 'PAK', period: null, baseline: 31.7, target: 77.3 },
    { indicator: 'PV-07', country: 'NPL', period: '2018-S2', baseline: null, target: 71.9 },
    { indicator: 'PV-02', country: 'PAK', period: null, baseline: 21.3, target: 29.7 },
    { indicator: 'PV-02', country: 'NPL', period: '2018-S2', baseline: null, target: 28.7 },
  ].map((one) => ({ ...one, source: 'invented', from: null, until: null }));
  const indicators = gloAct.indicators.map((one) => {
    if (one.code === 'PV-02') {
      const points = { kind: 'percentage_points', level: 'outcome', aggregation: 'mean' } as const;
      return { ...one, ...points, unit: 'points', sentence: null, wordings: {} };
    }
    return one.code === 'PV-07' ? { ...one, sentence: null, wordings: {} } : one;
  });
  return { ...gloAct, action: { ...gloAct.action, language }, indicators, targets };
}

const survey = {
  ...{ objective: 'O1', pillar: 'prevention', activity_type: 'survey', title: 'Survey' },
} as const;
const logs = ['PAK', 'NPL'].map((country, at) =>
  logFile(
    country,
    '2018-S2',
    [
      { ...survey, status: 'ongoing', indicator: 'PV-07', value: 18.7 + at, target: 64.9 + at },
      { ...survey, status: 'ongoing', indicator: 'PV-02', value: 23.3 + at, target: 26.7 + at },
      { ...survey, status: 'planned', indicator: 'PV-07', target: 53.9 + at, start_date: '2019-02-01' },
    ].map((row, place) => ({
      ...row,
      activity_id: `${country}-2018-0${place === 2 ? 2 : 1}`,
      ...(place === 2 ? { end_date: '2019-03-01', evidence: '' } : {}),
    })),
  ),
);

test.each([
  ['en', 'eu-interim', undefined, english],
  ['fr', 'eu-interim', undefined, french],
  ['en', 'unodc-progress', undefined, english],
  ['en', 'country-brief', 'PAK', english],
  ['fr', 'country-brief', 'NPL', french],
] as const)(
  'shares have their sign wherever a report prints them: %s, %s',
  async (language, template, country, words) => {
    const programme = withShares(language);
    const said = saidIn(await reportOver(logs, { programme, template, country, words })).replaceAll(',', '.');
    const percent = /\b(?:18\.7|19\.7|64\.9|65\.9|53\.9|54\.9|31\.7|77\.3|71\.9)\b(.{0,8})/g;
    const points = /\b(?:23\.3|24\.3|26\.7|27\.7|21\.3|29\.7|28\.7)\b(.{0,8})/g;
    const behind = (form: RegExp) => [...said.matchAll(form)].map(([, after]) => after!);
    expect(behind(percent).length).toBeGreaterThan(0);
    expect(behind(percent).filter((after) => !after.match(/^[\u00a0\u202f]%/))).toEqual([]);
    expect(behind(points).length).toBeGreaterThan(0);
    expect(behind(points).filter((after) => !/^\u00a0points?\b/.test(after))).toEqual([]);
  },
);

test('French has one point where there are less than two', () => {
  expect(french.withSign('1,5', 'percentage_points', 1.5)).toBe('1,5\u00a0point');
  expect(english.withSign('1.5', 'percentage_points', 1.5)).toBe('1.5\u00a0points');
  expect(english.withSign('1', 'percentage_points', 1)).toBe('1\u00a0point');
  expect(english.withSign('7', 'count', 7)).toBe('7');
});
