import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, skipped } from '../chromium.ts';
import { consumer, folderWithSpace, pack, root } from './project.ts';

/** Compilers, npm and a browser, on a busy machine: milliseconds. */
const slow = 180_000;
/** The oldest browser the page is made for. */
const target = 'chrome109';

const logs = (name: string) => /\.(csv|tsv|txt|xls[bmx]?|ods|numbers)$/i.test(name);
/** Every file below a folder that the command takes for a log, in the command's order. */
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(logs)
    .map((name) => join(folder, name))
    .sort();
const given = (names: readonly string[]) =>
  names.map((name) => [name, readFileSync(join(root, name)).toString('base64')] as const);
/** What the command prints, whatever it thinks of the files. */
const gloact = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'bin/run.js'), ...args, '--as-of', '2018-12-31'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  }).stdout;

/** What page.ts offers. */
interface Offered {
  validate(files: ReturnType<typeof given>): Promise<string>;
  report(files: ReturnType<typeof given>, period: string): Promise<string>;
}

describe.skipIf(skipped('the package in a browser'))(
  'the packed library, bundled for a browser',
  { timeout: slow },
  () => {
    let folder = '';
    let server: Server;
    let browser: Browser;
    let page: Page;
    const problems: string[] = [];

    beforeAll(async () => {
      folder = folderWithSpace();
      const project = consumer(pack(root, folder, '--ignore-scripts').tarball);
      cpSync(join(import.meta.dirname, 'page.ts'), join(project, 'page.ts'));
      const { outputFiles } = await build({
        absWorkingDir: project,
        entryPoints: ['page.ts'],
        bundle: true,
        format: 'esm',
        platform: 'browser',
        target,
        write: false,
        logLevel: 'silent',
      });
      const script = outputFiles[0]!.text;
      // Hashes are made by the browser only where it knows who serves the page.
      server = createServer((request, response) => {
        const html = request.url === '/';
        response.setHeader('content-type', html ? 'text/html' : 'text/javascript');
        response.end(html ? '<!doctype html><script type="module" src="page.js"></script>' : script);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      browser = await chromium.launch({ executablePath: chromiumPath!, args: ['--no-sandbox'] });
      page = await browser.newPage();
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction('typeof validate === "function"');
    }, slow);
    afterAll(async () => {
      await browser?.close();
      server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test.each(['fixtures/logs', 'fixtures/messy'])(
      'says of %s what the command says, to the letter',
      async (where) => {
        const files = filesIn(where);
        expect(files.length).toBeGreaterThan(15);
        const said = await page.evaluate(
          (all) => (globalThis as unknown as Offered).validate(all),
          given(files),
        );
        expect(said).toBe(gloact('validate', ...files, '--format', 'json', '--fail-on', 'never'));
        expect(problems).toEqual([]);
      },
    );

    test('writes the same report, to the byte', async () => {
      const output = join(folder, 'report.docx');
      gloact('compile-report', 'fixtures/logs', '--period', '2018-S2', '--output', output);
      const sha256 = await page.evaluate(
        (all) => (globalThis as unknown as Offered).report(all, '2018-S2'),
        given(filesIn('fixtures/logs')),
      );
      expect(sha256).toBe(createHash('sha256').update(readFileSync(output)).digest('hex'));
    });
  },
);
