import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rawEntries } from '../patch/raw-zip.ts';
import { lints } from '../workbook/lints.ts';
import { bytesOf, checked, fileBytes } from './annotated.ts';

const inFolder = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name));
/** Workbooks of Excel, LibreOffice, Google Sheets, WPS, openpyxl and others, most of them odd in some way. */
const folders = ['fixtures/traps/others', 'fixtures/traps/others/same', 'fixtures/messy', 'fixtures/logs'];
/** What cannot be opened at all, or is a text under the name of a workbook. */
const noBooks = ['encrypted.xlsx', 'missing-parts.xlsx', 'zaf-2018-S1.xlsx'];
const books = folders.flatMap(inFolder).filter((path) => !noBooks.includes(basename(path)));

/** All that a mark may change. */
const changeable =
  /^(?:\[Content_Types\]\.xml|docProps\/app\.xml|xl\/(?:workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?)$/;

describe.each(books.map((path, at) => [path, at % 2 === 0 ? 'fr' : 'ar'] as const))(
  '%s, %s',
  (path, language) => {
    test('is marked and nothing else is touched; marked again it is the same', async () => {
      const before = fileBytes(path);
      const { result, marked } = await checked(basename(path), before, language);
      const after = bytesOf(marked);
      const [was, is] = [rawEntries(before), rawEntries(after)];
      for (const [name, entry] of was) {
        if (is.get(name)?.own === entry.own) expect(is.get(name)!.listed).toBe(entry.listed);
        else expect(name).toMatch(changeable);
      }
      const rowsOf = (bytes: Uint8Array, name: string) =>
        /<(?:\w+:)?sheetData[\s\S]*<\/(?:\w+:)?sheetData>/.exec(strFromU8(unzipSync(bytes)[name]!))?.[0];
      for (const name of was.keys())
        if (/worksheets\/sheet/.test(name)) expect(rowsOf(after, name)).toBe(rowsOf(before, name));
      expect(lints(after).filter((one) => !lints(before).includes(one))).toEqual([]);
      const second = await checked(basename(path), after, language);
      expect(second.result.diagnostics).toEqual(result.diagnostics);
      expect(Buffer.from(bytesOf(second.marked)).equals(Buffer.from(after))).toBe(true);
    });
  },
);
