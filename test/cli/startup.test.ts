import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

function loadedBy(args: readonly string[]) {
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', watch, join(root, 'bin/run.js'), ...args, '--as-of', '2018-12-31'],
    { encoding: 'utf8' },
  );
  const urls: string[] = JSON.parse(/\nloaded (\[.*\])/.exec(stderr)?.[1] ?? '[]');
  const packages = urls.flatMap((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []);
  return { urls, packages: new Set(packages) };
}

describe('what is loaded', () => {
  test('validating a log in CSV loads no writer, no reader of workbooks and no schemas', () => {
    const { urls, packages } = loadedBy(['validate', clean]);
    expect(urls.some((url) => url.endsWith('dist/check/check.js'))).toBe(true);
    expect(packages).toContain('@oclif/core');
    for (const heavy of ['docx', 'exceljs', 'zod', 'saxes', 'fflate', 'date-fns']) {
      expect(packages).not.toContain(heavy);
    }
    expect(urls.filter((url) => /dist\/(report|table\/xlsx)\//.test(url))).toEqual([]);
  });

  test('validating a workbook loads its reader and no writer', () => {
    const { urls, packages } = loadedBy(['validate', join(root, 'fixtures/logs/pak-2018-S2.xlsx')]);
    expect(urls.some((url) => url.endsWith('dist/table/xlsx/workbook.js'))).toBe(true);
    expect(packages).toContain('saxes');
    for (const heavy of ['docx', 'exceljs', 'zod']) expect(packages).not.toContain(heavy);
  });

  test('a pack that the build has not seen is checked in full', () => {
    const { packages } = loadedBy(['validate', clean, '--programme', join(root, 'fixtures/pack-small')]);
    expect(packages).toContain('zod');
  });
});

test('the pack that the build has checked is what checking it gives', async () => {
  const saved = JSON.parse(readFileSync(join(root, 'dist/programme.json'), 'utf8'));
  expect(saved).toEqual({ ...loadedPack('templates/glo-act'), sha256: saved.sha256 });
  expect(saved).toEqual(await checkProgramme());
});
