import { inspect as dump } from 'node:util';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import { memorySource } from '../../src/cli/files.ts';
import { formats } from '../../src/formats/index.ts';
import { printInspection } from '../../src/formats/inspection.ts';
import { inspectionJson } from '../../src/formats/json.ts';
import { en } from '../../src/locales/en/index.ts';
import { findPersonal } from '../../src/privacy/personal-data.ts';
import { framesOfOneCountry } from '../../src/programme/programme.ts';
import { compileWithNotes } from '../../src/report/compile.ts';
import { drawDocx } from '../../src/report/draw.ts';
import { figuresFile } from '../../src/report/figures-file.ts';
import { asMarkdown } from '../../src/report/markdown.ts';
import { columns } from '../../src/schema/columns.ts';
import { cellsOf } from '../log/typed-log.ts';
import { workbookFile } from '../office-writers.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';
import { kindsFound, needles } from './needles.ts';

const typed = needles.map(({ text }) => text);
const programme = loadedPack('templates/glo-act');
const asOf = '2018-12-31';
const english = en;
const tool = { name: 'gloact', version: '0' };
type Files = readonly (readonly [string, Uint8Array])[];

test('the needles are of every kind that is looked for', () => {
  expect(needles.length).toBeGreaterThan(80);
  const kinds = ['email', 'phone', 'handle', 'id', 'passport', 'birth', 'iban', 'case', 'place', 'name'];
  expect(kinds.filter((kind) => !kindsFound().has(kind))).toEqual([]);
});

/** All that the program says of some files, in every form. */
async function said(files: Files): Promise<string> {
  const sources = files.map(([name, bytes]) => memorySource(name, bytes));
  const told: string[] = [];
  const passedOver = files.map(([name]) => name.replace(/\.\w+$/, '.pdf'));
  const onFile = (name: string) => told.push(name);
  const result = await check(sources, { programme, asOf, keep: true, passedOver, onFile });
  const options = { words: english, tool, quiet: false, color: false };
  for (const [name, load] of Object.entries(formats)) {
    const pieces = [...(await load())(result, options)];
    // A line and a column that stand beside each other are no number.
    told.push(...(name === 'csv' ? parse(pieces.join('')).flat() : pieces));
  }
  const { entries: _, ...given } = result;
  const whole = { depth: null, showHidden: true, getters: true, maxArrayLength: null, maxStringLength: null };
  told.push(dump(given, whole));
  for (const source of sources) {
    const seen = await inspect(source, { programme });
    told.push(printInspection(seen, english, { color: false }));
    told.push(inspectionJson(seen, { tool, words: english }));
  }
  // Rows with errors are not printed. Where nobody says that these cells are faulty, all are.
  const trusting = { ...result, badRows: new Set<string>() };
  const words = await english.report();
  const request = { programme, period: '2018-S2', draft: true, words, suppressBelow: 11 };
  for (const [index, [template, { frame }]] of Object.entries(programme.reports).entries()) {
    const country = framesOfOneCountry.includes(frame) ? 'PAK' : undefined;
    const one = { ...request, template, country };
    const { report, notes, figures } = compileWithNotes({ ...one, result: trusting });
    const faulty = compileWithNotes({ ...one, result });
    told.push(asMarkdown(notes), figuresFile(figures()), asMarkdown(faulty.notes), asMarkdown(faulty.report));
    for (const document of index === 0 ? [report, notes] : [report]) {
      const { bytes, warnings } = await drawDocx(document);
      told.push(...warnings.map((warning) => words.warning(warning)));
      for (const part of Object.values(unzipSync(bytes)))
        told.push(strFromU8(part).replace(/<[^>]*>/g, ''), strFromU8(part));
    }
  }
  return once(plainDigits(told.join('\n')));
}

/** Each line and each piece of XML once: nine formats say most of it in the same words. Lines of passports hold `<` before capitals. */
const once = (text: string): string => [...new Set(text.split(/\n|<(?=[a-z/])/))].join('\n');

/** Digits of all scripts as 0 to 9, whatever parts thousands left out; without checksums, which hold any digits. */
function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[໐-໙]/g, (digit) => String(digit.charCodeAt(0) - 0xed0))
    .replace(/[a-f\d]{64}|\b(?=\d*[a-f])[a-f\d]{16}\b/g, '')
    .replace(/(?<=\d)[,.' ](?=\d{3}(?!\d))/g, '');
}

const windows = (text: string, size: number) =>
  Array.from({ length: Math.max(1, text.length - size + 1) }, (_, at) => text.slice(at, at + size));

/** The whole, pieces of six signs, and of its digits pieces of five. */
function piecesOf(secret: string): readonly string[] {
  const plain = plainDigits(secret);
  const digits = plain.replace(/\D/g, '');
  const pieces = [secret, ...windows(plain, 6), ...(digits.length >= 5 ? windows(digits, 5) : [])];
  return pieces.filter((piece) => piece.trim().length > 4);
}

/** What of the needles stands in a text and would not stand there without them, and where. */
const leaks = (text: string, ordinary: string) => {
  const pieces = [...new Set(needles.flatMap(({ secret }) => piecesOf(secret)))];
  return pieces.flatMap((piece) => {
    const at = ordinary.includes(piece) ? -1 : text.indexOf(piece);
    return at < 0 ? [] : [`${piece} in ${text.slice(Math.max(0, at - 60), at + 60)}`];
  });
};

const names = columns.map(({ name }) => name);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]) =>
  new TextEncoder().encode(`\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`);
