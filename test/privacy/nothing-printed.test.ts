import { inspect as dump } from 'node:util';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import { memorySource } from '../../src/cli/files.ts';
import { formats } from '../../src/formats/index.ts';
import { printInspection } from '../../src/formats/inspection.ts';
import { inspectionJson } from '../../src/formats/json.ts';
import { languages } from '../../src/locales/index.ts';
import { compileReport } from '../../src/report/compile.ts';
import { drawDocx } from '../../src/report/draw.ts';
import { columns } from '../../src/schema/columns.ts';
import { cellsOf } from '../log/typed-log.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

/** Invented; what must not be told stands in braces. */
const needles = [
  ...[
    'Call {0300 7654321}',
    'Tel {+92 321 4455667}',
    'phone {042-35761234}',
    'رابطہ {۰۳۳۳۔۵۵۵۴۴۳۳}',
    '{0092 345 9988776}',
  ],
  ...[
    '{9841-234567}',
    'सम्पर्क: {९८४१२३४५६७}',
    'ໂທ {020 5551 2345}',
    'ເບີໂທ {໐໒໐ ໒໒໓໓ ໔໔໕໕}',
    'Тел. {067 123 45 67}',
  ],
  ...[
    'тел. {8 (029) 123-45-67}',
    '{+996 700 45-67-89}',
    'Tel {(11) 98765-4321}',
    'Cel. {310 456 7890}',
    'هاتف {٠١٠٠ ١٢٣ ٤٥٦٧}',
  ],
  ...[
    'Tél : {06 12 34 56 78}',
    'Tel {76 12 34 56}',
    '{+227 96 55 44 33}',
    'Cell {082 123 4567}',
    'Ring {0300\u00a0111\u20092233}',
  ],
  ...[
    'Ring {03\u200b00-7778\u200d881}',
    'Ring {０３００ ７６５４３２９}',
    'WhatsApp {0312-9876543}',
    'Telegram {@oksana_vyzhyla}',
  ],
  ...[
    'Instagram: {@anapaula_ffx}',
    'facebook.com/{luz.prueba.98}',
    '{sana.khan.test@gmail.com}',
    '{joana.teste＠uol.com.br}',
  ],
  ...[
    '{joana [arroba] uol [ponto] com}',
    '{fatima.essai (at) menara (dot) ma}',
    '{maya.gurung dot x at example dot org}',
  ],
  ...[
    'CNIC {35202-1234567-8}',
    '{61101‑2233445‑7}',
    'CPF {314.159.265-90}',
    'cpf: {27182818205}',
    'ID {9203140485088}',
    '{010715 5123 08 9}',
  ],
  ...[
    'ІПН {3304128474}',
    'личный номер {3120595A012PB4}',
    'ПИН {21205199501234}',
    'الرقم القومي {٢٩٩٠٥١٢٠١٢٣٤٥٦}',
    'CIN n° {BE123456}',
  ],
  ...[
    'NINA {28503112345678K}',
    'C.C. {52.418.907}',
    'नागरिकता नं. {२७-०१-७०-१२३४५}',
    'Passport No. {AB1234567}',
    'паспорт {КС 482915}',
  ],
  ...[
    '{P<PAKKHANOO<<SANA<TESTPERSON<<<<<<<<<<<<<<<}',
    '{AB12345671PAK9905120F2401014<<<<<<<<<<<<<<02}',
    'DOB {12/05/2003}',
  ],
  ...[
    'née le {05/03/1998}',
    'дата рождения {14.02.1999}',
    '{PK36 SCBL 0000 0011 2345 6702}',
    'Case no. {FIA-LHR-2018-0417}',
    'дело № {18-0345/2018}',
  ],
  ...[
    'القضية رقم {1234 لسنة 2018}',
    'Expediente {11001-60-00-2018-01234}',
    'The victim, {Amina Bibizadeh}, went home',
  ],
  ...[
    'потерпевшая {Иванова Анна Сергеевна}',
    'Mrs. {Rukhsana Parveenova} was sold',
    'víctima {Luz Marina Restrepowa}',
  ],
  ...[
    'ນາງ {ບົວວັນ ແກ້ວມະນີ}',
    'ضحية {فاطمة الزهراوي}',
    'Shelter at {27 Jacaranda Street}',
    'safe house {31.5204, 74.3587}',
  ],
];
const typed = needles.map((needle) => needle.replace(/[{}]/g, ''));
const secrets = needles.map((needle) => /\{(.*)\}/su.exec(needle)![1]!);

