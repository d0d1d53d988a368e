import { describe, expect, test } from 'vitest';
import { memorySource } from '../../../src/cli/files.ts';
import { codeReaders } from '../../../src/log/cells/code.ts';
import { openLog } from '../../../src/log/log.ts';
import { benchLog } from '../../bench/logs.ts';
import { at, cellsOf, damage, names, programme, type Typed, workbook } from '../typed-log.ts';

describe('what stands outside the table', () => {
  const blank = names.map(() => '');
  const with_ = (...cells: Typed[]) => [...cells, ...blank].slice(0, names.length);
  const id = (number: number) => cellsOf({ activity_id: `PAK-2018-${number}`, admin1: `Region ${number}` });
  const ids = ({ entries }: Awaited<ReturnType<typeof damage>>) =>
    entries.map(({ values }) => values.activity_id);

  test('a second table with our headings in other places is not read under the first ones', async () => {
    const turned = (cells: readonly Typed[]) => [...cells].reverse();
    const result = await damage(
      await workbook([id(101), turned(names), turned(id(102)), turned(id(103)), [...names], id(104)]),
      ['S122'],
    );
    expect(result.told).toEqual(['S107  3', 'S122  6']);
    expect(result.messages).toContain('It and what follows, 3 rows, were not read');
    expect(ids(result)).toEqual(['PAK-2018-101', 'PAK-2018-104']);
  });

  test('another block below a gap is told once, and the log may go on below it', async () => {
    const result = await damage(
      await workbook([
        id(101),
        blank,
        with_('Budget line', 'Planned', 'Spent'),
        with_('Travel', 4000, 1200),
        with_('Rooms', 900, 0),
        id(102),
      ]),
    );
    expect(result.told).toEqual(['S107  4']);
    expect(ids(result)).toEqual(['PAK-2018-101', 'PAK-2018-102']);
  });

  test('rows after a gap that do fit, if badly, are rows of the log', async () => {
    const result = await damage(
      await workbook([id(101), blank, cellsOf({ activity_id: 'Training', period: 'soon' })]),
    );
    expect(result.told).toEqual(['C333 activity_id 4', 'C345 period 4']);
    expect(result.entries).toHaveLength(2);
  });

  test('notes under the table, and a sentence alone in a column of codes', async () => {
    const result = await damage(
      await workbook([
        id(101),
        with_('Note: figures for December will follow.'),
        with_('Source:', 'police records'),
        with_('', 'Prepared for the half-year report'),
      ]),
      ['S121'],
    );
    expect(result.told).toEqual(['S121  3', 'S121  4', 'S121  5']);
    expect(result.entries).toHaveLength(1);
  });

  test.each(['Note', 'Remarks', 'Nota', 'Source:', 'Примечание', 'ملاحظة'])(
    'a row that begins with %s and has figures is no remark',
    async (word) => {
      const cells = names.map((name) => (name === 'activity_id' ? word : name === 'value' ? 30 : ''));
      const { told, entries } = await damage(await workbook([id(101), cells]));
      expect(told).toContain('C333 activity_id 3');
      expect(entries[1]!.values.value).toBe(30);
    },
  );

  test('a number in many words alone in a row is no remark', async () => {
    const cells = names.map((name) => (name === 'value' ? 'approximately 24,300 people reached' : ''));
    const { told } = await damage(await workbook([id(101), cells]));
    expect(told).toContain('C300 activity_id 3');
  });

  test('headings that come again with two columns in each other’s places are a second table', async () => {
    const swap = (cells: readonly Typed[]) =>
      names.map(
        (name, index) => cells[name === 'women' ? at('men') - 1 : name === 'men' ? at('women') - 1 : index]!,
      );
    const result = await damage(await workbook([id(101), swap(names), swap(id(102))]));
    expect(result.told).toEqual(['S107  3']);
    expect(ids(result)).toEqual(['PAK-2018-101']);
  });

  test('a narrative that lost its row is never taken for a remark', async () => {
    const cells = names.map((name) =>
      name === 'narrative' ? 'The rest of what happened in the training.' : '',
    );
    const { told } = await damage(await workbook([id(101), cells]));
    expect(told).toContain('C300 activity_id 3');
  });

  test('a column without heading that holds something', async () => {
    const bytes = await workbook([id(101), id(102)], (sheet) => {
      sheet.getCell(1, at('women')).value = null;
      sheet.getCell(4, names.length + 2).value = 'far out';
    });
    const { told, messages } = await damage(bytes);
    expect(told).toEqual(expect.arrayContaining(['H208  1']));
    expect(messages).toMatch(/Column AD has no heading but holds 2 values, the first in AD2/);
  });
});

test('headings merged over two rows of a workbook', async () => {
  const bytes = await workbook([cellsOf({})], (sheet) => {
    sheet.insertRow(1, []);
    for (const [index, name] of names.entries()) {
      const column = index + 1;
      const own = { women: 'of women', men: 'of men' }[name as string] ?? null;
      sheet.getCell(2, column).value = own;
      if (own !== null) continue;
      sheet.getCell(1, column).value = name;
      sheet.mergeCells(1, column, 2, column);
    }
    sheet.getCell(1, at('women')).value = 'Number';
    sheet.mergeCells(1, at('women'), 1, at('men'));
  });
  const { told, entries, messages } = await damage(bytes, ['H200', 'H202', 'H214']);
  expect(told).toEqual(['H214  1']);
  expect(messages).toContain(
    'These 2 headings were put together from two rows: Number of women, Number of men.',
  );
  expect(entries[0]!.row).toBe(3);
  expect(entries[0]!.values).toMatchObject({ activity_id: 'PAK-2018-101', women: 9, men: 15, girls: 0 });
});

describe('rows of an activity that stand far apart', () => {
  const [heading = '', ...rows] = benchLog('PAK', '2018-S2', 10_000).trim().split('\n');
  const first = rows.filter((_, index) => index % 5 === 0);
  const later = rows.filter((_, index) => index % 5 !== 0);

  async function entriesOf(lines: readonly string[]) {
    const source = memorySource('pak-2018-S2.csv', new TextEncoder().encode([heading, ...lines].join('\n')));
    const log = await openLog(source, { programme, readers: codeReaders(programme) });
    const seen: string[] = [];
    let found = 0;
    for await (const batch of log.rows()) {
      for (const { entry, findings } of batch) {
        found += findings.length;
        if (entry === null) continue;
        const values = Object.entries(entry.values).sort(([a], [b]) => (a < b ? -1 : 1));
        seen.push(JSON.stringify([values, [...entry.inherited].sort()]));
      }
    }
    return { seen: seen.sort(), found, closing: log.close().findings };
  }

  test('inherit as those that stand together, and are compared', async () => {
    const together = await entriesOf(rows);
    const apart = await entriesOf([...first, ...later]);
    expect(together.seen).toHaveLength(10_000);
    expect(apart).toEqual(together);
    const changed = later.with(7_999, later[7_999]!.replace(/^(PAK-[^,]*),,/, '$1,2018-S2,BRA'));
    expect((await entriesOf([...first, ...changed])).found).toBe(together.found + 1);
  }, 30_000);
});
