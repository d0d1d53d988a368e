import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellName, columnLetters } from '../src/address.ts';
import { check } from '../src/check/check.ts';
import { memorySource } from '../src/cli/files.ts';
import { asTyped, type Typed, tables } from './metamorphic-tables.ts';
import { installed, Office, type TextShape, textFile, withMacros, workbookFile } from './office-writers.ts';
import { loadedPack } from './programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');

/** What the program makes of a file: its entries, its counts and its findings. Places are cells, without file and sheet. */
async function seen(name: string, bytes: Uint8Array) {
  const options = { programme, asOf: '2018-12-31', keep: true };
  const result = await check([memorySource(name, bytes)], options);
  const { country, period, headingRow, rows, activities, verdict } = result.files[0]!;
  return {
    file: { country, period, headingRow, rows, activities, verdict },
    entries: result.entries.map(({ layout, row, values, texts, inherited, faulty }) => ({
      row,
      values,
      texts: Object.fromEntries(
        [...layout.columns].flatMap(([name, { column }]) =>
          texts[name] === undefined ? [] : [[`${columnLetters(column)}${row}`, texts[name]]],
        ),
      ),
      inherited: [...inherited].sort(),
      faulty: [...faulty].sort(),
    })),
    findings: result.diagnostics.map(({ code, place, column, heading, key, value, data, related }) => ({
      code,
      row: place.row,
      cell: cellName(place),
      column,
      heading,
      key,
      value,
      data,
      related: related?.map(cellName),
    })),
  };
}
type Seen = Awaited<ReturnType<typeof seen>>;

/** What a file says of its own shape: macros in it, an encoding that had to be found out. */
const ownCodes = new Set(['F014', 'F020']);
/** What is said of how a number or a date was typed, which nobody can say of a cell that holds a number or a date. */
const typingCodes = new Set(['C304', 'C310']);

/** The part that must be the same in every form of a table, and the codes of what the file says of its own shape. */
function parted({ file, entries, findings }: Seen, typed: ReadonlySet<string> = new Set()) {
  const about = findings.filter(({ code }) => !ownCodes.has(code));
  // A typed cell shows what its program shows (8.5 or 8,5); its value is compared all the same.
  const shown = (cell: string | null, text: string | undefined) =>
    cell !== null && typed.has(cell) ? 'typed' : text;
  return {
    own: findings.flatMap(({ code }) => (ownCodes.has(code) ? [code] : [])),
    table: {
      file,
      entries: entries.map(({ texts, ...entry }) => ({
        ...entry,
        texts: Object.fromEntries(Object.entries(texts).map(([cell, text]) => [cell, shown(cell, text)])),
      })),
      findings: about
        .filter(({ code }) => typed.size === 0 || !typingCodes.has(code))
        .map(({ value, ...finding }) => ({ ...finding, value: shown(finding.cell, value) })),
    },
  };
}

const plain: TextShape = { delimiter: ',', end: '\n', encoding: 'utf8', mark: false };
const base = new Map<string, Seen>();
beforeAll(async () => {
  for (const [name, { rows }] of tables) base.set(name, await seen(`${name}.csv`, textFile(rows, plain)));
});

/** Holds one form of a table against its plain text, and its own notes against what is expected of them. */
async function same(name: string, extension: string, bytes: Uint8Array, own: readonly string[]) {
  const got = parted(await seen(`${name}.${extension}`, bytes));
  expect(got.table, name).toEqual(parted(base.get(name)!).table);
  expect(got.own, name).toEqual(own);
}

test('the tables hold what is worth comparing', () => {
  const codesOf = (name: string) => base.get(name)!.findings.map(({ code }) => code);
  expect(codesOf('pak-2018-S2')).toEqual([]);
  expect(codesOf('kgz-2018-S1')).toEqual(expect.arrayContaining(['H206', 'C301', 'L402', 'C313', 'X501']));
  expect(new Set([...tables.keys()].flatMap(codesOf)).size).toBeGreaterThan(20);
  const rows = [...base.values()].map(({ file }) => file.rows);
  expect(rows.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50);
});

describe('one table as text', () => {
  const forms: readonly [string, Partial<TextShape>, readonly string[]][] = [
    ['semicolons', { delimiter: ';' }, []],
    ['tabs', { delimiter: '\t' }, []],
    ['bars', { delimiter: '|' }, []],
    ['CRLF', { end: '\r\n' }, []],
    ['CR', { end: '\r' }, []],
    ['a byte order mark', { mark: true }, []],
    ['every cell in quotes', { quoteAll: true }, []],
    ['"CSV UTF-8" of a French Excel', { delimiter: ';', end: '\r\n', mark: true }, []],
    ['"Unicode text" of Excel', { encoding: 'utf16le', mark: true, delimiter: '\t', end: '\r\n' }, []],
    ['UTF-16, big end first', { encoding: 'utf16be', mark: true }, []],
    ['UTF-16 without a mark', { encoding: 'utf16le' }, ['F020']],
  ];
  test.each(forms)('%s', async (_form, shape, own) => {
    for (const [name, { rows }] of tables)
      await same(name, 'csv', textFile(rows, { ...plain, ...shape }), own);
  });

  test('an old code page of Windows', async () => {
    for (const [name, { rows, page }] of tables) {
      if (page === null) continue;
      const bytes = textFile(rows, { delimiter: ';', end: '\r\n', encoding: page, mark: false });
      await same(name, 'csv', bytes, notesOf(rows));
    }
  });
});

