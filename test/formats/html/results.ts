import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { check } from '../../../src/check/check.ts';
import type { Result } from '../../../src/check/result.ts';
import { memorySource } from '../../../src/cli/files.ts';
import type { FormatOptions } from '../../../src/formats/format.ts';
import { htmlFormat } from '../../../src/formats/html/html.ts';
import { withLabels } from '../../../src/formats/labels.ts';
import { lazily } from '../../../src/lazily.ts';
import { type LanguageName, languages } from '../../../src/locales/index.ts';
import { loadedPack } from '../../programme/pack-on-disk.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');
export const programme = loadedPack('templates/glo-act');
const cleanRows: string[][] = parse(readFileSync(join(fixtures, 'rules/clean.csv')));

const fixture = (name: string) => memorySource(name, readFileSync(join(fixtures, name)));
const inFolder = (folder: string) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => !name.endsWith('.md'))
    .sort()
    .map((name) => fixture(`${folder}/${name}`));
const csv = (name: string, rows: readonly (readonly string[])[]) =>
  memorySource(
    name,
    new TextEncoder().encode(
      rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
    ),
  );

/** The clean log with cells of one column written over, row after row. */
function withCells(column: string, cells: readonly string[]): string[][] {
  const at = cleanRows[0]!.indexOf(column);
  return cleanRows.map((row, index) =>
    row.map((cell, place) => (place === at && index > 0 ? (cells[index - 1] ?? cell) : cell)),
  );
}

/** What would be run, closed or turned where it is not shown as text. */
const hostile: readonly string[] = [
  '</script><script>document.title = "run"</script>',
  '"><img src="https://example.org/x" onerror="document.title = \'run\'">',
  `' onmouseover='document.title = "run"`,
  '<!--<script>',
  '&lt;b&gt; &amp;',
  '\u202egnp.exe\u2066\u2069\u2069',
  'a\u0000b\u0007c\u0085d',
  '<style>*{display:none}</style>',
];

/** A sheet that shows column A at the right. */
async function rightToLeftBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('سجل', { views: [{ rightToLeft: true }] });
  for (const row of withCells('indicator', ['XX-99', 'XX-99'])) sheet.addRow([...row]);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

const checked = (sources: Parameters<typeof check>[0]) =>
  check(sources, { programme, asOf: '2018-12-31', keep: true });

const made: Readonly<Record<string, () => Promise<Result>>> = {
  ready: () => checked([fixture('rules/clean.csv')]),
  'with remarks': () => checked([fixture('logs/pak-2018-S2.xlsx')]),
  'not ready': () => checked([fixture('messy/lao-2018-S2-totals.xlsx')]),
  unreadable: () => checked([fixture('messy/blr-2018-S2.xls')]),
  several: () => checked(inFolder('messy')),
  'from right to left': async () => checked([memorySource('mar-2018-S2.xlsx', await rightToLeftBook())]),
  hostile: () =>
    checked([
      csv(`"><img src=x onerror='document.title=1'>.csv`, [
        ...withCells('indicator', hostile).map((row, at) => [...row, at === 0 ? '<b>zz</b>' : hostile[0]!]),
      ]),
    ]),
  long: () => {
    const rows = withCells('indicator', []);
    const at = rows[0]!.indexOf('indicator');
    const many = Array.from({ length: 1500 }, (_, index) =>
      rows[1]!.map((cell, place) =>
        place === at ? `XX-${index}` : place === 0 ? `PAK-2018-${1000 + index}` : cell,
      ),
    );
    return checked([csv('pak-2018-S2.csv', [rows[0]!, ...many])]);
  },
  nothing: () => checked([]),
};

/** Results of every kind that a page shows, each checked once. */
export const results: Readonly<Record<string, () => Promise<Result>>> = Object.fromEntries(
  Object.entries(made).map(([name, make]) => [name, lazily(make)]),
);

/** What formats are told, in a language, perhaps with English beside it. */
export async function optionsIn(language: LanguageName, bilingual = false): Promise<FormatOptions> {
  const words = withLabels(await languages[language](), programme);
  const beside = withLabels(await languages.en(), programme);
  return {
    ...{ words, tool: { name: 'gloact', version: '0.1.0' }, color: false, quiet: false },
    ...(bilingual ? { beside } : {}),
  };
}

export async function pageOf(result: Result, options: FormatOptions): Promise<string> {
  return [...(await htmlFormat())(result, options)].join('');
}
