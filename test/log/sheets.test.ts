import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { pretty } from '../../src/formats/pretty.ts';
import { said } from '../../src/formats/said.ts';
import { en } from '../../src/locales/en/index.ts';
import type { ColumnName } from '../../src/schema/columns.ts';
import { tables } from '../metamorphic-tables.ts';
import { cellsOf, names, programme, type Typed } from './typed-log.ts';

type Sheets = Readonly<Record<string, readonly (readonly Typed[])[]>>;

async function bookOf(sheets: Sheets, hidden: readonly string[] = []): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name, { state: hidden.includes(name) ? 'hidden' : 'visible' });
    for (const row of rows) sheet.addRow(row.map((cell) => (cell === '' ? null : cell)));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function read(bytes: Uint8Array, sheets?: readonly string[]) {
  const reading = sheets === undefined ? {} : { sheets };
  const options = { programme, asOf: '2018-12-31', keep: true, reading };
  const result = await check([memorySource('pak-2018-S2.xlsx', bytes)], options);
  const told = result.diagnostics.map(({ code, place }) => `${code} ${place.sheet ?? ''} ${place.row ?? ''}`);
  return {
    told: told.map((text) => text.trim()),
    ids: result.entries.map(({ values }) => values.activity_id),
    entries: result.entries,
    verdict: result.verdict,
    sheets: result.files[0]!.sheets,
    screen: [
      ...pretty(result, {
        words: en,
        tool: { name: 'gloact', version: '1' },
        color: false,
        quiet: true,
        width: 1000,
      }),
    ].join(''),
    message: (code: string) => said(result.diagnostics.find((one) => one.code === code)!, en).message,
  };
}

const line = (serial: number, changes: Partial<Record<ColumnName, Typed>> = {}) =>
  cellsOf({ activity_id: `PAK-2018-${serial}`, place: `Town ${serial}`, ...changes });
const months: Sheets = {
  July: [names, line(101), line(102)],
  August: [names, line(103)],
  September: [names],
  October: [names, line(104)],
};

describe('a log on several sheets', () => {
  test('is read as one, in the order of the tabs, and the sheets are named', async () => {
    const result = await read(await bookOf(months));
    expect(result.told).toEqual(['S102']);
    expect(result.verdict).toBe('ready');
    expect(result.ids).toEqual(['PAK-2018-101', 'PAK-2018-102', 'PAK-2018-103', 'PAK-2018-104']);
    expect(result.sheets).toEqual(['July', 'August', 'September', 'October']);
    expect(result.message('S102')).toContain('in this order: July, August, September, October.');
  });

  test('gives its sheet with every place', async () => {
    const { told } = await read(
      await bookOf({ ...months, October: [names, line(104, { status: 'finishd' })] }),
    );
    expect(told).toEqual(['S102', 'L402 October 2']);
  });

  test('tells one cause once, with its sheets', async () => {
    const without = (...left: ColumnName[]) => {
      const kept = (row: readonly Typed[]) => row.filter((_, index) => !left.includes(names[index]!));
      return Object.fromEntries(Object.entries(months).map(([name, rows]) => [name, rows.map(kept)]));
    };
    const { told, screen } = await read(await bookOf(without('agency', 'people_basis')));
    // Every sheet lacks the agency; the way of counting people is missed where there are rows.
    expect(told).toEqual([
      'S102',
      'H201 July 1',
      'H205 July 1',
      'H201 August 1',
      'H201 September 1',
      'H201 October 1',
    ]);
    expect(screen.match(/H20\d/g)).toEqual(['H201', 'H205']);
    expect(screen).toContain(
      'pak-2018-S2.xlsx  sheet "July" row 1, sheet "August" row 1, sheet "September" row 1, sheet "October" row 1\n',
    );
    expect(screen).toContain(
      'No column is headed “How people are counted” on the sheets “July”, “August”, “October”, and 4 rows need it.',
    );
  });

  test('names a sheet once before its cells', async () => {
    const wrong = (serial: number) => line(serial, { status: 'in the air' });
    const { screen } = await read(
      await bookOf({ July: [names, wrong(101), wrong(102)], August: [names, line(103), wrong(104)] }),
    );
    const at = `${String.fromCharCode(65 + names.indexOf('status'))}`;
    expect(screen.match(/L401/g)).toHaveLength(1);
    expect(screen).toContain(`pak-2018-S2.xlsx  sheet "July" ${at}2, ${at}3, sheet "August" ${at}3\n`);
  });

  test('later rows of an activity inherit from another sheet, whatever its columns', async () => {
    const order = [...names].reverse();
    const later: Partial<Record<ColumnName, Typed>> = {
      activity_id: 'PAK-2018-101',
      indicator: 'PS-03',
      value: 3,
    };
    const { entries, told } = await read(
      await bookOf({ July: [names, line(101)], August: [order, order.map((name) => later[name] ?? '')] }),
    );
    expect(entries[1]!.values).toMatchObject({
      title: 'Training of investigators',
      period: '2018-S2',
      value: 3,
    });
    expect(told.filter((text) => text.startsWith('C3'))).toEqual([]);
  });

  test('a row that disagrees with one on another sheet is told with both places', async () => {
    const bytes = await bookOf({
      July: [names, line(101)],
      August: [names, line(101, { title: 'Another', indicator: 'PS-03' })],
    });
    const options = { programme, asOf: '2018-12-31' };
    const { diagnostics } = await check([memorySource('pak-2018-S2.xlsx', bytes)], options);
    const found = diagnostics.find(({ code }) => code === 'R606')!;
    expect([found.place.sheet, found.related?.[0]?.sheet]).toEqual(['August', 'July']);
  });

  test('a copied sheet doubles nothing in silence', async () => {
    const { told } = await read(await bookOf({ July: months.July!, 'July (2)': months.July! }));
    expect(told).toEqual(['S102', 'R602 July (2) 2', 'R602 July (2) 3']);
  });
});