const programme = loadedPack('templates/glo-act');
const asOf = '2018-12-31';
const english = languages.en;
const tool = { name: 'gloact', version: '0' };
type Files = readonly (readonly [string, Uint8Array])[];

/** All that the program says of some files, in every form. */
async function said(files: Files): Promise<string> {
  const sources = files.map(([name, bytes]) => memorySource(name, bytes));
  const seenNames: string[] = [];
  const passedOver = files.map(([name]) => name.replace(/\.\w+$/, '.pdf'));
  const onFile = (name: string) => seenNames.push(name);
  const result = await check(sources, { programme, asOf, keep: true, passedOver, onFile });
  const options = { words: english, tool, quiet: false, color: false };
  const told = Object.values(formats).flatMap((format) => [...format(result, options)]);
  const { entries: _, ...given } = result;
  told.push(
    dump(given, {
      depth: null,
      showHidden: true,
      getters: true,
      maxArrayLength: null,
      maxStringLength: null,
    }),
  );
  for (const source of sources) {
    const seen = await inspect(source, { programme });
    told.push(
      printInspection(seen, english, { color: false }),
      inspectionJson(seen, { tool, words: english }),
    );
  }
  const words = await english.report();
  for (const template of Object.keys(programme.reports).slice(0, 1)) {
    const request = { programme, template, period: '2018-S2', result, draft: true, words, suppressBelow: 11 };
    const { bytes } = await drawDocx(compileReport(request));
    for (const part of Object.values(unzipSync(bytes)))
      told.push(strFromU8(part).replace(/<[^>]*>/g, ''), strFromU8(part));
  }
  return [...told, ...seenNames].join('\n');
}

/** Pieces of six signs, and the digits alone where there are as many. */
function piecesOf(secret: string): readonly string[] {
  const digits = [...secret.normalize('NFKC')]
    .map((sign) => sign.replace(/[٠-٩]/, (d) => String(d.charCodeAt(0) - 0x660)))
    .join('')
    .replace(/\D/g, '');
  const windows = Array.from({ length: Math.max(1, secret.length - 5) }, (_, at) => secret.slice(at, at + 6));
  return [
    secret,
    ...(digits.length >= 6 ? [digits] : []),
    ...windows.filter((piece) => piece.trim().length > 4),
  ];
}

/** What of the needles stands in a text and would not stand there without them. */
const leaks = (text: string, ordinary: string) =>
  secrets.flatMap((secret) =>
    piecesOf(secret).filter((piece) => text.includes(piece) && !ordinary.includes(piece)),
  );

const names = columns.map(({ name }) => name);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]) =>
  new TextEncoder().encode(`\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`);
const idOf = (index: number) => `PAK-2018-${String(100 + index).padStart(5, '0')}`;
const rowOf = (index: number, changes: Readonly<Record<string, string>>) =>
  cellsOf({ activity_id: idOf(index), ...changes });

/** A text in place of each needle that is nobody's. */
const harmless = typed.map(() => 'kept in the office');

test('of a needle in any column of a text file nothing is printed', async () => {
  const log = (texts: readonly string[]) => {
    const rows = names.flatMap((column, at) =>
      texts.map((text, index) => rowOf(at * texts.length + index, { [column]: text }).map(String)),
    );
    return csv([names, ...rows]);
  };
  const ordinary = await said([['pak-2018-S2.csv', log(harmless)]]);
  expect(leaks(await said([['pak-2018-S2.csv', log(typed)]]), ordinary)).toEqual([]);
}, 240_000);

