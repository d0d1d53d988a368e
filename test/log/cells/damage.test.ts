import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAt, isScientific, listedItems, severalIds, unmixed } from '../../../src/log/cells/damage.ts';
import { activityIds } from '../../../src/programme/activity-id.ts';
import { usualIds } from '../../../src/programme/id-pattern.ts';
import type { ColumnName } from '../../../src/schema/columns.ts';
import { clean } from '../../../src/text/clean.ts';
import { at, cellsOf, damage, type Typed, workbook } from '../typed-log.ts';

const idsIn = (text: string) => severalIds(text, activityIds(usualIds));

describe('ids', () => {
  test('a long number that Excel shows as an amount is no id', async () => {
    const { told, entries, messages } = await damage(
      await workbook([
        cellsOf({ joint_id: 201_810_000_042, counted_here: 'yes' }),
        cellsOf({
          activity_id: 'PAK-2018-102',
          admin1: 'Sindh',
          joint_id: '201810000042',
          counted_here: 'yes',
        }),
      ]),
    );
    expect(told).toEqual(['C319 joint_id 2']);
    expect(messages).toContain('“2.0181E+11”');
    expect(entries.map(({ values }) => values.joint_id)).toEqual([undefined, '201810000042']);
  });

  test('nor is it one of several names; what it shows of an identity number is told nowhere', async () => {
    // Invented, with the check digit of a South African identity number.
    const number = 9_203_140_485_088;
    const { told, entries, messages } = await damage(
      await workbook([
        cellsOf({ partners: number }),
        cellsOf({ activity_id: 'PAK-2018-102', evidence: number }),
      ]),
    );
    expect(told).toEqual(['C319 partners 2', 'C319 evidence 3']);
    expect(messages).not.toContain('20314');
    expect(entries.map(({ values }) => values.partners)[0]).toBeUndefined();
  });

  test('zeros that Excel dropped are proved by those it kept', async () => {
    const joint = (activity: number, joint_id: Typed) =>
      cellsOf({
        activity_id: `PAK-2018-${activity}`,
        admin1: `Region ${activity}`,
        joint_id,
        counted_here: 'yes',
      });
    const { told, messages } = await damage(
      await workbook([joint(101, '00042'), joint(102, 43), joint(103, '00044'), joint(104, 12_345)]),
    );
    expect(told).toEqual(['C320 joint_id 3']);
    expect(messages).toContain('“43” is shorter than 2 other numbers of this column that begin with a zero');
    expect(messages).toContain('“00042”');
    // Zeros that only the format shows are there, and without any sibling nothing is proved.
    const shown = await workbook([joint(101, 42), joint(102, 43)], (sheet) => {
      sheet.getCell(2, at('joint_id')).numFmt = '00000';
      sheet.getCell(3, at('joint_id')).numFmt = '00000';
    });
    const formatted = await damage(shown);
    expect(formatted.told).toEqual([]);
    expect(formatted.entries.map(({ values }) => values.joint_id)).toEqual(['00042', '00043']);
    expect((await damage(await workbook([joint(101, 42), joint(102, 143)]))).told).toEqual([]);
    // Two lengths with zeros prove neither.
    expect(
      (await damage(await workbook([joint(101, '042'), joint(102, '0042'), joint(103, 7)]))).told,
    ).toEqual([]);
  });

  test.each([
    ['PAK-2018-014; PAK-2018-015', ['PAK-2018-014', 'PAK-2018-015']],
    ['PAK-2018-014\nPAK-2018-015', ['PAK-2018-014', 'PAK-2018-015']],
    ['PAK-2018-014/015', ['PAK-2018-014', '015']],
    ['PAK-2018-014, 015 & 016', ['PAK-2018-014', '015', '016']],
    ['pak_2018_014 et 015', ['pak_2018_014', '015']],
    ['PAK-2018-014', null],
    ['PAK-2018-014 (new)', null],
    ['PAK-2018-014 of 2018', null],
    ['Training 1', null],
  ])('several in one cell: %j', (text, expected) => {
    expect(idsIn(text)).toEqual(expected);
  });

  test('letters of another alphabet in a code of any kind', async () => {
    const { told, entries } = await damage(
      await workbook([
        cellsOf({
          activity_id: 'РАК-2018-101',
          period: '2018-Ѕ2',
          objective: 'О3',
          indicator: 'РS-01',
          joint_id: 'JOINT-С1',
          counted_here: 'yes',
          spent: 5,
          currency: 'ЕUR',
        }),
      ]),
    );
    expect(told).toEqual(
      ['activity_id', 'period', 'objective', 'joint_id', 'indicator', 'currency'].map(
        (name) => `C330 ${name} 2`,
      ),
    );
    expect(entries[0]!.values).toMatchObject({
      activity_id: 'PAK-2018-101',
      period: '2018-S2',
      objective: 'O3',
      indicator: 'PS-01',
      joint_id: 'JOINT-C1',
      currency: 'EUR',
    });
    // A word of one alphabet is a word.
    expect(['СЕМИНАР', 'JOINT-1', 'Réunion', 'МОСКВА-2018', 'JOINT-Ж1'].map(unmixed)).toEqual(
      Array(5).fill(null),
    );
  });
});

