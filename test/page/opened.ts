import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../chromium.ts';

export const root = join(import.meta.dirname, '../..');

/** What the command prints, in American English where it is not told otherwise, as the browser is. */
export const gloact = (folder: string, ...args: readonly string[]): string =>
  spawnSync(process.execPath, [join(root, 'bin/run.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
  }).stdout;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] });

/** A page in a browser, and all that it asked for and complained of. */
export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Opens a file as a person does by a double click, and waits until it says that it is ready, or what else. */
export async function open(
  browser: Browser,
  file: string,
  { first = '', state = 'ready', ...options }: Opening = {},
): Promise<Opened> {
  const page = await (await browser.newContext({ locale: 'en-US', ...options })).newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  if (first !== '') await page.addInitScript({ content: first });
  await page.goto(pathToFileURL(file).href);
  await reached(page, state);
  return { page, requests, complaints };
}

interface Opening {
  /** A script that runs before those of the page. */
  readonly first?: string;
  /** What the page is to say. */
  readonly state?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** A function that the browser is asked to look for cannot be used: the page's policy forbids it. */
export async function reached(page: Page, state: string): Promise<void> {
  await page.waitForSelector(state === '' ? 'html:not([data-state])' : `html[data-state="${state}"]`);
}

/** Gives files to the page and waits for the result, or for what else is said. */
export async function give(page: Page, files: readonly string[], state = 'checked'): Promise<void> {
  await page.setInputFiles('#files', [...files]);
  await reached(page, state);
}

/** What a button of this name gives to keep. */
export async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`#${button}`)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