/** A workbook with a text in every place that holds one, but for the columns of the log. */
async function everywhere(text: string, index: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, {
    title: text,
    subject: text,
    creator: text,
    description: text,
    keywords: text,
    company: text,
  });
  const fits = text.length <= 31 && !/[*?:/[\]]/.test(text);
  const sheet = book.addWorksheet(fits ? text : 'Log');
  sheet.headerFooter.oddFooter = `&L${text.replaceAll('&', '')}`;
  sheet.addRow(['Log of the office', '', text]);
  sheet.addRow([...names, 'Notes of ours', `Notes (${text})`]);
  sheet.addRow([...rowOf(index, {}), text, 'x', text]);
  sheet.addRow([`Total ${text}`]);
  sheet.addRow([`Note: ${text}`]);
  sheet.getCell('A3').note = text;
  sheet.getCell('B3').note = {
    texts: [{ text: text.slice(0, 5) }, { text: text.slice(5), font: { bold: true } }],
  };
  sheet.getCell('AZ3').value = { text: 'here', hyperlink: `mailto:${text}` };
  const hidden = book.addWorksheet('Old', { state: 'hidden' });
  hidden.addRow(['Contact', 'Remark']);
  hidden.addRow([text, text]);
  const other = book.addWorksheet('Contacts');
  other.addRow([text]);
  return withThreads(new Uint8Array(await book.xlsx.writeBuffer()), text);
}

/** The same with the comments of newer programs and the properties an office defines itself. */
function withThreads(bytes: Uint8Array, text: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const put = (name: string, content: string) => {
    parts[name] = new TextEncoder().encode(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`,
    );
  };
  const relate = (name: string, type: string, target: string) => {
    const known = strFromU8(parts[name]!);
    parts[name] = new TextEncoder().encode(
      known.replace(
        '</Relationships>',
        `<Relationship Id="rIdX${known.length}" Type="${type}" Target="${target}"/></Relationships>`,
      ),
    );
  };
  put(
    'xl/threadedComments/threadedComment1.xml',
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" personId="{0}" id="{1}"><text>${xml}</text></threadedComment></ThreadedComments>`,
  );
  relate(
    'xl/worksheets/_rels/sheet1.xml.rels',
    'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
    '../threadedComments/threadedComment1.xml',
  );
  put(
    'docProps/custom.xml',
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Contact"><vt:lpwstr>${xml}</vt:lpwstr></property></Properties>`,
  );
  relate('_rels/.rels', `${rels}/custom-properties`, 'docProps/custom.xml');
  return zipSync(parts);
}

/** Names cannot hold every sign, and cut short a text may be another. */
const fileNamed = (text: string, index: number) =>
  `pak-2018-S2 ${/[\\/]/.test(text) ? 'kept in the office' : text} ${index}.xlsx`;

describe('in a workbook', () => {
  const files = (texts: readonly string[]) =>
    Promise.all(
      texts.map(async (text, index) => [fileNamed(text, index), await everywhere(text, index)] as const),
    );

  test('nothing of a needle is printed, wherever it stands', async () => {
    const ordinary = await said(await files(harmless));
    expect(leaks(await said(await files(typed)), ordinary)).toEqual([]);
  }, 240_000);

  test('each place is told', async () => {
    const [bytes] = await Promise.all([everywhere('Call 0300 7654321', 0)]);
    const source = memorySource('pak-2018-S2.xlsx', bytes);
    const { diagnostics, verdict } = await check([source], { programme, asOf });
    const where = diagnostics.filter(({ code }) => code === 'P804').map(({ data }) => data.where);
    expect(new Set(where)).toEqual(
      new Set(['rows', 'sheet', 'hidden', 'comment', 'link', 'header', 'properties', 'tab']),
    );
    expect(verdict).toBe('not-ready');
  });
});