/** A code page is worth a note where a letter depends on it. */
const notesOf = (rows: Typed['rows']) => (/[^\0-\x7f]/.test(rows.flat().join('')) ? ['F020'] : []);

describe('one table as a workbook of texts', () => {
  test.each([
    ['xlsx', (bytes: Uint8Array) => bytes, []],
    ['xlsm', withMacros, ['F014']],
  ] as const)('%s', async (extension, as, own) => {
    for (const [name, { rows }] of tables) await same(name, extension, as(await workbookFile(rows)), own);
  });
});

describe('one table typed into a spreadsheet', () => {
  const office = new Office();
  const typed = new Map<string, Set<string>>();
  beforeAll(async () => {
    for (const [name, table] of tables) {
      const cells = asTyped(table);
      const names = cells.flatMap((row, down) =>
        row.flatMap((cell, across) =>
          typeof cell === 'string' ? [] : [`${columnLetters(across + 1)}${down + 1}`],
        ),
      );
      expect(names.length, name).toBeGreaterThan(5);
      typed.set(name, new Set(names));
      office.add(`${name}.xlsx`, await workbookFile(cells));
    }
  });
  afterAll(() => office.close());

  async function allSame(
    extension: string,
    files: ReadonlyMap<string, Uint8Array>,
    own: (name: string) => readonly string[],
  ) {
    expect(files.size).toBeGreaterThan(0);
    for (const [name, bytes] of files) {
      const got = parted(await seen(`${name}.${extension}`, bytes), typed.get(name)!);
      expect(got.table, name).toEqual(parted(base.get(name)!, typed.get(name)!).table);
      expect(got.own, name).toEqual(own(name));
    }
  }
  const none = () => [];
  const asCsv = (options: string) => `Text - txt - csv (StarCalc):${options},1,,0,false,true,false`;
  const only = (files: ReadonlyMap<string, Uint8Array>, page: string) =>
    new Map([...files].filter(([name]) => tables.get(name)!.page === page));
  const pageNotes = (name: string) => notesOf(tables.get(name)!.rows);

  test('by exceljs', () => allSame('xlsx', office.files(), none));

  describe.skipIf(!installed.openpyxl)('by openpyxl (skipped where it is not installed)', () => {
    test('xlsx', () => allSame('xlsx', office.openpyxl(), none));
  });

  describe.skipIf(!installed.LibreOffice)('by LibreOffice (skipped where it is not installed)', () => {
    test('xlsx', () => allSame('xlsx', office.libreOffice('xlsx', 'Calc MS Excel 2007 XML'), none));
    test('xlsm', () =>
      allSame('xlsm', office.libreOffice('xlsm', 'Calc MS Excel 2007 VBA XML'), () => ['F014']));
    // Months before days, as that machine shows them: each file proves it from its own cells.
    test('csv, commas, on an American machine', () =>
      allSame('csv', office.libreOffice('csv', asCsv('44,34,76'), 'C'), none));
    test('csv, UTF-16 and tabs, on a French machine', () =>
      allSame('csv', office.libreOffice('csv', asCsv('9,34,65535'), 'fr_FR.UTF-8'), none));
    test('csv, semicolons, Windows-1252, on a French machine', () => {
      const files = office.libreOffice('csv', asCsv('59,34,1'), 'fr_FR.UTF-8');
      return allSame('csv', only(files, 'windows-1252'), pageNotes);
    });
    test('csv, semicolons, Windows-1251, on a Russian machine', () => {
      const files = office.libreOffice('csv', asCsv('59,34,34'), 'ru_RU.UTF-8');
      return allSame('csv', only(files, 'windows-1251'), pageNotes);
    });
    // Opens the text itself and decides cell by cell what is a number and what a day.
    test.each(['fr_FR.UTF-8', 'ru_RU.UTF-8'])(
      'a csv opened on a machine of %s and saved as xlsx',
      (language) => {
        const folder = new Office();
        for (const [name, { rows, decimal }] of tables)
          if (decimal === ',')
            folder.add(`${name}.csv`, textFile(rows, { ...plain, delimiter: ';', mark: true }));
        const files = folder.libreOffice(
          'xlsx',
          'Calc MS Excel 2007 XML',
          language,
          'CSV:59,34,76,1,,0,false,true',
        );
        folder.close();
        return allSame('xlsx', files, none);
      },
    );
  });

  describe.skipIf(!installed.Gnumeric)('by Gnumeric (skipped where it is not installed)', () => {
    test('xlsx', () => allSame('xlsx', office.gnumeric('xlsx', 'Gnumeric_Excel:xlsx'), none));
    test('csv, as it writes it by itself', () =>
      allSame('csv', office.gnumeric('csv', 'Gnumeric_stf:stf_csv'), none));
    // Gnumeric 1.12 puts no quotes around a semicolon inside a cell unless it is told to quote all.
    test('csv, semicolons', () => {
      const options = "separator=';' format=preserve eol=windows quoting-mode=always";
      return allSame('csv', office.gnumeric('csv', 'Gnumeric_stf:stf_assistant', options), none);
    });
  });
});
