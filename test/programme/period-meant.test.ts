import { expect, test } from 'vitest';
import { meantPeriod, periodNamed } from '../../src/programme/period-meant.ts';

const quarters = ['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1'];
const halves = ['2023-S2', '2024-S1', '2024-S2', '2025-S1'];

// What offices and logframes call a period, and the one of a list of quarters and of halves.
test.each([
  ['2024-T4', '2024-Q4', '2024-S2'],
  ['T4 2024', '2024-Q4', '2024-S2'],
  ['T4-24', '2024-Q4', '2024-S2'],
  ['4T2024', '2024-Q4', '2024-S2'],
  ['Q4 2024', '2024-Q4', '2024-S2'],
  ['2024Q4', '2024-Q4', '2024-S2'],
  ['2024 – q04', '2024-Q4', '2024-S2'],
  ['2024-IV', '2024-Q4', null],
  ['1er trimestre 2024', '2024-Q1', '2024-S1'],
  ['4º trimestre 2024', '2024-Q4', '2024-S2'],
  ['trim. 3 2024', '2024-Q3', '2024-S2'],
  ['octobre-décembre 2024', '2024-Q4', '2024-S2'],
  ['IV квартал 2024', '2024-Q4', '2024-S2'],
  ['الربع الرابع 2024', '2024-Q4', '2024-S2'],
  ['2024-10', '2024-Q4', '2024-S2'],
  ['2024-10-01', '2024-Q4', '2024-S2'],
  // Without a word for the part, of the kind that the list has.
  ['2024/2', '2024-Q2', '2024-S2'],
  ['2024-1', '2024-Q1', '2024-S1'],
  // A longer one is over when its last part is.
  ['2024-S2', '2024-Q4', '2024-S2'],
  ['S1 2024', '2024-Q2', '2024-S1'],
  ['2024', '2024-Q4', '2024-S2'],
  ['FY2024', '2024-Q4', '2024-S2'],
  // Outside the list, the next in time.
  ['2020-Q1', '2023-Q4', '2023-S2'],
  ['2027-T1', '2025-Q1', '2025-S1'],
  ['Y1', null, null],
  ['Borgou', null, null],
])('%s', (text, quarter, half) => {
  expect(meantPeriod(text, quarters)).toBe(quarter);
  if (half !== null || quarter === null) expect(meantPeriod(text, halves)).toBe(half);
});

test('a quarter without its year is one of the list', () => {
  for (const text of ['trim. 4', 'T4', 'Q4', '4e trimestre', '4th quarter'])
    expect(['2023-Q4', null]).toContain(meantPeriod(text, quarters));
  expect(meantPeriod('trim. 4', quarters)).toBe('2023-Q4');
  expect(meantPeriod('T2', quarters)).toBe('2024-Q2');
});

test('a period in another form is named in ours, and codes that are no periods are none', () => {
  expect(periodNamed('2024-H2', quarters)).toBe('2024-S2');
  expect(periodNamed('Q4 2024', halves)).toBe('2024-Q4');
  expect(meantPeriod('2024-T4', ['BEN', 'TGO'])).toBeNull();
});