describe('what is left out', () => {
  test('sheets that were not asked for are named, and the log is not ready', async () => {
    const result = await read(await bookOf(months), ['August', 'October']);
    expect(result.told).toEqual(['S102', 'S104']);
    expect(result.verdict).toBe('ready-with-remarks');
    expect(result.ids).toEqual(['PAK-2018-103', 'PAK-2018-104']);
    expect(result.message('S104')).toContain('not read: July, September.');
  });

  test('rows of activities on a sheet without headings are named too', async () => {
    const result = await read(await bookOf({ Log: months.July!, Rest: [line(103)] }));
    expect(result.told).toEqual(['S104', 'S101 Log']);
    expect(result.verdict).toBe('ready-with-remarks');
    expect(result.message('S104')).toContain('not read: Rest. It lacks the headings of the log.');
  });

  test.each([
    ['ids in another spelling', [line(103, { activity_id: 'PAK 2018/103' })]],
    ['ids with a letter of another alphabet', [line(103, { activity_id: 'PАK-2018-103' })]],
    ['no ids at all', [line(103, { activity_id: '' }).slice(1)]],
    [
      'some of the headings',
      [
        ['title', 'start_date', 'value'],
        ['Course for judges', '2018-09-12', 30],
      ],
    ],
    [
      'headings of its own below many notes',
      [...Array.from({ length: 40 }, (_, at) => [`Note ${at}`]), names, line(103)],
    ],
  ] as const)('activities with %s are named', async (_, rows) => {
    const result = await read(await bookOf({ Log: months.July!, Rest: rows }));
    expect(result.told).toEqual(['S104', 'S101 Log']);
    expect(result.verdict).toBe('ready-with-remarks');
    expect(result.message('S104')).toContain('not read: Rest.');
  });

  test('lists, summaries and notes are the office’s own', async () => {
    const result = await read(
      await bookOf({
        Log: months.July!,
        Summary: [
          ['indicator', 'target', 'value', 'women', 'men'],
          ['PS-01', 50, 48, 18, 30],
        ],
        Notes: [['Ask the office of Lahore']],
        Lists: [
          ['pillar', 'status', 'crime', 'agency'],
          ['prevention', 'planned', 'TIP', 'UNODC'],
        ],
        Months: [
          ['Month', 'People'],
          ['2018-07-01', 20],
        ],
      }),
    );
    expect(result.told).toEqual(['S101 Log']);
    expect(result.verdict).toBe('ready');
  });

  test('a sheet that is asked for and not there stops the reading', async () => {
    const result = await read(await bookOf(months), ['July', 'Juli']);
    expect(result.told).toEqual(['S103']);
    expect(result.verdict).toBe('unreadable');
  });

  test('a sheet that is asked for and is no log stops the reading too', async () => {
    const result = await read(await bookOf({ ...months, Notes: [['Ask the office of Lahore']] }), [
      'July',
      'Notes',
    ]);
    expect([result.told, result.verdict]).toEqual([['H213'], 'unreadable']);
  });

  test('a sheet is asked for as its tab reads, whatever blanks and capitals are in it', async () => {
    const bytes = await bookOf({ 'Février ': months.July!, Mars: months.August! });
    expect((await read(bytes, ['fevrier'])).sheets).toEqual(['Février ']);
    expect((await read(await bookOf({ 'Log ': months.July!, log: months.August! }), ['LOG'])).told).toEqual([
      'S103',
    ]);
  });

  test('a hidden sheet that is asked for is read beside a visible one', async () => {
    const bytes = await bookOf({ July: months.July!, August: months.August! }, ['August']);
    expect((await read(bytes, ['July', 'August'])).ids).toHaveLength(3);
  });

  test('a hidden sheet is read where no visible one is a log', async () => {
    const sheets = { Notes: [['about the log']], Log: months.July! };
    expect((await read(await bookOf(sheets, ['Log']))).sheets).toEqual(['Log']);
    expect((await read(await bookOf({ ...sheets, Old: months.August! }, ['Old']))).sheets).toEqual(['Log']);
  });
});

