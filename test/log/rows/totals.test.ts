import { describe, expect, test } from 'vitest';
import { totalLabel } from '../../../src/text/total-words.ts';
import { cellsOf, damage, type Typed, workbook } from '../typed-log.ts';

describe('labels of totals', () => {
  test.each([
    'Total',
    'TOTAL',
    'Totals:',
    'Sub-total',
    'Grand total',
    'Total January',
    'January total',
    'Total for January 2018',
    'Total 2018-S2',
    'Total Q3',
    'Total T1',
    'TOTAL (1er trimestre)',
    'Sous-total janvier',
    'Total général',
    'Total du mois de janvier',
    'Cumul',
    'Total geral',
    'Subtotal enero',
    'Total do primeiro semestre',
    'Итого',
    'Итого за январь',
    'Всего за 2018 год:',
    'Итого за II квартал',
    'Разом за січень',
    'Усього',
    'Усяго за студзень',
    'Жалпы',
    'المجموع',
    'المجموع الفرعي',
    'مجموع يوليو',
    'الإجمالي',
    'الاجمالي',
    'کل',
    'جنوری کل',
    'जम्मा',
    'कुल जम्मा',
    'ລວມ',
    'ລວມທັງໝົດ',
  ])('%s is of the rows above', (label) => expect(totalLabel(label)).toBe('known'));

  test.each(['Total Punjab', 'Total PS-01', 'Total eradication workshop', 'Итого по Бишкеку', 'ລວມວຽງຈັນ'])(
    '%s is of some',
    (label) => expect(totalLabel(label)).toBe('other'),
  );

  test.each([
    'Totally new',
    'Training',
    'PAK-2018-001',
    'Summary',
    'Sumatra',
    'Workshop on the total ban',
    '',
  ])('%j is none', (label) => expect(totalLabel(label)).toBe(null));
});

const line = (serial: number, changes = {}) =>
  cellsOf({ activity_id: `PAK-2018-${100 + serial}`, ...changes });
const empty = Object.fromEntries(
  Object.keys(Object.fromEntries(cellsOf({}).entries())).map((key) => [key, '']),
);
/** A row that holds nothing but what is given. */
const only = (cells: Readonly<Record<number, Typed>>): Typed[] =>
  Object.values({
    ...empty,
    ...Object.fromEntries(Object.entries(cells).map(([at, cell]) => [Number(at) - 1, cell])),
  });
/** Where value, women and men stand. */
const [value, women, men] = [24, 30, 31];
const numbers = (factor: number) => ({ [value]: 24 * factor, [women]: 9 * factor, [men]: 15 * factor });

describe('totals on a sheet', () => {
  test.each([
    ['in the first column', 1, 'المجموع الفرعي'],
    ['in the column of titles', 10, 'Sous-total janvier'],
    ['beside a country', 10, 'Total'],
  ])('%s are never activities', async (_, column, label) => {
    const beside = _.startsWith('beside') ? { 3: 'PAK' } : {};
    const rows = [line(1), line(2), only({ ...beside, [column]: label, ...numbers(2) }), line(3), line(4)];
    const { told, entries } = await damage(await workbook([...rows, only({ 1: 'المجموع', ...numbers(4) })]), [
      'S119',
    ]);
    expect(told).toEqual(['S119  4', 'S119  7']);
    expect(entries.length).toBe(4);
  });

  test('are compared with the rows since any total before, of a month, a quarter or all', async () => {
    const month = (name: string, from: number) => [
      line(from),
      line(from + 1),
      only({ 1: `Total ${name}`, ...numbers(2) }),
    ];
    const rows = [
      ...month('January', 1),
      ...month('February', 3),
      ...month('March', 5),
      only({ 1: 'Total T1', ...numbers(6) }),
      ...month('April', 7),
      only({ 1: 'Total', ...numbers(8) }),
    ];
    expect((await damage(await workbook(rows))).told).toEqual([]);
    const wrong = rows.with(5, only({ 1: 'Total February', ...numbers(2), [value]: 47 }));
    const { told, messages } = await damage(await workbook(wrong));
    expect(told).toEqual(['R610 value 7']);
    expect(messages).toContain('the totals row says 47. The rows above add up to 48.');
  });

  test('are not compared where they are of a place or an indicator', async () => {
    const rows = [
      line(1),
      line(2, {
        indicator: 'PS-02',
        people_basis: '',
        stakeholder: '',
        women: '',
        men: '',
        girls: '',
        boys: '',
      }),
    ];
    const some = [only({ 1: 'Total Punjab', [value]: 24 }), only({ 1: 'Total', 22: 'PS-01', [value]: 24 })];
    const { told } = await damage(await workbook([...rows, ...some]), ['S119']);
    expect(told).toEqual(['S119  4', 'S119  5']);
  });

  test('an activity that begins with the word stays an activity, also where its id is missing', async () => {
    const title = 'Total eradication workshop';
    const { told, entries } = await damage(
      await workbook([line(1, { title }), line(2, { title, activity_id: '' })]),
    );
    expect(entries.length).toBe(2);
    expect(told).toEqual(['C300 activity_id 3']);
  });
});
