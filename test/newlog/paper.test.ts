import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/locales/index.ts';
import { newLog } from '../../src/newlog/new-log.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { workbookBytes } from '../../src/workbook/write.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const offices = { en: 'PAK', fr: 'MAR', ru: 'KGZ', ar: 'EGY' } as const;
const names = ['en', 'fr', 'ru', 'ar'] as const;
const books = new Map<string, Workbook>();
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-paper-'));
  const files: string[] = [];
  for (const name of names) {
    const language = await languages[name]();
    const book = newLog({
      ...{ programme, language: name, rightToLeft: language.rightToLeft, words: await language.newLog() },
      ...{ heading: language.heading, columns: language.explanation.columns, office: offices[name] },
      ...{ country: 'Invented country of a long name', period: '2018-S2' },
    });
    books.set(name, book);
    // A sheet at a time, so that its pages can be counted.
    for (const at of [0, 2]) {
      const sheets = book.sheets.map((sheet, index) =>
        index === at || sheet.name === 'Lists' ? sheet : { ...sheet, hidden: true as const },
      );
      const file = join(folder, `${name}-${at}.xlsx`);
      writeFileSync(file, workbookBytes({ ...book, sheets }));
      files.push(file);
    }
  }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    ...{ stdio: 'pipe', timeout: 120_000 },
  });
}, 150_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pagesOf = (name: string) => readFileSync(join(folder, name), 'latin1').match(/\/Type\/Page\b/g)?.length;

describe.each(names)('on paper, in %s,', (name) => {
  test('an empty log takes a page for the activity, one for places and results, one for people', () => {
    expect(pagesOf(`${name}-0.pdf`)).toBe(3);
  });

  test('so do the examples', () => {
    expect(pagesOf(`${name}-2.pdf`)).toBe(3);
  });

  test('no text runs out of the column that each page repeats', () => {
    for (const { rows, columns } of [books.get(name)!.sheets[0]!, books.get(name)!.sheets[2]!])
      for (const { cells, hidden } of rows.values()) {
        const { value = '', style } = cells.get(1) ?? {};
        if (style?.wrap !== true && !hidden)
          expect(String(value).length).toBeLessThanOrEqual(columns[0]!.width);
      }
  });
});
