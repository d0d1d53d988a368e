import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { soundPeriod } from '../../src/rules/rule.ts';
import { row } from '../count/count-rows.ts';
import { cellsOf, programme, workbook } from '../log/typed-log.ts';

const promising = (promised: { readonly period?: string }, period?: string) => {
  const entry = row({ period });
  return soundPeriod({ ...entry, layout: { ...entry.layout, promised } });
};

test.each([
  ['2018-S2', '2018-S2', '2018-S2'],
  ['2018-S2', '2018-Q3', '2018-Q3'],
  ['2018-S2', '2018-S1', undefined],
  ['2018-S2', '2018', undefined],
  [undefined, '2018-S1', '2018-S1'],
  ['2018-S2', undefined, undefined],
])('a file of %s whose row says %s proves %s', (told, period, expected) => {
  expect(promising(told === undefined ? {} : { period: told }, period)).toBe(expected);
});

test('a slip in the period brings no findings of an earlier log, and status is judged by today', async () => {
  const dates = { start_date: '2018-09-10', end_date: '2018-09-14' };
  const rows = [
    cellsOf(dates),
    cellsOf({ ...dates, activity_id: 'PAK-2018-102', place: 'Multan', period: '2018-S1', status: 'planned' }),
  ];
  const source = memorySource('pak-2018-S2.xlsx', await workbook(rows));
  const { diagnostics } = await check([source], { programme, asOf: '2018-12-31' });
  const told = diagnostics.filter(({ code }) => /^(?:X514|X515|X533|B720)$/.test(code));
  // Planned and over: both say so, while the period is corrected.
  expect(told.map(({ code, data }) => `${code} ${data.case ?? ''}`.trim())).toEqual([
    'X514',
    'X515 over',
    'X533 over',
  ]);
});

test('an end that is still to come is told while the start cannot be read', async () => {
  const row = cellsOf({ start_date: 'Sept 2018', end_date: '2019-01-15' });
  const source = memorySource('pak-2018-S2.xlsx', await workbook([row]));
  const { diagnostics } = await check([source], { programme, asOf: '2018-12-31' });
  expect(diagnostics.flatMap(({ code, data }) => (code === 'X505' ? [data.case] : []))).toEqual(['unknown']);
});
