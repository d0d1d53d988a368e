import { createHash } from 'node:crypto';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { languageNames } from '../../src/locales/names.ts';
import { pageWords } from '../../src/page/words.ts';
import { skipped } from '../chromium.ts';
import { folderWithSpace } from '../package/project.ts';
import { give, gloact, open, openBrowser, reached, root, saved } from './opened.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
let printed = '';
let html = '';
const file = (name: string) => join(folder, name);
const fixture = (name: string) => join(root, 'fixtures', name);
const worker = '<script type="text/plain" id="worker">';

beforeAll(() => {
  folder = folderWithSpace();
  writeFileSync(file('large.csv'), '');
  truncateSync(file('large.csv'), 600 * 2 ** 20);
  printed = gloact(folder, 'page', '--output', 'gloact.html', '--language', 'en');
  html = readFileSync(file('gloact.html'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the file', () => {
  test('is told with its SHA-256, and is the same whenever it is written', () => {
    expect(printed).toContain(createHash('sha256').update(html).digest('hex'));
    gloact(folder, 'page', '--output', 'again.html', '--language', 'en');
    expect(readFileSync(file('again.html'), 'utf8')).toBe(html);
  });

  test('holds the check, all languages and the pack in 1.2 MB', () =>
    expect(Buffer.byteLength(html)).toBeLessThan(1.2e6));

  /** Names of XML, which nothing opens. */
  const namespaces =
    /^http:\/\/(?:www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.oclc\.org\/ooxml|purl\.org\/dc)\//;

  test('leads nowhere, opens no door and looks like nothing that scanners of mail stop', () => {
    const addresses = (html.match(/(?:https?|wss?|ftp):\/\/[^"'`\s)]*/g) ?? []).filter(
      (address) => !namespaces.test(address),
    );
    expect(addresses).toEqual([]);
    const doors =
      /href="?[^#"]|\bsrc=|RTCPeer|\beval\b|new Function|\batob\b|localStorage|sessionStorage|indexedDB|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\bimport\(|document\.cookie|window\.open/;
    expect(doors.exec(html)).toBeNull();
    expect(html.match(/[A-Za-z0-9+/]{200,}/)).toBeNull();
  });

  test('says in every language which browser it needs', () => {
    for (const name of languageNames) expect(html).toContain(` hidden>${pageWords[name].needs}</p>`);
  });

  test('is made for the pack that it is told, with how people of its countries are called', () => {
    gloact(folder, 'page', '--output', 'enfance.html', '--programme', fixture('pack-enfance'));
    const other = readFileSync(file('enfance.html'), 'utf8');
    const [, brought = ''] = /id="brought">(.*?)<\/script>/s.exec(other) ?? [];
    const { programme, phones } = JSON.parse(brought);
    expect(programme.id).toBe('enfance');
    expect(Object.keys(phones?.countries ?? {})).toEqual(
      expect.arrayContaining(programme.countries.map(({ alpha2 }: { alpha2: string }) => alpha2)),
    );
  });
});

describe.skipIf(skipped('the offline page'))('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  const opened = () => open(browser, file('gloact.html'));
  /** A page whose worker begins with other code. */
  const openedWith = (code: string) => {
    writeFileSync(
      file('changed.html'),
      html.replace(worker, () => worker + code),
    );
    return open(browser, file('changed.html'));
  };

  test('tells the verdict first, and says again in another language what it found', async () => {
    const { page } = await opened();
    await give(page, [fixture('messy/npl-2018-S2-codes.csv')]);
    const before = await page.textContent('.result');
    expect(before).toMatch(/^\s*×\s*Not ready to send/);
    await page.click('button[lang=fr]');
    await page.waitForSelector('.result :text("Pas prêt pour l’envoi")');
    await page.click('button[lang=ar]');
    await page.waitForSelector('html[dir=rtl] .result :text("غير جاهز")');
    expect(await page.title()).toBe(pageWords.ar.title);
  });

  test('is used by keyboard alone', async () => {
    const { page } = await opened();
    const asked = page.waitForEvent('filechooser');
    for (let tabs = 0; (await page.evaluate('document.activeElement.className')) !== 'main'; tabs++) {
      expect(tabs).toBeLessThan(20);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await (await asked).setFiles(fixture('logs/pak-2018-S1.csv'));
    await reached(page, 'checked');
    expect(await page.evaluate('document.activeElement.closest(".result") !== null')).toBe(true);
  });

  test('takes files that are dropped, and says of a folder that it is none', async () => {
    const { page } = await opened();
    const text = readFileSync(fixture('logs/pak-2018-S1.csv'), 'utf8');
    const drop = (content: string | null) =>
      page.evaluate(`{
        const dataTransfer = new DataTransfer();
        const content = ${JSON.stringify(content)};
        if (content !== null) dataTransfer.items.add(new File([content], 'pak-2018-S1.csv'));
        dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
      }`);
    await drop(null);
    expect(await page.textContent('[role=alert]')).toBe(pageWords.en.noFile);
    await drop(text);
    await reached(page, 'checked');
    expect(await page.textContent('.result')).toContain('pak-2018-S1.csv');
  });

  test.each([
    ['en', 'light', 1100],
    ['ar', 'dark', 320],
  ] as const)('stands in nobody’s way, in %s, %s, %i wide', async (language, colorScheme, width) => {
    const page = (await open(browser, file('gloact.html'), { colorScheme, viewport: { width, height: 900 } }))
      .page;
    const looked = async (what: string) => {
      const { violations } = await page.evaluate<AxeResults>(
        `${axe.source}; axe.run(document, { resultTypes: ['violations'] })`,
      );
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).slice(0, 3)}`);
      expect(told, what).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), what).toBeLessThanOrEqual(width);
    };
    await page.click(`button[lang=${language}]`);
    await looked('ready');
    await give(page, [fixture('messy/npl-2018-S2-codes.csv'), fixture('offices/messy-values.xlsx')]);
    await looked('checked');
    await page.setInputFiles('#files', file('large.csv'));
    await page.waitForSelector('[role=alert]:visible');
    await looked('a problem');
  });

  test.each(['offices/messy-values.xlsx', 'messy/npl-2018-S2-codes.csv'])(
    'saves the marked copy and the result of %s as the command does, to the byte',
    async (name) => {
      const { page } = await opened();
      await give(page, [fixture(name)]);
      const [where, base] = name.split('/') as [string, string];
      const args = ['validate', base, '--language', 'en'];
      const copy = await saved(page, 'take-marked');
      gloact(fixture(where), ...args, '--annotate', file('marked'));
      expect(copy.bytes.equals(readFileSync(join(file('marked'), copy.name)))).toBe(true);
      expect(await page.textContent('.take [role=status]')).toContain(copy.name);
      const result = await saved(page, 'save-html');
      expect(result.bytes.toString()).toBe(gloact(fixture(where), ...args, '--format', 'html'));
    },
  );

  test('says why a file cannot be marked', async () => {
    writeFileSync(file('cut.xlsx'), readFileSync(fixture('logs/pak-2018-S2.xlsx')).subarray(0, 4000));
    const { page } = await opened();
    await give(page, [file('cut.xlsx')]);
    await page.click('#take-marked');
    await page.waitForSelector('[role=alert]:has-text("cut.xlsx")');
  });

  test('holds files to the country and the period that are chosen', async () => {
    const { page } = await opened();
    await page.selectOption('#country', 'BRA');
    await page.selectOption('#period', '2018-S2');
    await give(page, [fixture('logs/pak-2018-S1.csv')]);
    const text = (await saved(page, 'save-json')).bytes.toString();
    const asked = ['--country', 'BRA', '--period', '2018-S2', '--language', 'en'];
    expect(text).toBe(gloact(fixture('logs'), 'validate', 'pak-2018-S1.csv', '--format', 'json', ...asked));
  });

  test('keeps two files of one name apart', async () => {
    const { page } = await opened();
    await give(page, [fixture('logs/pak-2018-S1.csv'), fixture('logs/pak-2018-S1.csv')]);
    const { name, bytes } = await saved(page, 'save-json');
    expect([name, JSON.parse(bytes.toString()).findings.map((one: { code: string }) => one.code)]).toEqual([
      'gloact.json',
      expect.arrayContaining(['B701']),
    ]);
  });

  test.each([
    ['a bomb', 'bomb.xlsx', () => bomb(), /F016/],
    ['a picture', 'picture.xlsx', () => readFileSync(fixture('golden/pillar.png')), /F0\d\d/],
    [
      'a cut file',
      'cut.xlsx',
      () => readFileSync(fixture('logs/pak-2018-S2.xlsx')).subarray(0, 4000),
      /F010/,
    ],
    ['nothing', 'nothing.csv', () => new Uint8Array(), /F0\d\d/],
  ])('ends %s in a sentence', async (_, name, bytes, code) => {
    writeFileSync(file(name), bytes());
    const { page, complaints } = await opened();
    await give(page, [file(name)]);
    expect(await page.textContent('.result')).toMatch(/Not ready: .* could not be read/);
    expect(await page.textContent('.result')).toMatch(code);
    expect(complaints).toEqual([]);
  });

  test('says of 600 MB that they are too many', async () => {
    const { page } = await opened();
    await page.setInputFiles('#files', file('large.csv'));
    expect(await page.textContent('[role=alert]')).toBe(pageWords.en.tooLarge('large.csv', 600, 250));
  });

  test('stops when it is told to, and goes on with the next file', async () => {
    const { page } = await openedWith('Blob.prototype.arrayBuffer = () => new Promise(() => {});');
    await give(page, [fixture('logs/pak-2018-S1.csv')], 'checking');
    await page.click('.going button');
    await reached(page, 'ready');
    expect(await page.textContent('.now')).toBe(pageWords.en.cancelled);
    await give(page, [fixture('logs/pak-2018-S2.xlsx')], 'checking');
    expect(await page.textContent('.now')).toContain('pak-2018-S2.xlsx');
  });

  test.each([
    [
      'a lack of memory',
      "Blob.prototype.arrayBuffer = () => { throw new RangeError('Array buffer allocation failed'); };",
      pageWords.en.noMemory,
    ],
    [
      'a fault',
      "Blob.prototype.arrayBuffer = () => { throw new TypeError('x is not y'); };",
      pageWords.en.fault,
    ],
    [
      'the end of the worker',
      "Blob.prototype.arrayBuffer = () => { setTimeout(() => { throw new Error('gone'); }); return new Promise(() => {}); };",
      pageWords.en.fault,
    ],
  ])('ends %s in a sentence, too', async (_, code, sentence) => {
    const { page } = await openedWith(code);
    await give(page, [fixture('logs/pak-2018-S1.csv')], 'failed');
    expect(await page.textContent('[role=alert]')).toContain(sentence);
  });

  test.each(['en', 'ru'] as const)(
    'says in %s which browser it needs, to one that is too old',
    async (language) => {
      writeFileSync(file('old.html'), html.replace('data-language="en"', `data-language="${language}"`));
      const { page } = await open(browser, file('old.html'), {
        first: 'delete globalThis.Worker',
        state: '',
      });
      await page.waitForSelector(`#needs-${language}:visible`);
      expect((await page.locator('p:visible').allTextContents()).join()).toBe(pageWords[language].needs);
    },
  );
});

test('what tells old browsers is in the oldest JavaScript', () => {
  const [, script] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  expect(script).toContain('data-state');
  expect(script).not.toMatch(/=>|`|\b(?:let|const|class)\b/);
});

/** A workbook of which a part unpacks to a thousand times its size. */
function bomb(): Uint8Array {
  const sheet = 'xl/worksheets/sheet1.xml';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const text = (content: string) => new TextEncoder().encode(content);
  const office = 'http://schemas.openxmlformats.org';
  return zipSync({
    '[Content_Types].xml': text(
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="xml" ContentType="${type}.worksheet+xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/></Types>`,
    ),
    '_rels/.rels': text(
      `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': text(
      `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="a"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    [sheet]: new Uint8Array(2 ** 26 + 2 ** 20).fill(32),
  });
}