const idOf = (index: number) => `PAK-2018-${String(100 + index).padStart(5, '0')}`;
const rowOf = (index: number, changes: Readonly<Record<string, string>>) =>
  cellsOf({ activity_id: idOf(index), ...changes });

/** A text in place of each needle that is nobody's. */
const harmless = typed.map(() => 'kept in the office');

describe('in a text file', () => {
  test('of a needle in any column nothing is printed', async () => {
    const log = (texts: readonly string[]) => {
      const rows = names.flatMap((column, at) =>
        texts.map((text, index) => rowOf(at * texts.length + index, { [column]: text }).map(String)),
      );
      return csv([names, ...rows]);
    };
    const ordinary = await said([['pak-2018-S2.csv', log(harmless)]]);
    expect(leaks(await said([['pak-2018-S2.csv', log(typed)]]), ordinary)).toEqual([]);
  }, 400_000);

  test('nor of one in a list, in a heading, around the table and in the name of the file', async () => {
    const files = (texts: readonly string[]) =>
      texts.map((text, index) => {
        const lists = { partners: `Police; ${text}`, funders: `${text}; EU`, stakeholder: `police; ${text}` };
        const rows = [
          [text],
          [...names, text, `Notes (${text})`, 'Contact'],
          [...rowOf(index, lists).map(String), text, 'x', text],
          [...rowOf(index + 1000, { narrative: `So it was. ${text}` }).map(String), '', '', '', text],
          [`Total ${text}`],
          [`Note: ${text}`],
        ];
        return [fileNamed(text, index, 'csv'), csv(rows)] as const;
      });
    const ordinary = await said(files(harmless));
    expect(leaks(await said(files(typed)), ordinary)).toEqual([]);
  }, 400_000);
});

test('nothing is printed of a needle in a file that is no log', async () => {
  const rows = (text: string) => [
    ['Item', text, 'Town'],
    ['Chairs', text, 'Lahore'],
    [text, '40', `so it was: ${text}`],
  ];
  const files = async (texts: readonly string[]) => [
    ...texts.map((text, index) => [fileNamed(text, index, 'csv'), csv(rows(text))] as const),
    ...(await Promise.all(
      texts.map(async (text, index) => [fileNamed(text, index), await workbookFile(rows(text))] as const),
    )),
    ['pak-2018-S2.csv', csv([names, rowOf(1, {}).map(String)])] as const,
  ];
  const ordinary = await said(await files(harmless));
  expect(leaks(await said(await files(typed)), ordinary)).toEqual([]);
}, 400_000);

/** A workbook with a text in every place that holds one. */
async function everywhere(text: string, index: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const about = [
    'title',
    'subject',
    'creator',
    'lastModifiedBy',
    'description',
    'keywords',
    'company',
    'manager',
  ];
  Object.assign(book, Object.fromEntries(about.map((name) => [name, text])));
  const fits = text.length <= 31 && !/[*?:/[\]]/.test(text);
  const sheet = book.addWorksheet(fits ? text : 'Log');
  sheet.headerFooter.oddFooter = `&L${text.replaceAll('&', '')}`;
  sheet.headerFooter.firstHeader = text.replaceAll('&', '');
  sheet.addRow(['Log of the office', '', text]);
  sheet.addRow([...names, 'Notes of ours', `Notes (${text})`, text]);
  const digits = text.replace(/\D/g, '');
  // A telephone number that was stored without its zero may be an amount as well.
  const number = digits.length < 15 && findPersonal(String(Number(digits))).length > 0 ? Number(digits) : 1;
  sheet.addRow([...rowOf(index, {}), text, 'x', number]);
  sheet.addRow([...rowOf(index + 500, { partners: `Police; ${text}`, comments: text }), text]);
  for (const [at, name] of (['partners', 'evidence', 'place', 'spent'] as const).entries()) {
    const own = { place: `${at}`, currency: 'EUR' };
    const cells: (string | number)[] = rowOf(index + 1000 * (at + 1), own).map(String);
    cells[names.indexOf(name)] = number;
    sheet.addRow(cells);
  }
  sheet.addRow([`Total ${text}`]);
  sheet.addRow([`Note: ${text}`]);
  sheet.getCell('A3').note = text;
  sheet.getCell('B3').note = {
    texts: [{ text: text.slice(0, 5) }, { text: text.slice(5), font: { bold: true } }],
  };
  sheet.getCell('AZ3').value = { text: 'here', hyperlink: `mailto:${text}`, tooltip: text };
  sheet.getCell('B4').dataValidation = {
    type: 'list',
    formulae: [`"2018-S2,${text.replaceAll('"', '')}"`],
    promptTitle: 'Whom',
    prompt: text,
    showInputMessage: true,
  };
  const hidden = book.addWorksheet('Old', { state: 'hidden' });
  hidden.addRow(['Contact', 'Remark']);
  hidden.addRow([text, text]);
  const deep = book.addWorksheet('Older', { state: 'veryHidden' });
  deep.addRow([text]);
  const other = book.addWorksheet('Contacts');
  other.addRow([text]);
  return withParts(new Uint8Array(await book.xlsx.writeBuffer()), text);
}

