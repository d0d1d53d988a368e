import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import { memorySource } from '../../src/cli/files.ts';
import { printInspection } from '../../src/formats/inspection.ts';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import { cellsOf, names, programme } from './typed-log.ts';

/** Starts and ends as typed, one activity a row from row 2 on. */
function source(days: readonly (readonly [start: string, end: string])[], name = 'log.csv') {
  const rows = days.map(([start_date, end_date], index) =>
    cellsOf({ activity_id: `PAK-2018-${1000 + index}`, title: `Training ${index}`, start_date, end_date }),
  );
  const text = [names, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
  return memorySource(name, new TextEncoder().encode(`${text}\n`));
}
const checked = (days: Parameters<typeof source>[0]) =>
  check([source(days)], { programme, asOf: '2018-12-31', keep: true });

const monthFirst = [
  ['09/15/2018', '09/05/2018'],
  ['07/20/2018', '08/03/2018'],
  ['10/16/2018', '2018-10-18'],
] as const;
const odd = ['28/09/2018', '2018-09-30'] as const;

describe('a log whose dates contradict each other', () => {
  test('makes holes of what can be read two ways, and says nothing that follows from a guess', async () => {
    const { diagnostics, entries } = await checked([...monthFirst, odd]);
    const found = diagnostics.filter(({ severity }) => severity !== 'note');
    expect(found.map(({ code, place }) => `${code} ${place.row}`)).toEqual(['C308 2', 'C308 3', 'C342 5']);
    expect(entries.map(({ values }) => values.end_date)).toEqual([
      undefined,
      undefined,
      '2018-10-18',
      '2018-09-30',
    ]);
    expect(entries.map(({ faulty }) => [...faulty])).toEqual([['end_date'], ['end_date'], [], []]);
    const { message, fix } = said(found.at(-1)!, en);
    const cell = names.indexOf('start_date') === 12 ? 'M5' : '?';
    expect(message).toContain(`3 month first, 1 day first: ${cell}.`);
    expect(fix).toBe('Type this date as year-month-day. “28/09/2018” is 2018-09-28.');
  });

  test('is sound once the odd cell is typed as told', async () => {
    const { diagnostics, entries } = await checked([...monthFirst.slice(1), ['2018-09-28', '2018-09-30']]);
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(entries[0]?.values.end_date).toBe('2018-08-03');
  });

  test.each([1, 1999, 2000, 2001, 4100])('holds when the odd cell comes in row %i', async (row) => {
    const days = Array.from({ length: 4200 }, (): readonly [string, string] => ['09/15/2018', '10/03/2018']);
    const { tallies } = await checked(days.with(row - 1, ['28/09/2018', '30/09/2018']));
    const count = (code: string) => tallies.find((one) => one.code === code)?.total ?? 0;
    expect([count('C342'), count('C308'), count('X503'), count('X515')]).toEqual([1, 4199, 0, 0]);
  });

  test('is inspected as what it is', async () => {
    for (const days of [
      [...monthFirst, odd],
      [...Array.from({ length: 2100 }, () => monthFirst[1]), odd],
    ]) {
      const seen = await inspect(source(days), { programme });
      expect(seen.convention).toMatchObject({ dateBasis: 'clash' });
      expect(seen.tables[0]?.firstRows[0]?.cells.find(({ column }) => column === 'end_date')?.value).toBe(
        null,
      );
      const screen = printInspection(seen, en, { width: 80, color: false });
      expect(screen.replace(/\s+/g, ' ')).toContain('the dates of this file contradict each other');
      expect(screen).not.toMatch(/dates: .*nothing in the file proves it/);
    }
  });

  test('speaks of no country where none is known', async () => {
    const text =
      'activity_id,start_date,end_date,title,value,period,pillar,objective,indicator\nA,03/04/2018,,x,1,2018-S1,,,\n';
    const seen = await inspect(memorySource('log.csv', new TextEncoder().encode(text)), { programme });
    const words = printInspection(seen, en, { width: 80, color: false }).replace(/\s+/g, ' ');
    expect(words).toContain('no country is known');
    expect(words).not.toMatch(/habit of the country|your country/);
  });
});

test('logs whose last rows prove how they write dates are read twice each, however many they are', async () => {
  const days = Array.from({ length: 2100 }, (_, at): readonly [string, string] => [
    at < 2099 ? '08/09/2018' : '09/25/2018',
    '2018-10-03',
  ]);
  const logs = ['one.csv', 'other.csv', 'third.csv'].map((name, at) =>
    source([...days, ...days.slice(0, at)], name),
  );
  const read: string[] = [];
  const onFile = (name: string) => read.push(name);
  const { entries } = await check(logs, { programme, asOf: '2018-12-31', keep: true, onFile });
  expect(entries.filter(({ row }) => row === 2).map(({ values }) => values.start_date)).toEqual([
    ...['2018-08-09', '2018-08-09', '2018-08-09'],
  ]);
  expect(read).toEqual([...logs, ...logs].map(({ name }) => name));
});
