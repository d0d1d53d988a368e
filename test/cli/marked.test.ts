import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellOf, rawBook, tableWith } from '../marked/raw-book.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-marked-'));
  mkdirSync(join(folder, 'logs/north'), { recursive: true });
  mkdirSync(join(folder, 'logs/south'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function gloact(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/run.js'), ...args, '--as-of', '2018-12-31', '--language', 'en'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
const filesIn = (path: string) =>
  readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.includes('.'))
    .sort();
const write = (path: string, bytes: Uint8Array) => writeFileSync(join(folder, path), bytes);
const read = (path: string) => readFileSync(join(folder, path));

test('a marked copy is written beside what is printed, and is what to open next', () => {
  write('pak-2018-S2.xlsx', rawBook({}));
  const plain = gloact('validate', 'pak-2018-S2.xlsx', '--format', 'json');
  const marking = ['validate', 'pak-2018-S2.xlsx', '--format', 'json', '--annotate', 'marked'];
  const first = gloact(...marking);
  expect(first).toEqual({ ...plain, stderr: 'Next: open marked/pak-2018-S2.marked.xlsx\n' });
  expect(first.status).toBe(1);
  const copy = read('marked/pak-2018-S2.marked.xlsx');
  expect(gloact(...marking)).toEqual(first);
  expect(filesIn('marked')).toEqual(['pak-2018-S2.marked.xlsx']);
  // Somebody has begun to mend the copy.
  write('marked/pak-2018-S2.marked.xlsx', rawBook({ rows: tableWith({ value: 'many' }) }));
  expect(gloact(...marking).stderr).toBe('Next: open marked/pak-2018-S2.marked-2.xlsx\n');
  expect(read('marked/pak-2018-S2.marked-2.xlsx')).toEqual(copy);
  // A copy that is checked in its own folder stays as it is, and gets another.
  const again = gloact('validate', 'marked/pak-2018-S2.marked.xlsx', '--annotate', 'marked');
  expect(again.stderr).toBe('Next: open marked/pak-2018-S2.marked-3.xlsx\n');
});

test.skipIf(process.platform === 'win32')('a pipe that stands where a copy belongs is not waited for', () => {
  write('piped-2018-S2.xlsx', rawBook({}));
  mkdirSync(join(folder, 'piped'));
  spawnSync('mkfifo', [join(folder, 'piped/piped-2018-S2.marked.xlsx')]);
  expect(gloact('validate', 'piped-2018-S2.xlsx', '--annotate', 'piped').stderr).toBe(
    'Next: open piped/piped-2018-S2.marked-2.xlsx\n',
  );
});

test('several files keep their folders, those of one name their names, and what cannot be marked is said', () => {
  const rows = tableWith({ value: 'many' });
  write('logs/north/log.xlsx', rawBook({ rows }));
  write('logs/south/log.xlsx', rawBook({ rows: tableWith({ end_date: '2018-09-08' }) }));
  write('logs/south/log.csv', new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n')));
  copyFileSync(join(root, 'fixtures/traps/others/encrypted.xlsx'), join(folder, 'logs/secret.xlsx'));
  const { status, stdout, stderr } = gloact('validate', 'logs', '--annotate', 'all');
  expect(status).toBe(3);
  expect(filesIn('all')).toEqual([
    'north/log.marked.xlsx',
    'south/log.marked-2.xlsx',
    'south/log.marked.xlsx',
  ]);
  expect(filesIn('logs')).toEqual(['north/log.xlsx', 'secret.xlsx', 'south/log.csv', 'south/log.xlsx']);
  expect(stderr).toBe(
    'logs/secret.xlsx was not marked. It could not be read.\nNext: open the marked files in all (files: 3)\n',
  );
  expect(stdout).toContain('Not ready');
  for (const line of `${stdout}${stderr}`.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('a file where a folder is wanted is refused before anything is read', () => {
  write('taken', new Uint8Array());
  const { status, stdout, stderr } = gloact('validate', 'pak-2018-S2.xlsx', '--annotate', 'taken');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('taken');
});

test('a folder that cannot be written to ends with what to do, after the result', () => {
  write('taken', new Uint8Array());
  const { status, stdout, stderr } = gloact('validate', 'pak-2018-S2.xlsx', '--annotate', 'taken/in');
  expect(stdout).toContain(cellOf('value', 1));
  expect([status, stderr]).toEqual([2, expect.stringContaining('taken/in/pak-2018-S2.marked.xlsx')]);
});
