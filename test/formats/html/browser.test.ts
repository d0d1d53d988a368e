import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statusPage } from '../../../src/desk/html.ts';
import { statusOf } from '../../../src/desk/status.ts';
import { json } from '../../../src/formats/json.ts';
import { en } from '../../../src/locales/en/index.ts';
import { headquartersWords } from '../../../src/locales/headquarters.ts';
import type { LanguageName } from '../../../src/locales/index.ts';
import { countryName } from '../../../src/programme/lookup.ts';
import { unsteered } from '../../../src/text/steering.ts';
import { chromiumPath, skipped } from '../../chromium.ts';
import { optionsIn, pageOf, programme, results } from './results.ts';

/** A finding as the list shows it. */
interface Shown {
  readonly severity: string;
  readonly code: string;
  readonly where: readonly string[];
  readonly told: readonly string[];
}

/** The list of a page, by its elements. */
const listIn = (page: Page) =>
  page.evaluate<readonly Shown[]>(`
    Array.from(document.querySelectorAll('.part tbody tr'), (row) => ({
      severity: row.dataset.severity,
      code: row.querySelector('td .code').textContent,
      where: Array.from(row.querySelector('th').children, (part) => part.textContent),
      told: Array.from(row.querySelectorAll('td > p:not(.beside)'), (part) => part.textContent),
    }))`);

/** The same by the JSON of the result. */
interface Found {
  readonly severity: string;
  readonly code: string;
  readonly cell: string | null;
  readonly file: string;
  readonly message: string;
  readonly fix: string;
}
/** Without signs that isolate, ours and those of a file. */
const bare = (text: string) => unsteered(text).replace(/<U\+206[6-9]>/g, '');

/** The languages in which each kind of result is looked at; every language is there. */
const looks: readonly (readonly [result: string, language: LanguageName])[] = [
  ['ready', 'pt'],
  ['with remarks', 'en'],
  ['not ready', 'es'],
  ['unreadable', 'ru'],
  ['several', 'fr'],
  ['from right to left', 'ar'],
  ['hostile', 'uk'],
  ['long', 'en'],
  ['nothing', 'en'],
];

