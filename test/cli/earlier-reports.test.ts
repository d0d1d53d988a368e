import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const clean = join(root, 'fixtures/rules/clean.csv');
const above = mkdtempSync(join(tmpdir(), 'gloact-earlier-'));
afterAll(() => rmSync(above, { recursive: true, force: true }));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(above, 'run-'));
  copyFileSync(clean, join(folder, 'pak.csv'));
});

function gloact(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(root, 'bin/run.js'), ...args, '--as-of', '2018-12-31'], {
    cwd: folder,
    encoding: 'utf8',
  });
}
const put = (path: string, text = 'of an earlier run') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const there = (path: string) => existsSync(join(folder, path));

describe('a report of an earlier run', () => {
  test.each<[string, string[]]>([
    ['a path that is not there', ['validate', 'pok.csv', '--report', 'json=out.json']],
    ['a flag that is not there', ['validate', 'pak.csv', '--fancy', '--report=json=out.json']],
    ['a value that is none', ['validate', 'pak.csv', '--report', 'json=out.json', '--fail-on', 'tuesday']],
    ['a period that is none', ['pak.csv', '--report', 'json=out.json', '--period', '2018-S9']],
    ['a pack that is none', ['validate', 'pak.csv', '--programme', 'nowhere', '--report', 'json=out.json']],
    ['a command that is not there', ['velidate', 'pak.csv', '--report', 'json=out.json']],
    [
      'another report that cannot be written',
      ['pak.csv', '--report', 'json=out.json', '--report', 'json=pak.csv/x'],
    ],
  ])('is gone after %s', (_name, args) => {
    put('out.json');
    const { status, stderr } = gloact(...args);
    expect([status, there('out.json'), there('pak.csv')], stderr).toEqual([2, false, true]);
  });

  test('a text report is gone too, though it might be read as a log elsewhere', () => {
    put('out/told.txt');
    put('logs/pak.csv', readFileSync(clean, 'utf8'));
    gloact('validate', 'logs', '--period', '2018-S9', '--report', 'pretty=out/told.txt');
    expect(there('out/told.txt')).toBe(false);
  });

  test('is written anew by a run that has a result, whatever the result is', () => {
    put('out.json');
    put('bad.csv', readFileSync(clean, 'utf8').replace('UNODC', 'UNDOC of old'));
    expect(gloact('validate', 'bad.csv', '--report', 'json=out.json').status).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).verdict).toBe('not-ready');
  });

  test.each<[string, string[]]>([
    ['by its name', ['validate', 'pak.csv', '--report', 'pretty=pak.csv']],
    ['in a folder', ['validate', '.', '--report', 'pretty=pak.csv']],
    ['in this folder, which nobody names', ['validate', '--report', 'pretty=pak.csv']],
    ['by a pattern', ['validate', '*.csv', '--report', 'pretty=pak.csv']],
    [
      'in a folder, before it is looked into',
      ['validate', '.', '--period', '2018-S9', '--report', 'pretty=pak.csv'],
    ],
  ])('that is a log, read %s, stays', (_name, args) => {
    expect(gloact(...args).status).toBe(2);
    expect(readFileSync(join(folder, 'pak.csv'), 'utf8')).toBe(readFileSync(clean, 'utf8'));
  });

  test('stays where only standard output fails, for then it is of this run', () => {
    if (!existsSync('/dev/full')) return;
    const run = `"${process.execPath}" "${join(root, 'bin/run.js')}" validate pak.csv --report json=out.json > /dev/full`;
    expect(spawnSync('sh', ['-c', run], { cwd: folder }).status).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).format).toBe(1);
  });
});

describe('a report that cannot be written is refused before anything is read', () => {
  test.each<[string, string[], string]>([
    ['two on one file', ['json=out', 'pretty=out'], 'out is given for two files.'],
    ['two on one file, by another way', ['json=out', 'pretty=dir/../out'], 'is given for two files.'],
    ['two on one file, in other letters', ['json=out', 'pretty=OUT'], 'OUT is given for two files.'],
    ['two on one file that is there', ['json=old', 'pretty=./old'], './old is given for two files.'],
    ['one on a folder', ['json=dir'], 'dir could not be written: there is a folder of that name.'],
    ['one below a file', ['json=old/x/y'], 'could not be written: a file is where a folder is needed.'],
    ['one of no format', ['fancy=out'], '--report is “fancy=out”, which is no format and file.'],
    ['one of no file', ['json='], '--report is “json=”, which is no format and file.'],
  ])('%s', (_name, reports, said) => {
    put('dir/inside');
    put('old');
    const flags = reports.flatMap((report) => ['--report', report]);
    // There is no such log: had it been looked for first, that would be said.
    const { status, stdout, stderr } = gloact('validate', 'pok.csv', ...flags);
    expect([status, stdout], stderr).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(readdirSync(folder).filter((name) => !['dir', 'old', 'pak.csv'].includes(name))).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')(
    'one over a log, through a link or where nobody may write',
    () => {
      symlinkSync('pak.csv', join(folder, 'link'));
      expect(gloact('validate', 'pak.csv', '--report', 'json=link').stderr).toContain('would be lost');
      symlinkSync('.', join(folder, 'here'));
      expect(gloact('validate', 'pak.csv', '--report', 'json=here/pak.csv').stderr).toContain(
        'would be lost',
      );
      expect(gloact('validate', 'pok.csv', '--report', 'json=/proc/none/x').stderr).toContain(
        'could not be written',
      );
      expect(readFileSync(join(folder, 'pak.csv'), 'utf8')).toBe(readFileSync(clean, 'utf8'));
      expect(there('link')).toBe(true);
    },
  );
});

describe('a Word document, figures and notes of an earlier run', () => {
  const names = ['report.docx', 'figures.json', 'notes.md'];
  const outputs = ['-o', 'report.docx', '--figures', 'figures.json', '--internal', 'notes.md'];
  const sentence = (name: string) => `${name} is from an earlier run.\n`;

  test.each<[string, number, string[]]>([
    ['a period without rows', 2, ['pak.csv', '--period', '2015-S2']],
    ['errors in the logs', 1, ['bad.csv', '--period', '2018-S2']],
  ])('are left after %s, and told', (_name, code, args) => {
    put('bad.csv', readFileSync(clean, 'utf8').replace('UNODC', 'UNDOC of old'));
    for (const name of names) put(name);
    const { status, stderr } = gloact('compile-report', ...args, ...outputs);
    expect(status, stderr).toBe(code);
    for (const name of names) {
      expect(readFileSync(join(folder, name), 'utf8')).toBe('of an earlier run');
      expect(stderr).toContain(sentence(name));
    }
  });

  test('are not spoken of where they are written anew', () => {
    for (const name of names) put(name);
    const { status, stderr } = gloact('compile-report', 'pak.csv', '--period', '2018-S2', ...outputs);
    expect(status, stderr).toBe(0);
    expect(stderr).not.toContain('earlier');
  });
});

test.skipIf(process.platform === 'win32')('what is written is told under a name that does not steer', () => {
  const { stdout } = gloact(
    'compile-report',
    'pak.csv',
    '--period',
    '2018-S2',
    '-o',
    'a\u001b[31m\u202eb.docx',
  );
  expect(stdout).toContain('a␛[31m<U+202E>b.docx is written');
});
