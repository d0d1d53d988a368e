import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const clean = join(root, 'fixtures/rules/clean.csv');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-beside-'));
  // Longer than any waivers that people write, in one word.
  writeFileSync(join(folder, 'long.json'), `{"x":"${'y'.repeat(20_000_000)}"}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function gloact(...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/run.js'), ...args], {
    ...{ cwd: folder, encoding: 'utf8', timeout: 30_000, killSignal: 'SIGKILL' },
  });
  return [status, stderr];
}

const commands: readonly (readonly string[])[] = [
  ['validate', clean, '--waivers'],
  ['validate', clean, '--baseline'],
  ['trace'],
  ['show'],
];

describe('a file that a flag names', () => {
  test.each(commands)('%s much too long is refused', (...args: readonly string[]) => {
    expect(gloact(...args, 'long.json')).toEqual([2, expect.stringContaining('long.json')]);
  });

  test.skipIf(process.platform === 'win32')('that is a pipe is refused and never waited for', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    for (const args of commands)
      expect(gloact(...args, 'pipe.json'), args.join(' ')).toEqual([2, expect.stringContaining('pipe.json')]);
  });
});
