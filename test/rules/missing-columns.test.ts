import { describe, expect, test } from 'vitest';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import type { ExampleRow } from '../../src/notices/notice.ts';
import { rules } from '../../src/rules/index.ts';
import { columns } from '../../src/schema/columns.ts';
import { findIn, logWithout } from './rule-fixtures.ts';

/** Columns that some row may need, and whether the file must have them then or should. */
const wanted = {
  status_reason: 'H205',
  end_date: 'H205',
  admin1: 'H216',
  joint_id: 'H205',
  counted_here: 'H205',
  target: 'H216',
  value: 'H205',
  as_of: 'H205',
  people_basis: 'H205',
  stakeholder: 'H205',
  women: 'H216',
  stage: 'H205',
  evidence: 'H205',
  currency: 'H205',
};
const examples = rules.flatMap(({ notice }) =>
  typeof notice.example.bad === 'string' ? [] : [{ code: notice.code, rows: notice.example.bad }],
);
const peopleParts = ['women', 'men', 'girls', 'boys', 'unspecified'];

describe('a column that is not in the file', () => {
  test('is asked for once, never cell by cell', async () => {
    const asked = new Map<string, string>();
    for (const { code, rows } of examples) {
      for (const { name, need } of columns) {
        if (need === 'R') continue;
        const told = (await findIn([logWithout([name], rows)])).filter(({ column }) => column === name);
        expect(told.length, `${code} without ${name}`).toBeLessThan(2);
        for (const one of told) {
          expect(one.place, `${code} without ${name}`).toMatchObject({ row: 1, column: null });
          asked.set(name, one.code);
        }
      }
    }
    // Without women alone the other parts may tell people apart; see below.
    const { women: _, ...single } = wanted;
    expect(Object.fromEntries(asked)).toEqual(single);
  });

  test('women, men, girls, boys and unspecified together are missed as one', async () => {
    const row: ExampleRow = { value: '24' };
    const rows = [row, { ...row, activity_id: 'PAK-2018-202', place: 'Multan' }];
    const found = await findIn([logWithout(peopleParts, rows)]);
    expect(found.map(({ code, column }) => [code, column])).toEqual([[wanted.women, 'women']]);
  });

  test('may hold the people that are missing from a sum, where some column was not read', async () => {
    const rows: ExampleRow[] = [
      { value: '27', women: '4', men: '20' },
      { activity_id: 'PAK-2018-202', place: 'Multan' },
    ];
    const codes = async (...unread: string[]) =>
      (await findIn([logWithout(['girls', 'boys'], rows, { comments: unread[0] ?? 'comments' })])).map(
        ({ code, column }) => `${code} ${column ?? ''}`.trim(),
      );
    expect(await codes()).toEqual(['X501 value']);
    expect(await codes('Youth')).toEqual(['H205 girls', 'H202']);
  });

  test('is said with the rows that need it and what was not read', async () => {
    const rows: ExampleRow[] = [{}, { activity_id: 'PAK-2018-202', place: 'Multan' }];
    const [found] = await findIn([logWithout(['people_basis'], rows, { comments: 'How we count' })]);
    expect(said(found!, en).message).toBe(
      'No column is headed “How people are counted”, and 2 rows need it. This column was not read: AR “How we count”.',
    );
  });

  test('is not sought among what a form on a telephone writes by itself', async () => {
    const headed = { comments: '_uuid', challenges: 'start', measures: 'Counting' };
    const rows: ExampleRow[] = [{ comments: 'a1b2', challenges: '2018-09-12T08:12:11.000+05:00' }];
    const found = await findIn([logWithout(['people_basis', 'agency', 'as_of'], rows, headed)]);
    const told = found.map((one) => [one.code, said(one, en).message] as const);
    for (const code of ['H201', 'H205'])
      expect(told.find(([one]) => one === code)?.[1]).toMatch(/This column was not read: \w+ “Counting”\.$/);
    // A date at which somebody filled in the form is no date of the activity.
    expect(told.map(([code]) => code)).not.toContain('H211');
  });
});
