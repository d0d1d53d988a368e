import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const clean = readFileSync(join(root, 'fixtures/rules/clean.csv'), 'utf8');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-verify-'));
  put('pak.csv', clean);
  const { status, stderr } = gloact(
    ...['compile-report', 'pak.csv', '--period', '2018-S2', '-o', 'r.docx', '--figures', 'f.json'],
    ...['--as-of', '2018-12-31'],
  );
  expect(status, stderr).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gloact = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'bin/run.js'), ...args], { cwd: folder, encoding: 'utf8' });
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const verify = (logs: string, { report = 'r.docx', figures = 'f.json' } = {}) => {
  const { status, stdout, stderr } = gloact('verify-report', report, logs, '--figures', figures);
  return { status, stdout, stderr };
};

describe('a report is verified', () => {
  test('and is what its logs give, to the byte', () => {
    expect(verify('pak.csv')).toMatchObject({
      ...{ status: 0, stdout: 'r.docx is what its logs give, to the byte.\n' },
    });
  });

  test('and a number that is another is named once, with what it was and is', () => {
    // Messages aired: 0, and then 7.
    const more = clean.replace(',PV-04,40,0,', ',PV-04,40,7,');
    expect(more).not.toBe(clean);
    put('more.csv', more);
    const { status, stdout } = verify('more.csv');
    expect(status, stdout).toBe(1);
    const [first, last, ...rest] = stdout.trimEnd().split('\n');
    expect(first).toBe('  PV-04.PAK.period: 0, now 7');
    expect(last).toMatch(/^r\.docx: 1 figure differs .*, and \d+ figures that follow from them\.$/);
    expect(rest).toEqual([]);
  });

  test('and words that are others are told apart from figures', () => {
    put('words.csv', clean.replace('Training of investigators', 'Course for investigators'));
    expect(verify('words.csv')).toMatchObject({
      status: 1,
      stdout: 'r.docx: all figures are what the logs give; its words or its look differ.\n',
    });
  });

  test('and logs that hold errors compile to none', () => {
    put('bad.csv', clean.replace('UNODC', 'UNDOC of old'));
    expect(verify('bad.csv')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('cannot be compiled as they are'),
    });
  });

  test.each<[string, { report?: string; figures?: string }, string]>([
    ['no report', { report: 'none.docx' }, 'none.docx cannot be read.'],
    ['a file of figures that is cut', { figures: 'cut.json' }, 'cut.json is no file of figures'],
    [
      'one of another programme',
      { figures: 'other.json' },
      'other.json is no file of figures of this programme',
    ],
    ['one of an older version', { figures: 'old.json' }, 'old.json does not say how its figures are printed'],
  ])('but not where there is %s', (_name, files, message) => {
    const text = readFileSync(join(folder, 'f.json'), 'utf8');
    const file = JSON.parse(text);
    put('cut.json', text.slice(0, -300));
    put('other.json', JSON.stringify({ ...file, programme: 'other' }));
    put('old.json', JSON.stringify({ ...file, made: undefined }));
    const { status, stderr } = verify('pak.csv', files);
    expect(status, stderr).toBe(2);
    expect(stderr).toContain(message);
  });
});
