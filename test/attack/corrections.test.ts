import { expect, it } from 'vitest';
import type { Entry } from '../../src/log/rows/entry.ts';
import { printedOf } from '../../src/protect/printed.ts';
import { protectReports } from '../../src/protect/protect.ts';
import type { SafeFigures } from '../../src/protect/safe-figures.ts';
import { count, row } from '../count/count-rows.ts';
import { attack } from './attack.ts';
import { correctedReports } from './sets.ts';

const below = 11;
const helped = (country: string, period: string, value: number, more: object = {}) =>
  row({
    ...{ activity_id: `${country}-2018-001`, country, period, value, start_date: '2018-01-15' },
    ...{ indicator: 'PR-01', pillar: 'protection', stakeholder: ['victims'], ...more },
  });

/** Reports of one half after the other, each compiled from the logs as they then were, and what was counted. */
function compiled(course: readonly (readonly [period: string, logs: readonly Entry[]])[]) {
  const reports: SafeFigures[] = [];
  const counted = course.map(([period, logs], at) => {
    const all = [...course.slice(0, at).map(([one]) => one), period].map((one) => count(logs, one));
    reports.push(protectReports(all, below, reports.map(printedOf)).at(-1)!);
    return all.at(-1)!;
  });
  return { reports, counted };
}

const of = (country: string, period: string, women: number, men: number) =>
  helped(country, period, women + men, { women, men, girls: 0, boys: 0 });

const courts = (country: string, period: string, value: number) =>
  helped(country, period, value, { activity_id: `${country}-2018-002`, pillar: 'prosecution' });
const quarter = [helped('BLR', '2018-Q2', 300), helped('LAO', '2018-Q2', 400)];
const half = (col: number, mli: number) => [
  ...[helped('COL', '2018-S1', col), helped('NPL', '2018-S1', 110)],
  ...[courts('MLI', '2018-S1', mli), courts('EGY', '2018-S1', 4)],
  ...[courts('LAO', '2018-S1', 9), courts('PAK', '2018-S1', 305)],
];
const later = [
  ...[helped('COL', '2018-S2', 585), helped('NPL', '2018-S2', 199)],
  ...[courts('MLI', '2018-S2', 296), courts('EGY', '2018-S2', 851)],
  ...[courts('LAO', '2018-S2', 385), courts('PAK', '2018-S2', 8)],
];

const firstQuarter = (blr: number, pak: number) => [
  ...[helped('BLR', '2018-Q1', blr), helped('COL', '2018-Q1', 304), helped('PAK', '2018-Q1', pak)],
];
const secondQuarter = [
  helped('BLR', '2018-Q2', 300),
  helped('COL', '2018-Q2', 2),
  helped('PAK', '2018-Q2', 660),
];

/** Reports of logs that were corrected between them. */
const courses = {
  'make up for each other in what all have together': [
    ['2018-Q1', [of('BLR', '2018-Q1', 3, 37), helped('LAO', '2018-Q1', 60)]],
    ['2018-Q2', [of('BLR', '2018-Q1', 3, 37), helped('LAO', '2018-Q1', 60), ...quarter]],
    ['2018-S1', [of('BLR', '2018-Q1', 8, 37), helped('LAO', '2018-Q1', 55), ...quarter]],
  ],
  'leave a small number, and were made by two offices': [
    ['2018-S1', half(46, 413)],
    ['2018-S1', half(8, 377)],
    ['2018-S2', [...half(8, 377), ...later]],
  ],
  'make a small number large': [
    ['2018-Q1', firstQuarter(9, 13)],
    ['2018-Q2', [...firstQuarter(11, 16), ...secondQuarter]],
  ],
} as const;

it.each(Object.entries(courses))('finds nothing where corrections %s', (_, course) => {
  const { reports, counted } = compiled(course);
  expect(attack(reports, counted, below)).toEqual([]);
});

it('finds nothing where a half is compiled again and again, and a number of a quarter in it is small', {
  timeout: 120_000,
}, () => {
  const { reports, counted } = correctedReports(700, below, true);
  expect(attack(reports, counted, below)).toEqual([]);
});
