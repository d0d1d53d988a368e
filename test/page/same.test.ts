import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { languageNames } from '../../src/locales/names.ts';
import { skipped } from '../chromium.ts';
import { folderWithSpace } from '../package/project.ts';
import { give, gloact, type Opened, open, openBrowser, root, saved } from './opened.ts';
import { withoutYounger } from './younger.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const logs = (name: string) => /\.(csv|tsv|txt|xls[bmx]?|ods|numbers)$/i.test(name);
/** Folders that hold logs, or what is taken for some, with the names of those. */
const folders = ['fixtures', ...readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })]
  .map((name) => (name === 'fixtures' ? name : join('fixtures', name)))
  .filter((name) => statSync(join(root, name)).isDirectory())
  .map((name) => [name, readdirSync(join(root, name)).filter(logs).sort()] as const)
  .filter(([, files]) => files.length > 0);

let folder = '';
let browser: Browser;
const file = (name: string) => join(folder, name);
const html = () => readFileSync(file('gloact.html'), 'utf8');

describe.skipIf(skipped('the offline page'))('the offline page', () => {
  beforeAll(async () => {
    folder = folderWithSpace();
    gloact(folder, 'page');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('in a browser that has nothing which Chrome 109 or Firefox 115 lacks', () => {
    let opened: Opened;
    beforeAll(async () => {
      const start = '<script type="text/plain" id="worker">';
      writeFileSync(
        file('old.html'),
        html().replace(start, () => start + withoutYounger),
      );
      opened = await open(browser, file('old.html'), { first: withoutYounger });
    });

    test.each(folders)(
      'says of the files in %s what the command says, to the letter',
      async (name, files) => {
        const where = join(root, name);
        await give(
          opened.page,
          files.map((one) => join(where, one)),
        );
        const text = (await saved(opened.page, 'save-json')).bytes.toString();
        expect(text).toBe(gloact(where, 'validate', ...files, '--format', 'json', '--language', 'en'));
      },
    );

    test.each(languageNames)('says it in %s, too', async (language) => {
      const [name, files] = folders.find(([one]) => one.endsWith('messy'))!;
      const where = join(root, name);
      if (language === 'en')
        await give(
          opened.page,
          files.map((one) => join(where, one)),
        );
      await opened.page.click(`button[lang=${language}]`);
      const text = (await saved(opened.page, 'save-json')).bytes.toString();
      expect(text).toBe(gloact(where, 'validate', ...files, '--format', 'json', '--language', language));
    });

    test('and nothing left the computer, nor was anything to complain of', () => {
      expect(
        opened.requests.map((url) => new URL(url).protocol).filter((one) => !/^(file|blob):$/.test(one)),
      ).toEqual([]);
      expect(opened.complaints).toEqual([]);
    });
  });
});