describe.skipIf(skipped('the page of a result in a browser'))(
  'the page of a result',
  { timeout: 120_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'gloact html-'));
    const problems: string[] = [];
    const asked: string[] = [];
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] });
      page = await browser.newPage();
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => problems.push(message.text()));
      page.on('request', (request) => asked.push(request.url()));
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    async function show(html: string): Promise<void> {
      asked.length = 0;
      const file = join(folder, 'page.html');
      writeFileSync(file, html);
      await page.goto(pathToFileURL(file).href);
    }
    async function open(name: string, language: LanguageName, bilingual = false): Promise<readonly Found[]> {
      const result = await results[name]!();
      const options = await optionsIn(language, bilingual);
      await show(await pageOf(result, options));
      return JSON.parse([...json(result, options)].join('')).findings;
    }
    /** In the light on a wide screen and in the dark on a telephone, of a long list in `one` of them. */
    async function expectNoBarrier(sides: 'one' | 'both'): Promise<void> {
      for (const [scheme, width] of [
        ['light', 1280],
        ['dark', 320],
      ] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(wide, `${scheme} ${width}`).toBeLessThanOrEqual(width);
        if (sides === 'one' && width === 320) continue;
        const { violations } = await page.evaluate<AxeResults>(
          `${axe.source}; axe.run(document, { resultTypes: ['violations'] })`,
        );
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`);
        expect(told, `${scheme} ${width}`).toEqual([]);
      }
      expect(problems).toEqual([]);
      expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
      expect(asked).toHaveLength(1);
    }
    const visible = () => page.locator('.part tbody tr:visible').count();
    const status = () => page.locator('[role=status]').textContent();

    test.each(looks)(
      '%s, in %s: nothing stands in the way of anybody, and all that is found is listed',
      async (name, language) => {
        asked.length = 0;
        const findings = await open(name, language, language === 'ar');
        await expectNoBarrier(findings.length > 200 ? 'one' : 'both');
        const shown = await listIn(page);
        expect(shown.length).toBe(findings.length);
        for (const [at, { severity, code, cell, file, message, fix }] of findings.entries()) {
          const one = shown[at]!;
          expect([one.severity, one.code]).toEqual([severity, code]);
          expect(one.told.map(bare)).toEqual([bare(message), bare(fix)]);
          if (cell !== null) expect(one.where[0]).toBe(cell);
          if (name === 'several') expect(one.where.at(-1)).toBe(file);
        }
        expect(await page.title()).not.toMatch(/^(?:run|1)$/);
        expect(problems).toEqual([]);
        expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
        expect(asked).toHaveLength(1);
      },
    );

    test('the status of offices stands in nobody’s way either, and tells every office', async () => {
      const result = await results.several!();
      const status = statusOf(result, { programme, period: '2018-S2', due: '2018-12-01' });
      const { words: english, tool } = await optionsIn('en');
      const { desk } = await headquartersWords('en');
      const pieces = await statusPage(status, desk, { ...en, ...english }, { tool, programme: 'glo-act' });
      await show([...pieces].join(''));
      await expectNoBarrier('both');
      const told = await page.$$eval('.files tbody tr', (rows) => rows.map((row) => row.textContent));
      expect(told.length).toBe(13);
      for (const [at, { country, state }] of status.offices.entries()) {
        expect(told[at]).toContain(countryName(country, 'en'));
        expect(told[at]).toContain(desk.states[state]);
      }
      const causes = status.offices.flatMap(({ toMend, toLookAt }) => [...toMend, ...toLookAt]);
      expect(await page.locator('.to-do li').count()).toBe(causes.length);
    });

    test('a sheet that is shown from right to left is so on the page, whatever the language', async () => {
      await open('from right to left', 'en');
      const lefts = await page.$$eval('.sheet thead th', (heads) =>
        heads.slice(0, 2).map((head) => head.getBoundingClientRect().left),
      );
      expect(lefts[0]).toBeGreaterThan(lefts[1]!);
      await open('not ready', 'ar');
      const others = await page.$$eval('.sheet thead th', (heads) =>
        heads.slice(0, 2).map((head) => head.getBoundingClientRect().left),
      );
      expect(others[0]).toBeLessThan(others[1]!);
    });

    test('the marked cell is the one that is spoken of', async () => {
      const findings = (await open('not ready', 'en')) as readonly (Found & {
        readonly value: string | null;
      })[];
      const marked = await page.$$eval('.sheet .mark bdi', (cells) => cells.map((cell) => cell.textContent));
      const expected = findings
        .filter(({ code }) => ['R606', 'R602'].includes(code))
        .map(({ value }) => value);
      expect(marked).toEqual(expected);
    });

    test('the list is searched and filtered from the keyboard, and how many are left is said', async () => {
      const findings = await open('several', 'en');
      const errors = findings.filter(({ severity }) => severity === 'error');
      await page.getByLabel('Weight').focus();
      await page.keyboard.type('Must');
      await expect.poll(visible).toBe(errors.length);
      expect(await status()).toBe(`Shown: ${errors.length} of ${findings.length}`);

      const { file } = errors.at(-1)!;
      const ours = errors.filter((one) => one.file === file);
      await page.getByLabel('Search').focus();
      await page.keyboard.type(file.toUpperCase());
      await expect.poll(visible).toBe(ours.length);

      await page.keyboard.type(' nowhere');
      await expect.poll(visible).toBe(0);
      expect(await page.getByText('No finding fits.').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Show all' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(visible).toBe(findings.length);

      // A link from a cause leads to its findings, and to no other.
      const link = page.getByRole('link', { name: 'show in the list' }).first();
      await link.focus();
      await page.keyboard.press('Enter');
      await expect.poll(visible).toBeLessThan(10);
      expect(await visible()).toBeGreaterThan(1);
      expect(await page.evaluate('document.activeElement.id')).toBe('list');
    });

    test('a long list is shown in parts, counted in full, searched in full and printed in full', async () => {
      const findings = await open('long', 'en');
      expect(findings.length).toBe(1000);
      expect(await visible()).toBe(200);
      expect(await status()).toBe('Shown: 200 / 1,000 of 1,000');
      expect(await page.locator('.list > p').first().textContent()).toBe(
        'All 1,500 findings are counted; the first 1,000 are listed here.',
      );
      await page.getByRole('button', { name: 'Show more' }).press('Enter');
      expect(await visible()).toBe(400);
      const focused = await page.evaluate(
        "Array.from(document.querySelectorAll('.part tbody tr')).indexOf(document.activeElement)",
      );
      expect(focused).toBe(200);
      await page.getByLabel('Search').fill('XX-987');
      await expect.poll(visible).toBe(1);
      await page.emulateMedia({ media: 'print' });
      expect(await visible()).toBe(1000);
      expect(await page.locator('input:visible, select:visible, button:visible').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
    });

    test('without a script everything is there to read, and nothing that needs one', async () => {
      const plain = await browser.newContext({ javaScriptEnabled: false });
      const reader = await plain.newPage();
      await open('long', 'en');
      await reader.goto(page.url());
      expect(await reader.locator('.part tbody tr:visible').count()).toBe(1000);
      expect(await reader.locator('input:visible, select:visible, button:visible').count()).toBe(0);
      await plain.close();
    });
  },
);
