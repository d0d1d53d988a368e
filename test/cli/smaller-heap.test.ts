import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { inSmallerHeap, isHandedOver } from '../../src/cli/smaller-heap.ts';
import { benchLog } from '../bench/logs.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gloact-heap-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ran(script: string) {
  const said: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text, ...rest: unknown[]) => {
    said.push(String(text));
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  });
  writeFileSync(join(folder, 'script.mjs'), script);
  try {
    return { code: await inSmallerHeap([join(folder, 'script.mjs')]), said: said.join('') };
  } finally {
    write.mockRestore();
  }
}

test('what a script says and how it ends are those of the script', async () => {
  expect(await ran('process.stderr.write("a word\\n"); process.exitCode = 3')).toEqual({
    code: 3,
    said: 'a word\n',
  });
  expect(isHandedOver()).toBe(true);
});

test('a heap that was too small ends without a stack', async () => {
  const script =
    'process.stderr.write("a word\\n"); const all = []; for (;;) all.push({ at: all.length, all: [all.length] });';
  expect(await ran(script)).toEqual({ code: null, said: 'a word\n' });
  expect(isHandedOver()).toBe(false);
});

test('a script that is killed has no exit code', async () => {
  expect(await ran('process.kill(process.pid, "SIGKILL")')).toEqual({ code: null, said: '' });
});

const bytes = 33 * 1024 ** 2;
/** A short log above empty lines of blanks. */
const large = benchLog('PAK', '2018-S2', 20) + `${' '.repeat(2047)}\n`.repeat(bytes / 2048);
/** A long one that ends with an error. */
const long = benchLog('PAK', '2018-S2', 80_005).replace(/UNODC(?![\s\S]*UNODC)/, 'UNDOC of old');

/** Writes down how each process that is started was started. */
const hook = join(folder, 'hook.cjs');
const heaps = join(folder, 'heaps.txt');
writeFileSync(
  hook,
  `require('node:fs').appendFileSync(${JSON.stringify(heaps)}, process.execArgv.join(' ') + '\\n')`,
);

function compiled(log: string, options = `--require "${hook}"`, more: readonly string[] = []) {
  writeFileSync(heaps, '');
  writeFileSync(join(folder, 'pak-2018-S2.csv'), log);
  const args = ['compile-report', 'pak-2018-S2.csv', '--period', '2018-S2', '-o', 'report.docx', ...more];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/run.js'), ...args, '--as-of', '2018-12-31'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: options } },
  );
  return { status, stdout, stderr, bytes: readFileSync(join(folder, 'report.docx')).toString('latin1') };
}

test('a report of large logs is the same from a smaller heap, and so is what is said', {
  timeout: 120_000,
}, () => {
  const here = compiled(large, '--max-old-space-size=3000');
  expect(here).toMatchObject({ status: 0, stdout: expect.stringContaining('report.docx is written') });
  const again = compiled(large);
  expect(readFileSync(heaps, 'utf8')).toBe('\n--max-old-space-size=400 --max-semi-space-size=16\n');
  expect({ ...again, bytes: again.bytes === here.bytes }).toEqual({ ...here, bytes: true });
  const spoilt = compiled(long);
  expect(readFileSync(heaps, 'utf8')).toBe('\n--max-old-space-size=400 --max-semi-space-size=16\n');
  expect(spoilt.status).toBe(1);
  expect(spoilt.stderr.match(/report\.docx is from an earlier run/g)).toHaveLength(1);
});

test('figures, which name all rows, are the same from a smaller heap', { timeout: 120_000 }, () => {
  const asked = ['--figures', 'figures.json', '--figures', 'figures.xlsx'];
  const written = () => asked.filter((_, at) => at % 2 === 1).map((name) => readFileSync(join(folder, name)));
  const here = compiled(large, '--max-old-space-size=3000', asked);
  const first = written();
  const again = compiled(large, undefined, asked);
  expect(readFileSync(heaps, 'utf8')).toBe('\n--max-old-space-size=400 --max-semi-space-size=16\n');
  expect(again).toEqual(here);
  expect(here.status).toBe(0);
  expect(written().map((bytes, at) => Buffer.compare(bytes, first[at]!))).toEqual([0, 0]);
});