describe('another table', () => {
  test('with half of the needed columns is no log, and says which are missing', async () => {
    const half = ['activity_id', 'period', 'country', 'agency', 'objective', 'pillar', 'value', 'women'];
    const result = await read(await bookOf({ Log: [half, half.map((_, index) => line(101)[index]!)] }));
    expect(result.told).toEqual(['H212 Log 1']);
    expect(result.verdict).toBe('unreadable');
    expect(result.message('H212')).toBe(
      'Only 6 of the 12 columns that every log needs were found. Missing: Type of crime, Type of activity, Activity title, Status, Start date, Indicator.',
    );
  });

  test('with more of them is a log in which one finding names the others', async () => {
    const most = names.filter(
      (name) => !['crime_type', 'activity_type', 'title', 'status', 'agency'].includes(name),
    );
    const cells = most.map((name) => line(101)[names.indexOf(name)]!);
    const result = await read(await bookOf({ Log: [most, cells] }));
    expect(result.told).toEqual(['H201 Log 1']);
    expect(result.message('H201')).toBe(
      'Every log needs 5 columns that were not found: Agency, Type of crime, Type of activity, Activity title, Status.',
    );
  });
});

/** What a file says, whatever sheets its rows stand on. */
async function seen(bytes: Uint8Array) {
  const options = { programme, asOf: '2018-12-31', keep: true };
  const { entries, diagnostics } = await check([memorySource('log-2018-S2.xlsx', bytes)], options);
  const sorted = (texts: readonly string[]) => [...texts].sort();
  return {
    entries: entries.map(({ values, texts, faulty }) => ({ values, texts, faulty: sorted([...faulty]) })),
    // What is said of a sheet is said of each; a place is another one.
    findings: sorted(
      diagnostics
        .filter(({ code }) => !/^[SH]|^C3(?:04|11|43)$/.test(code))
        .map(({ code, column, key, value }) => [code, column, key, value].join(' ')),
    ),
  };
}

test('the sheets that rows are parted over change neither values nor findings', async () => {
  const plain = ['mli-2018-S1', 'lao-2018-S1', 'kgz-2018-S1', 'pak-2018-S2', 'egy-2018-S2', 'ner-2018-S2'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...plain),
      fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }),
      async (name, cuts) => {
        const [headings = [], ...rows] = tables.get(name)!.rows;
        const ends = [...new Set(cuts.map((cut) => cut % (rows.length + 1)))].sort((a, b) => a - b);
        const parts = [...ends, rows.length].map((end, index) => rows.slice(ends[index - 1] ?? 0, end));
        const sheets = Object.fromEntries(
          parts.map((part, index) => [`Part ${index + 1}`, [headings, ...part]]),
        );
        expect(await seen(await bookOf(sheets))).toEqual(
          await seen(await bookOf({ Log: [headings, ...rows] })),
        );
      },
    ),
    { numRuns: 40 },
  );
});
