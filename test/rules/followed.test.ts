import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { said } from '../../src/formats/said.ts';
import { languages } from '../../src/locales/index.ts';
import type { ExampleRow } from '../../src/notices/notice.ts';
import type { ColumnName } from '../../src/schema/columns.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { exampleLog } from './rule-fixtures.ts';

const programme = loadedPack('templates/glo-act');
const parts = { women: '', men: '', girls: '', boys: '', unspecified: '' };

/** A row, or null where it was moved to another log or taken out. */
type State = ExampleRow | null;
/** Ways in which a person may follow a sentence of advice; each is a row that follows. */
type Way = (row: ExampleRow, found: Diagnostic) => State;
const set =
  (cells: ExampleRow): Way =>
  (row) => ({ ...row, ...cells });

/** What a person does who is told so. Longer sentences first; each is taken out of the advice where it is found. */
const ways: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly Way[]])[] = [
  [
    /Correct the year that is wrong, in the date or in a new id\. An id .* stays as it is\./,
    () => [yearOfStart],
  ],
  [
    /Move the number to “target”(?: and empty “women”(?:, “\w+”)*)?\./,
    () => [(row) => ({ ...row, ...parts, target: row.value ?? '', value: '' })],
  ],
  [
    /If the number is only planned, move it to “target”(?: and empty “women”(?:, “\w+”)*)?\./,
    () => [(row) => ({ ...row, ...parts, target: row.value ?? '', value: '' })],
  ],
  [/(?:If nobody has been reached yet, e|E)mpty “women”(?:, “\w+”)*\./, () => [set(parts)]],
  [/People who are only planned go under “target”\./, () => []],
  [
    /Type the total, (\d+), under “value”\./,
    ([, sum]) => [set({ value: sum!, evidence: 'attendance list' })],
  ],
  [
    /Type the number reached\. If it was none, type 0\./,
    () => [
      set({ value: '27', women: '4', men: '23', evidence: 'attendance list' }),
      set({ ...parts, value: '0' }),
    ],
  ],
  [
    /(?:Correct the date, or s|S)et the status to (\w+)(?: or (\w+))?(, or correct the date)?\./,
    ([, one, other, date]) => [
      ...[one!, ...(other === undefined ? [] : [other])].map((status) => set({ status })),
      ...(date === undefined ? [] : [corrected]),
    ],
  ],
  [
    /Correct the (?:start date or the end date|dates?)\b(, or move the row to the log of the period in which it happened)?\./,
    ([, moved]) => [corrected, ...(moved === undefined ? [] : [() => null])],
  ],
  [
    /Correct the cell, or move the row to the log of \S+?\./,
    () => [
      (row, { column, data }) => ({ ...row, [column as ColumnName]: String(data.expected) }),
      () => null,
    ],
  ],
  [
    /Correct the year of the date\. If the date is right, take the row out of the log\./,
    () => [corrected, () => null],
  ],
  [
    /Correct the id\. If the row is another country’s, move it to that country’s log\./,
    () => [(row) => ({ ...row, activity_id: `${row.country ?? 'PAK'}-2018-901` }), () => null],
  ],
  [
    /Type the end date\. For one day, repeat the start date\./,
    () => [(row) => ({ ...row, end_date: row.start_date ?? '' })],
  ],
  [
    /Type the number the activity aims at\. If there is none, nothing needs to change\./,
    () => [set({ target: '30' })],
  ],
  [
    /Write one sentence under “status_reason”\./,
    () => [set({ status_reason: 'The venue closed for repairs.' })],
  ],
  [/Name the source, .*\./, () => [set({ evidence: 'attendance list' })]],
];

/** The year of the id is mended where the date is right, as it is wherever a path came by a right date. */
const yearOfStart: Way = (row) => ({
  ...row,
  activity_id: `PAK-${(row.start_date ?? '').slice(0, 4)}-200`,
});

/** A date that is right by all that is known: in the period and past; of what is planned, ahead. */
const corrected: Way = (row) => {
  const past = row.period === '2018-S1' ? ['2018-03-05', '2018-03-07'] : ['2018-09-12', '2018-09-14'];
  const [start_date = '', end_date = ''] = row.status === 'planned' ? ['2019-03-04', '2019-03-05'] : past;
  return { ...row, start_date, end_date: row.status === 'ongoing' ? '' : end_date };
};

/** The row that says what the file is. */
const file = { activity_id: 'PAK-2018-100', title: 'The log', place: 'Quetta', value: '31', women: '8' };

async function look(row: ExampleRow, asOf: string): Promise<Diagnostic[]> {
  const { diagnostics } = await check([exampleLog([file, row])], { programme, asOf });
  return diagnostics.filter(({ place, severity }) => place.row === 3 && severity !== 'note');
}

/** Every row to which one round of following one finding leads. */
function followed(row: ExampleRow, found: Diagnostic): State[] {
  let { fix } = said(found, languages.en);
  const rows = ways.flatMap(([told, act]) => {
    const match = told.exec(fix);
    if (match === null) return [];
    fix = fix.replace(match[0], '').trim();
    return act(match).map((way) => way(row, found));
  });
  if (fix !== '') throw new Error(`nobody knows how to follow: ${found.code} ${fix}`);
  return rows;
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
        const story = await walk(
          next,
          [...path, `${found.code} ${said(found, languages.en).fix}`],
          [...seen, key],
        );
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
  'without a value': { ...parts, value: '', evidence: '' },
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
