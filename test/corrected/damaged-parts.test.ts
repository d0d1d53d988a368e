import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf, checked } from '../marked/annotated.ts';
import { fix, tableOf } from './typed.ts';

/** What makes XML unsound, or another thing than is waited for. */
const faults: Readonly<Record<string, (xml: string) => string>> = {
  empty: () => '',
  cut: (xml) => xml.slice(0, xml.length / 2),
  'two roots': (xml) => `${xml}<other/>`,
  'no root': () => '<?xml version="1.0"?><!-- nothing -->',
  deep: (xml) => xml.replace(/<\/\w+>\s*$/, (end) => `${'<d>'.repeat(200)}${'</d>'.repeat(200)}${end}`),
  'a wrong end': (xml) => xml.replace(/<\/(\w+)>/, '</$1x>'),
  'another root': () => '<other/>',
  'bytes that are no text': () => '\ufffe\u0000<',
};

/** A workbook with a note, a link and properties, in which something can be corrected. */
async function book(): Promise<Record<string, Uint8Array>> {
  const all = new ExcelJS.Workbook();
  const sheet = all.addWorksheet('Log');
  for (const row of tableOf([{ value: ' 24 ' }])) sheet.addRow(row);
  sheet.getCell('A2').note = 'A note of the office';
  sheet.getCell('B2').value = { text: '2018-S2', hyperlink: 'https://example.org/' };
  all.definedNames.add('Log!$A$1', 'Start');
  return unzipSync(new Uint8Array(await all.xlsx.writeBuffer()));
}

test('no fault in any part of a workbook makes marking or correcting fail: they give a copy or say why not', async () => {
  const parts = await book();
  const name = 'pak-2018-S2.xlsx';
  expect((await fix(name, zipSync(parts))).corrections.length).toBeGreaterThan(0);
  for (const part of Object.keys(parts))
    for (const [fault, damaged] of Object.entries(faults)) {
      const bytes = zipSync({ ...parts, [part]: strToU8(damaged(strFromU8(parts[part]!))) });
      const { bytes: copy, corrections, left, before } = await fix(name, bytes);
      const told = `${part}, ${fault}: ${before.verdict}`;
      if (copy === null) expect(before.verdict, told).toBe('unreadable');
      else if (corrections.length === 0) expect(copy, told).toEqual(bytes);
      else expect(left, told).toEqual([]);
      const { marked } = await checked(name, bytes);
      if (!('refused' in marked)) await checked(name, bytesOf(marked));
    }
});

test('a workbook that its limits let be read no second time is not corrected, and that is said', {
  timeout: 240_000,
}, async () => {
  const parts = await book();
  const sheet = 'xl/worksheets/sheet1.xml';
  const endless = `<c t="inlineStr"><is>${'<r><t></t></r>'.repeat(2_900_000)}</is></c></row></sheetData>`;
  const xml = strFromU8(parts[sheet]!).replace(/<\/row><\/sheetData>/, endless);
  const long = fix('pak-2018-S2.xlsx', zipSync({ ...parts, [sheet]: strToU8(xml) }));
  await expect(long).rejects.toMatchObject({ found: { what: 'characters', most: 30_000_000 } });
});