/** The same with parts that the writer of the tests does not know. */
function withParts(bytes: Uint8Array, text: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const put = (name: string, content: string) => {
    parts[name] = new TextEncoder().encode(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`,
    );
  };
  const relate = (name: string, type: string, target: string) => {
    const known = strFromU8(parts[name]!);
    const relation = `<Relationship Id="rIdX${known.length}" Type="${type}" Target="${target}"/>`;
    parts[name] = new TextEncoder().encode(known.replace('</Relationships>', `${relation}</Relationships>`));
  };
  const sheetRels = 'xl/worksheets/_rels/sheet1.xml.rels';
  put(
    'xl/threadedComments/threadedComment1.xml',
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" personId="{0}" id="{1}"><text>${xml}</text></threadedComment></ThreadedComments>`,
  );
  relate(
    sheetRels,
    'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
    '../threadedComments/threadedComment1.xml',
  );
  put(
    'docProps/custom.xml',
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="Contact"><lpwstr>${xml}</lpwstr></property></Properties>`,
  );
  relate('_rels/.rels', `${office}/custom-properties`, 'docProps/custom.xml');
  put('xl/pivotCache/pivotCacheDefinition1.xml', `<p><sharedItems><s v="${xml}"/></sharedItems></p>`);
  relate(
    'xl/_rels/workbook.xml.rels',
    `${office}/pivotCacheDefinition`,
    'pivotCache/pivotCacheDefinition1.xml',
  );
  put('xl/charts/chart1.xml', `<c><pt><v>${xml}</v></pt></c>`);
  put('xl/drawings/drawing9.xml', `<d><cNvPr name="Box" descr="${xml}"/><p><r><t>${xml}</t></r></p></d>`);
  relate(sheetRels, `${office}/drawing`, '../drawings/drawing9.xml');
  put('customXml/item1.xml', `<x>${xml}</x>`);
  const list = strFromU8(parts['xl/workbook.xml']!).replace(/<definedNames>.*<\/definedNames>/s, '');
  parts['xl/workbook.xml'] = new TextEncoder().encode(
    list.replace(
      '</sheets>',
      `</sheets><definedNames><definedName name="who">"${xml}"</definedName></definedNames>`,
    ),
  );
  return zipSync(parts);
}

/** Names cannot hold every sign, and cut short a text may be another. */
const fileNamed = (text: string, index: number, ending = 'xlsx') =>
  `pak-2018-S2 ${/[\\/]/.test(text) ? 'kept in the office' : text} ${index}.${ending}`;

describe('in a workbook', () => {
  const files = (texts: readonly string[]) =>
    Promise.all(
      texts.map(async (text, index) => [fileNamed(text, index), await everywhere(text, index)] as const),
    );

  test('nothing of a needle is printed, wherever it stands', async () => {
    const ordinary = await said(await files(harmless));
    expect(leaks(await said(await files(typed)), ordinary)).toEqual([]);
  }, 400_000);

  test('each place is told', async () => {
    const bytes = await everywhere('Call 0300 7654321', 0);
    const source = memorySource('pak-2018-S2.xlsx', bytes);
    const { diagnostics, verdict } = await check([source], { programme, asOf });
    const where = diagnostics.filter(({ code }) => code === 'P804').map(({ data }) => data.where);
    expect([...new Set(where)].sort()).toEqual(
      ['rows', 'sheet', 'hidden', 'comment', 'drawing', 'link', 'header', 'hint', 'pivot', 'name']
        .concat(['properties', 'tab', 'part'])
        .sort(),
    );
    expect(verdict).toBe('not-ready');
  });
});