describe('texts', () => {
  test.each([
    ['x'.repeat(255), 255],
    ['x'.repeat(32_767), 32_767],
    [`${'x'.repeat(254)}.`, null],
    ['x'.repeat(254), null],
    ['x'.repeat(256), null],
    ['', null],
  ])('cut where Excel cuts (%#)', (text, expected) => {
    expect(cutAt(text)).toBe(expected);
  });

  test('a cut text is told with its length and its end', async () => {
    const narrative = `${'Twenty officers practised interviews, and all of them passed. '.repeat(5).slice(0, 250)} whil`;
    expect(narrative).toHaveLength(255);
    const { told, messages } = await damage(await workbook([cellsOf({ narrative })]));
    expect(told).toEqual(['C327 narrative 2']);
    expect(messages).toContain('exactly 255 characters long');
    expect(messages).toContain('whil”');
  });

  test.each([
    ['1) Training of judges 2) Training of police', ['Training of judges', 'Training of police']],
    ['1. Workshop in Quito;\n2. Workshop in Cali', ['Workshop in Quito', 'Workshop in Cali']],
    ['(1) Radio spots (2) Leaflets', ['Radio spots', 'Leaflets']],
    ['1.5 million leaflets and 2. phase', null],
    ['Phase 1. Training 2. Test', null],
    ['1 day of training for 2 judges', null],
    ['2) Training of judges', null],
  ])('a numbered list is several activities: %j', (text, expected) => {
    expect(listedItems(text)).toEqual(expected);
  });

  test('whatever the text, looking for damage is quick and never fails', () => {
    const piece = fc.constantFrom(
      '1) ',
      '2) ',
      '1.',
      ' 2.',
      'PAK-2018-014',
      '/',
      ', ',
      '015',
      'E+11',
      '\n',
      'а',
      'a',
      '١',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 400 }).map((all) => all.join('')),
          fc.string(),
        ),
        (text) => {
          const start = performance.now();
          for (const look of [cutAt, isScientific, listedItems, idsIn, unmixed]) look(text);
          expect(performance.now() - start).toBeLessThan(200);
        },
      ),
    );
    for (const long of ['1) '.repeat(200_000), ` 1) a${' '.repeat(500_000)}2) b`]) {
      const start = performance.now();
      for (const look of [clean, cutAt, isScientific, listedItems, idsIn, unmixed]) look(long);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

describe('rows filled down', () => {
  const rows = (...changes: Partial<Record<ColumnName, Typed>>[]) => workbook(changes.map(cellsOf));
  const id = (number: number) => `PAK-2018-${number}`;

  test('the same row with ids that go up by one', async () => {
    const { told, messages } = await damage(
      await rows({ activity_id: id(108) }, { activity_id: id(109) }, { activity_id: id(110) }),
    );
    expect(told).toEqual(['R608 activity_id 3']);
    expect(messages).toContain('These 3 rows are the same but for “activity_id”');
    expect(messages).toContain('PAK-2018-108 to PAK-2018-110');
  });

  test('ids, dates and numbers together', async () => {
    const day = (number: number) => `2018-09-${number}`;
    const { told } = await damage(
      await rows(
        ...[29, 30].map((date, index) => ({
          activity_id: id(201 + index),
          end_date: day(date),
          spent: 10 + index,
          currency: 'EUR',
        })),
        { activity_id: id(203), end_date: '2018-10-01', spent: 12, currency: 'EUR' },
      ),
    );
    expect(told).toEqual(['R608 activity_id 3']);
  });

  test.each([
    ['two rows are no series', [{ activity_id: id(101) }, { activity_id: id(102) }]],
    ['a gap', [{ activity_id: id(101) }, { activity_id: id(103) }, { activity_id: id(105) }]],
    [
      'another place each time',
      ['Punjab', 'Sindh', 'Balochistan'].map((admin1, index) => ({ activity_id: id(101 + index), admin1 })),
    ],
    [
      'a week from one to the next',
      ['01', '08', '15'].map((date, index) => ({
        activity_id: id(101 + index),
        start_date: `2018-09-${date}`,
        end_date: '2018-09-20',
      })),
    ],
    [
      'numbers that go up, but not all by one',
      [24, 25, 27].map((value, index) => ({ activity_id: id(101 + index), value, men: value - 9 })),
    ],
  ])('%s', async (_name, changes) => {
    expect((await damage(await rows(...changes))).told).toEqual([]);
  });
});

describe('cells that lie', () => {
  test('a number merged over its neighbour belongs to neither', async () => {
    const bytes = await workbook([cellsOf({ men: '' })], (sheet) =>
      sheet.mergeCells(2, at('women'), 2, at('men')),
    );
    const { told, entries } = await damage(bytes);
    expect(told).toEqual(['C348 men 2']);
    expect(entries[0]!.faulty.has('men')).toBe(true);
  });

  test('numbers as text are numbers; percentages are not what they show', async () => {
    const { told, entries } = await damage(
      await workbook(
        [
          cellsOf({ value: '24', women: '9', men: '15' }),
          cellsOf({ activity_id: 'PAK-2018-102', admin1: 'Sindh', target: 0.25 }),
        ],
        (sheet) => {
          sheet.getCell(3, at('target')).numFmt = '0%';
        },
      ),
    );
    expect(told).toEqual(['C317 target 3']);
    expect(entries.map(({ values }) => [values.value, values.target])).toEqual([
      [24, undefined],
      [24, undefined],
    ]);
  });

  test('what is crossed out is read, and told', async () => {
    const bytes = await workbook([cellsOf({})], (sheet) => {
      sheet.getCell(2, at('title')).font = { strike: true };
    });
    expect((await damage(bytes)).told).toEqual(['C337 title 2']);
  });
});
