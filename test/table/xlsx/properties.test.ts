import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/table/table.ts';
import { oleKind } from '../../../src/table/xlsx/ole.ts';
import { openWorkbook } from '../../../src/table/xlsx/workbook.ts';
import { codes, parts, relations, rowsOf, sheet, sourceOf, styles, texts } from './parts.ts';

/** Characters an XML document can hold and exceljs writes as they are. */
const character = fc.oneof(
  fc.constantFrom(...'aZ09 _x<>&"\'\n\t;,=#é上ø№ع\u200b\ufeff😀'),
  fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
);
const text = fc
  .array(character, { minLength: 1, maxLength: 40 })
  .map((letters) => letters.join(''))
  // exceljs drops DEL and does not protect texts that look like escapes.
  .filter((value) => !/_x[0-9a-f]{4}_|\x7f/i.test(value));
const day = fc.integer({ min: 1500, max: 80_000 }).map((days) => new Date(Date.UTC(1899, 11, 30 + days)));
const second = fc
  .tuple(day, fc.integer({ min: 1, max: 86_399 }))
  .map(([date, seconds]) => new Date(date.getTime() + seconds * 1000));
const value = fc.oneof(
  fc.constant(null),
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  day,
  second,
);
const iso = (date: Date) => date.toISOString().slice(0, 19).replace('T00:00:00', '');

type Values = readonly unknown[];

/** The table as exceljs saves it: its streaming writer can write texts into the cells, its other one knows 1904. */
async function written(rows: readonly Values[], how: 'inline' | 'shared' | '1904'): Promise<Uint8Array> {
  const stream = new PassThrough();
  const all = buffer(stream);
  const writer =
    how === '1904'
      ? new ExcelJS.Workbook()
      : new ExcelJS.stream.xlsx.WorkbookWriter({
          stream,
          useStyles: true,
          useSharedStrings: how === 'shared',
        });
  if (how === '1904') writer.properties.date1904 = true;
  const log = writer.addWorksheet('Log');
  for (const values of rows) {
    log.addRow([...values]).eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'yyyy-mm-dd hh:mm:ss';
    });
  }
  if (writer instanceof ExcelJS.stream.xlsx.WorkbookWriter) await writer.commit();
  else await writer.xlsx.write(stream);
  stream.end();
  return new Uint8Array(await all);
}

describe('what exceljs writes', () => {
  test.each(['inline', 'shared', '1904'] as const)('is read back, value for value (%s)', async (how) => {
    const table = fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
    const property = fc.asyncProperty(table, async (rows) => {
      const book = await openWorkbook(sourceOf(await written(rows, how)));
      const found = new Map((await rowsOf(book)).map((row) => [row.row, row.cells]));
      for (const [index, values] of rows.entries()) {
        const cells = values.map((_, at) => found.get(index + 1)?.[at]?.raw ?? null);
        // A row of blanks is a blank row.
        const blank = values.every(
          (each) => each === null || (typeof each === 'string' && /^[\s\p{Cf}]*$/u.test(each)),
        );
        expect(cells).toEqual(values.map((each) => (blank ? null : each instanceof Date ? iso(each) : each)));
      }
      // Random texts may hold signs that look spoilt.
      const told = codes(book).filter((code) => !/^F0(?:23|24|35|37)$/.test(code));
      expect(told).toEqual(how === '1904' ? ['S124'] : []);
    });
    await fc.assert(property, { numRuns: 40 });
  });
});

const rows =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>A2*2</f><v>43101.5</v></c><c r="C1" t="inlineStr"><is><r><t>a&amp;b</t></r></is></c></row><row r="3" hidden="1"><c r="B3" t="b"><v>1</v></c><c r="D3" t="e"><v>#N/A</v></c><c><f t="shared" si="0">A1</f><v>1</v></c></row>';
const tail =
  '<autoFilter ref="A1:D3"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells><dataValidations><dataValidation sqref="A1:A9"/></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>';
const whole = {
  'xl/worksheets/sheet1.xml': sheet(rows, { tail }),
  'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'hyperlink', 'https://example.org', true]),
  'xl/sharedStrings.xml': texts('<t>one</t>', '<r><rPr><strike/></rPr><t>two</t></r>'),
  'xl/styles.xml': styles(
    ['dd/mm/yyyy'],
    [
      [0, 0],
      [164, 1],
    ],
  ),
};

/** Opens and reads everything; what is thrown or takes too long fails the test. */
async function readAll(bytes: Uint8Array): Promise<readonly Row[]> {
  const book = await openWorkbook(sourceOf(bytes));
  const all: Row[] = [];
  for (const index of book.sheets.keys()) all.push(...(await rowsOf(book, index)));
  if (book.sheets.length === 0) expect(book.findings.length).toBeGreaterThan(0);
  return all;
}

const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 8 }),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc
      .constantFrom(
        '<',
        '>',
        '/',
        '"',
        '&',
        '<c>',
        '</row>',
        '<!--',
        '<![CDATA[',
        '</sheetData>',
        '<sheetData>',
        '1e9',
        '-1',
        '\0',
      )
      .map((piece) => strToU8(piece)),
  ),
});
const edited = (bytes: Uint8Array, edits: readonly { at: number; remove: number; insert: Uint8Array }[]) => {
  let result = bytes;
  for (const { at, remove, insert } of edits) {
    const place = at % (result.length + 1);
    result = Uint8Array.from([...result.slice(0, place), ...insert, ...result.slice(place + remove)]);
  }
  return result;
};
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

describe('nothing a file holds makes reading fail', () => {
  test('random bytes', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await readAll(bytes);
      await readAll(Uint8Array.from([...strToU8('PK\x03\x04'), ...bytes]));
      const ole = Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...new Uint8Array(22),
        9,
        0,
        ...bytes,
        ...new Uint8Array(600),
      ]);
      await oleKind(sourceOf(ole));
    });
    await fc.assert(property, { numRuns: 200 });
  });

  test('workbooks with bytes changed anywhere', async () => {
    const container = zipSync(parts('', whole), { level: 6 });
    const stored = zipSync(parts('', whole), { level: 0 });
    const property = fc.asyncProperty(edits, fc.boolean(), async (changes, packed) => {
      await readAll(edited(packed ? container : stored, changes));
    });
    await fc.assert(property, { numRuns: 500 });
  });

  test('workbooks whose parts were changed before they were packed', async () => {
    const all = parts('', whole);
    const property = fc.asyncProperty(fc.constantFrom(...Object.keys(all)), edits, async (part, changes) => {
      await readAll(zipSync({ ...all, [part]: edited(all[part]!, changes) as Uint8Array<ArrayBuffer> }));
    });
    await fc.assert(property, { numRuns: 500 });
  });
});
