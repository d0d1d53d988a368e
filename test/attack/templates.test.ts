import { expect, it } from 'vitest';
import { countReports } from '../../src/count/count.ts';
import { periodRange } from '../../src/programme/programme.ts';
import { protectReports } from '../../src/protect/protect.ts';
import { count, figureOf, programme, row } from '../count/count-rows.ts';
import { attack } from './attack.ts';

const below = 11;
const helped = (country: string, value: number, more: object = {}) =>
  row({
    ...{ activity_id: `${country}-2018-001`, country, period: '2018-S1', pillar: 'protection' },
    ...{ indicator: 'PR-02', stakeholder: ['victims'], start_date: '2018-02-01', value, ...more },
  });
const running = (country: string, value: number, start: string, pillar = 'protection') =>
  helped(country, value, { basis: 'cumulative', as_of: '2018-06-30', start_date: start, pillar });

/** Logs from which reports once gave a small number away. */
const templates = {
  'a total to date beside countries': [
    running('COL', 6, '2017-09-01'),
    running('NER', 42, '2018-02-01'),
    running('PAK', 14, '2017-09-01'),
  ],
  'a total to date beside pillars': [
    running('COL', 6, '2017-09-01', 'prosecution'),
    running('NER', 42, '2018-02-01'),
    running('PAK', 14, '2017-09-01'),
  ],
  'a total beside one country, of which the others leave three': [
    helped('COL', 20),
    helped('LAO', 1),
    helped('NPL', 2),
  ],
  'two equal numbers': [helped('COL', 6), helped('LAO', 6)],
};

it.each(Object.entries(templates))('finds nothing in %s', (_, entries) => {
  const counted = [count(entries, '2018-S1')];
  const reports = protectReports(counted, below);
  expect(attack(reports, counted, below)).toEqual([]);
  // What the hidden countries have together is not left over where it is below the limit.
  for (const column of ['value', 'toDate'] as const) {
    const places = ['COL', 'LAO', 'NPL', 'NER', 'PAK'];
    const hidden = places.filter((place) => {
      const amount = figureOf(reports[0]!, 'PR-02', 'unique', place)[column];
      return amount !== null && 'hidden' in amount;
    });
    const total = figureOf(reports[0]!, 'PR-02', 'unique')[column];
    const rest = hidden
      .map((place) => figureOf(counted[0]!, 'PR-02', 'unique', place)[column]?.value ?? 0)
      .reduce((sum, value) => sum + value, 0);
    if (total !== null && 'value' in total) expect(rest === 0 || rest >= below).toBe(true);
  }
});

const total = (serial: number, period: string, value: number) =>
  helped('NPL', value, {
    ...{ activity_id: `NPL-2018-00${serial}`, start_date: '2017-09-01', period },
    ...{ basis: 'cumulative', as_of: periodRange(period)!.end },
  });
/** Running totals of which a year knows the growth in part, with what small number stands apart. */
const firsts = {
  'of one activity': [total(2, '2018-Q1', 5), total(2, '2018-Q3', 74), total(2, '2018-Q4', 373)],
  'of two activities, begun in one half and in the other': [
    ...[total(2, '2018-Q1', 2), total(2, '2018-Q4', 180)],
    ...[total(3, '2018-Q3', 3), total(3, '2018-Q4', 160)],
  ],
};

it.each(Object.entries(firsts))('finds no first numbers in what a year grew by at least, %s', (_, totals) => {
  const entries = [
    ...[...totals, helped('NPL', 423, { period: '2018-Q1' }), helped('NPL', 235, { period: '2018-Q2' })],
    ...[helped('NPL', 12, { period: '2018-Q3' }), helped('COL', 345, { period: '2018-Q1' })],
    ...[helped('COL', 357, { period: '2018-Q2' }), helped('COL', 356, { period: '2018-Q4' })],
  ];
  const counted = countReports(entries, { programme, period: '2018' });
  const { value, toDate, apart } = figureOf(counted.at(-1)!, 'PR-02', 'unique', 'NPL');
  expect(value?.precision).toBe('at_least');
  expect([apart?.value.value, toDate!.value - value!.value]).toEqual([5, 5]);
  expect(attack(protectReports(counted, below), counted, below)).toEqual([]);
});
