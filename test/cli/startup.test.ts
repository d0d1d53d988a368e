import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkProgramme } from '../../src/cli/programme.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const root = join(import.meta.dirname, '../..');
const clean = join(root, 'fixtures/rules/clean.csv');

/** Prints every module that a process loads. */
const watch = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
  process.on('exit', () => process.stderr.write('\\nloaded ' + JSON.stringify(loaded)));
`)}`;

/** What stands in a file, by the line with which the bundler opens each source. */
const sourcesOf = (file: string) =>
  Array.from(
    readFileSync(file, 'utf8').matchAll(/^ *\/\/ (\S*\b(?:src|node_modules)\/\S+)$/gm),
    (match) => match[1]!,
  );

/** The files that a process loads, and what stands in them. */
function loadedBy(args: readonly string[]) {
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', watch, join(root, 'bin/run.js'), ...args, '--as-of', '2018-12-31'],
    { encoding: 'utf8' },
  );
  const urls: string[] = JSON.parse(/\nloaded (\[.*\])/.exec(stderr)?.[1] ?? '[]');
  const files = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
  const sources = files.flatMap(sourcesOf);
  const packages = sources.flatMap((name) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? []);
  return { files, sources, packages: new Set(packages) };
}

const reportOrWorkbook = /^src\/(report|count|protect|table\/xlsx)\//;

describe('what is loaded', () => {
  test('validating a log in CSV loads no writer, no reader of workbooks and no schemas', () => {
    const { files, sources, packages } = loadedBy(['validate', clean]);
    expect(sources).toContain('src/check/check.ts');
    expect(packages).toContain('@oclif/core');
    for (const heavy of ['docx', 'exceljs', 'zod', 'saxes', 'fflate', 'date-fns']) {
      expect(packages).not.toContain(heavy);
    }
    expect(sources.filter((name) => reportOrWorkbook.test(name))).toEqual([]);
    expect(files.length).toBeLessThanOrEqual(16);
  });

  test('validating a workbook loads its reader and no writer', () => {
    const { sources, packages } = loadedBy(['validate', join(root, 'fixtures/logs/pak-2018-S2.xlsx')]);
    expect(sources).toContain('src/table/xlsx/workbook.ts');
    for (const heavy of ['docx', 'exceljs', 'zod', 'saxes']) expect(packages).not.toContain(heavy);
  });

  test('a pack that the build has not seen is checked in full', () => {
    const { packages } = loadedBy(['validate', clean, '--programme', join(root, 'templates/starter')]);
    expect(packages).toContain('zod');
  });

  test('the bundle holds the writer, in a file of its own', () => {
    const chunks = join(root, 'dist/chunks');
    const holding = readdirSync(chunks).filter((name) =>
      sourcesOf(join(chunks, name)).some((source) => /node_modules\/docx\//.test(source)),
    );
    expect(holding).toHaveLength(1);
  });

  test('help loads no command', () => {
    const { sources } = loadedBy(['--help']);
    expect(sources).toContain('src/main.ts');
    const heavy = /^src\/(commands|check|table|locales|log|rules|privacy)\//;
    expect(sources.filter((name) => heavy.test(name))).toEqual([]);
  });
});

test('the pack that the build has checked is what checking it gives', async () => {
  const saved = JSON.parse(readFileSync(join(root, 'dist/programme/shipped.json'), 'utf8'));
  expect(saved).toEqual({ ...loadedPack('templates/glo-act'), sha256: saved.sha256 });
  expect(saved).toEqual(await checkProgramme());
});
