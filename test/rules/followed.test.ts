import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import type { ExampleRow } from '../../src/notices/notice.ts';
import { packWithHistory } from '../programme/pack-on-disk.ts';
import { followed, noParts } from './advice.ts';
import { exampleLog } from './rule-fixtures.ts';

const programme = packWithHistory();
/** The row that says what the file is. */
const file = { activity_id: 'PAK-2018-100', title: 'The log', place: 'Quetta', value: '31', women: '8' };

async function look(row: ExampleRow, asOf: string): Promise<Diagnostic[]> {
  const { diagnostics } = await check([exampleLog([file, row])], { programme, asOf });
  return diagnostics.filter(({ place, severity }) => place.row === 3 && severity !== 'note');
}

/** Findings followed one by one after which no path of advice may have any left. */
const steps = 8;

/** The longest story of advice that never ends: a row that comes back, or findings after so many steps. */
async function endless(start: ExampleRow, asOf: string): Promise<string | null> {
  const safe = new Set<string>();
  async function walk(
    row: ExampleRow,
    path: readonly string[],
    seen: readonly string[],
  ): Promise<string | null> {
    const key = JSON.stringify(Object.entries(row).sort());
    if (safe.has(key)) return null;
    if (seen.includes(key)) return [...path, 'and round again'].join(' > ');
    const findings = await look(row, asOf);
    if (findings.length === 0) {
      safe.add(key);
      return null;
    }
    if (path.length >= steps) return path.join(' > ');
    for (const found of findings) {
      for (const next of followed(row, found)) {
        if (next === null) continue;
        const story = await walk(next, [...path, `${found.code} ${said(found, en).fix}`], [...seen, key]);
        if (story !== null) return story;
      }
    }
    safe.add(key);
    return null;
  }
  return walk(start, [], []);
}

const statuses = ['planned', 'ongoing', 'completed'] as const;
const dates = {
  'in the period': ['2018-09-12', '2018-09-14'],
  'before it': ['2018-03-05', '2018-03-07'],
  'after it': ['2019-02-05', '2019-02-07'],
  'from the period into the next': ['2018-12-20', '2019-01-10'],
  'from the period before': ['2018-03-05', '2018-08-10'],
  'without an end': ['2018-09-12', ''],
  'ahead, without an end': ['2019-03-12', ''],
  'end before start': ['2018-09-14', '2018-09-12'],
  'outside the project': ['2018-09-12', '2029-09-14'],
} as const;
const values: Readonly<Record<string, ExampleRow>> = {
  'with a value': {},
  'without a value': { ...noParts, value: '', evidence: '' },
  'with parts only': { value: '', evidence: '' },
};

describe.each([
  ['within the period', '2018-10-31'],
  ['on its last day', '2018-12-31'],
  ['long after it', '2020-06-30'],
])('advice ends, checked %s', (_name, asOf) => {
  test.each(statuses)(
    'of what is %s',
    async (status) => {
      const stories: string[] = [];
      for (const [when, [start_date, end_date]] of Object.entries(dates)) {
        for (const [what, cells] of Object.entries(values)) {
          const row = {
            activity_id: 'PAK-2018-200',
            title: 'One row',
            status,
            start_date,
            end_date,
            target: '20',
            ...cells,
          };
          const story = await endless(row, asOf);
          if (story !== null) stories.push(`${when}, ${what}: ${story}`);
        }
      }
      expect(stories).toEqual([]);
    },
    60_000,
  );
});

test.each<[string, ExampleRow]>([
  ['an id of another country', { activity_id: 'NPL-2018-004' }],
  ['a row of another country', { activity_id: 'NPL-2018-004', country: 'NPL' }],
  ['a row of another period', { period: '2018-S1' }],
  ['an old row of another period', { period: '2018-S1', start_date: '2018-03-05', end_date: '2018-03-07' }],
])('advice ends for %s', async (_name, cells) => {
  const row = { activity_id: 'PAK-2018-200', title: 'One row', target: '20', ...cells };
  expect(await look(row, '2018-12-31')).not.toEqual([]);
  expect(await endless(row, '2018-12-31')).toBeNull();
});
