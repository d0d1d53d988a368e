import { expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { memorySource } from '../../../src/cli/files.ts';
import { said } from '../../../src/formats/said.ts';
import { en } from '../../../src/locales/en/index.ts';
import type { ColumnName } from '../../../src/schema/columns.ts';
import { cellsOf, names, programme, type Typed, workbook } from '../typed-log.ts';

/** What is said of a column of the office's own that holds these cells, where the log lacks some columns. */
async function own(heading: string, cells: readonly Typed[], without: readonly ColumnName[] = []) {
  const keep = (row: readonly Typed[]) => row.filter((_, index) => !without.includes(names[index]!));
  const lines = cells.map((cell, index) => {
    const values = cellsOf({ activity_id: `PAK-2018-${101 + index}`, place: `Town ${index}` });
    return [...keep(values), cell];
  });
  const bytes = await workbook(lines, (sheet) => {
    for (const [index, name] of [...keep(names), heading].entries()) sheet.getCell(1, index + 1).value = name;
    for (let column = keep(names).length + 2; column <= names.length; column++)
      sheet.getCell(1, column).value = null;
  });
  const { diagnostics, verdict } = await check([memorySource('pak-2018-S2.xlsx', bytes)], {
    programme,
    asOf: '2018-12-31',
  });
  const told = diagnostics.filter(({ place }) => place.row === 1);
  return {
    codes: told.map(({ code }) => code).sort(),
    verdict,
    text: told
      .map((one) => said(one, en))
      .map(({ message, fix }) => `${message} ${fix}`)
      .join('\n'),
    json: JSON.stringify(told),
  };
}

test.each([
  ['numbers', [24, 31, 18]],
  ['numbers as texts', ['24', '31', '18']],
  ['numbers with words', ['24 people', 'over 50', '10 women, 5 men']],
  ['half of them numbers', [24, 'not yet', 31, 'later']],
  ['days', ['2018-09-10', '14/09/2018', '3 May 2018']],
])('%s under a heading that nobody knows are a warning', async (_, cells) => {
  const { codes, verdict } = await own('Zzyzx', cells);
  expect([codes, verdict]).toEqual([['H211'], 'ready-with-remarks']);
});

test.each([
  ['words', ['yes', 'no', 'Lahore']],
  ['one number among words', ['yes', 'no', 'Lahore', 5]],
  ['nothing', ['', '', '']],
])('%s are a note', async (_, cells) => {
  const { codes, verdict } = await own('Zzyzx', cells);
  expect([codes, verdict]).toEqual([['H202'], 'ready']);
});

test.each(['No', '№', 'S/N', '#', 'N°', 'Row'])(
  'numbers that count the rows under %s are a note',
  async (heading) => {
    expect((await own(heading, [1, 2, 3])).codes).toEqual(['H202']);
    expect((await own(heading, [1, 3, 2])).codes).toEqual(['H211']);
  },
);

test('counting 1, 2, 3 proves nothing under a heading that counts something', async () => {
  expect((await own('Zzyzx', [1, 2, 3])).codes).toEqual(['H211']);
});

test('columns that a form on a telephone adds are its own', async () => {
  expect((await own('_submission_time', ['2018-10-03T09:12:00', '2018-10-04T09:12:00'])).codes).toEqual([
    'H202',
  ]);
});

test('a column that may have been meant is named where it is missing and takes such values', async () => {
  const near = async (...[heading, cells, without]: Parameters<typeof own>) =>
    (await own(heading, cells, without)).text;
  expect(await near('Unspecifid', [24, 31, 18], ['unspecified'])).toContain(
    'If you mean “Sex or age not recorded”',
  );
  expect(await near('Unspecifid', [24, 31, 18])).not.toContain('If you mean');
  expect(await near('Visibilty of it', [24, 31, 18], ['visibility'])).not.toContain('If you mean');
});

test('codes of a column that is missing are a warning that names it', async () => {
  const running = await own('Zzyzx', ['cumulative', 'cumulative', 'period'], ['basis']);
  expect(running.codes).toEqual(['H211']);
  expect(running.text).toContain('holds codes of the log in 3 of its 3 filled cells');
  expect(running.text).toContain('not in your file: Period or cumulative.');
  expect((await own('Zzyzx', ['cumulative', 'cumulative', 'period'])).codes).toEqual(['H202']);
  expect((await own('Zzyzx', ['yes', 'no', 'yes'], ['counted_here'])).codes).toEqual(['H202']);
});

test('the warning names the heading, the letter and the columns that such figures may belong to', async () => {
  const { text } = await own('Zzyzx', [24, 31, 18], ['unspecified', 'spent', 'currency', 'as_of']);
  expect(text).toContain('Column AP, “Zzyzx”, holds numbers in 3 of its 3 filled cells.');
  expect(text).toContain('not in your file: Sex or age not recorded, Amount spent.');
  expect(text).not.toContain('Nothing to do');
});

test('persons in a column of the office’s own are errors, and none of it is told', async () => {
  const { codes, text, json, verdict } = await own('Name of victim', ['Invented Person', 'Invented Other']);
  expect([codes, verdict]).toEqual([['P802'], 'not-ready']);
  expect(text + json).not.toContain('Invented');
  const contacts = await own('Zzyzx', ['someone@example.org', 'the office', '+000 00 000 0000']);
  expect([contacts.codes, contacts.verdict]).toEqual([['P803'], 'not-ready']);
  expect(contacts.text).toContain('2 cells with');
  expect(contacts.text + contacts.json).not.toMatch(/someone|000/);
});

test('a column of text whose heading has a slip of typing is a warning, where the log lacks that column', async () => {
  const towns = ['Lahore', 'Quetta', 'Multan'];
  const { codes, text, verdict } = await own('Plaace', towns, ['place']);
  expect([codes, verdict]).toEqual([['H211'], 'ready-with-remarks']);
  expect(text).toContain('holds text in 3 of its 3 filled cells');
  expect(text).toContain('If you mean “Place”, change the heading to that.');
  expect((await own('Plaace', towns)).codes).toEqual(['H202']);
});
