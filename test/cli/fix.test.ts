import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const fixture = (name: string) => join(root, 'fixtures', name);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-fix-'));
  copyFileSync(fixture('logs/mli-2018-S1.csv'), join(folder, 'mli-2018-S1.csv'));
  copyFileSync(fixture('rules/clean.csv'), join(folder, 'clean.csv'));
  copyFileSync(fixture('offices/messy-values.xlsx'), join(folder, 'messy values.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function gloact(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/run.js'), ...args, '--language', 'en'],
    { cwd: folder, encoding: 'utf8', timeout: 60_000 },
  );
  return { status, stdout, stderr };
}
const bytes = (name: string) => readFileSync(join(folder, name));

describe('gloact fix', () => {
  test('of a file that was not read nothing is corrected, and why is said', () => {
    writeFileSync(join(folder, 'torn.csv'), `<<<<<<< ours\n${bytes('clean.csv')}=======\n>>>>>>> theirs\n`);
    const { status, stdout } = gloact('fix', 'torn.csv', '--output', 'whole.csv');
    expect({ status, copied: existsSync(join(folder, 'whole.csv')) }).toEqual({ status: 1, copied: false });
    expect(stdout).toContain('F046');
  });

  test('writes a copy, lists each change by kind, and says what to do next', () => {
    const before = bytes('mli-2018-S1.csv');
    const { status, stdout } = gloact('fix', 'mli-2018-S1.csv', '-o', 'out/mli.csv', '--as-of', '2018-12-31');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}Date de début: “27\/02\/2018” → “2018-02-27” \(L4, L5\)$/m);
    // The office writes names, and they stay.
    expect(stdout).not.toContain('Poursuites');
    expect(stdout).toMatch(/^9 cells of mli-2018-S1\.csv are corrected in out\/mli\.csv\.$/m);
    expect(stdout).toMatch(/^Next: gloact validate out\/mli\.csv$/m);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(bytes('mli-2018-S1.csv')).toEqual(before);
    expect(gloact('validate', 'out/mli.csv', '--as-of', '2018-12-31').status).toBe(0);
  });

  test('shows what it would do without writing', () => {
    const { status, stdout } = gloact('fix', 'messy values.xlsx', '--dry-run', '--format', 'json');
    expect(status).toBe(0);
    const { copy, counts, corrections } = JSON.parse(stdout);
    expect(copy).toBe(null);
    expect(corrections.length).toBe(counts.codes + counts.dates);
    expect(readdirSync(folder).filter((name) => name.startsWith('messy'))).toEqual(['messy values.xlsx']);
  });

  test('gives out the same bytes where there is nothing to correct, and says so', () => {
    const { status, stdout } = gloact('fix', 'clean.csv', '-o', 'same.csv');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Nothing to correct: same\.csv is the same as clean\.csv\.$/m);
    expect(bytes('same.csv')).toEqual(bytes('clean.csv'));
  });

  test('never writes over the log, whatever it is called', () => {
    symlinkSync(join(folder, 'clean.csv'), join(folder, 'linked.csv'));
    linkSync(join(folder, 'clean.csv'), join(folder, 'other.csv'));
    const before = bytes('clean.csv');
    for (const output of ['clean.csv', './out/../clean.csv', 'linked.csv', 'other.csv']) {
      const { status, stderr } = gloact('fix', 'clean.csv', '-o', output);
      expect(status).toBe(2);
      expect(stderr).toMatch(/is one of the files to read, and would be lost/);
    }
    expect(bytes('clean.csv')).toEqual(before);
  });

  test('wants a name for the copy, of the same kind', () => {
    expect(gloact('fix', 'clean.csv')).toMatchObject({ status: 2, stderr: expect.stringMatching(/no name/) });
    const { status, stderr } = gloact('fix', 'clean.csv', '-o', 'clean.xlsx');
    expect(status).toBe(2);
    expect(stderr).toMatch(/does not end in \.csv/);
  });

  test('of a log that cannot be read says why, with its own exit code, and writes nothing', () => {
    writeFileSync(join(folder, 'empty.csv'), '');
    const { status, stdout } = gloact('fix', 'empty.csv', '-o', 'never.csv');
    expect(status).toBe(3);
    expect(stdout).toMatch(/The file is empty/);
    expect(existsSync(join(folder, 'never.csv'))).toBe(false);
  });
});
