import { spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const logs = join(root, 'fixtures/logs');
const written = join(root, 'fixtures/narrative');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact narrative '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function gloact(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/run.js'), ...args, '--period', '2018-S2', '--as-of', '2018-12-31', '--language', 'en'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
const compile = (texts: string, output: string, ...more: readonly string[]) =>
  gloact('compile-report', logs, '--narrative', texts, '--output', output, ...more);
const wordIn = (file: string) =>
  strFromU8(unzipSync(readFileSync(join(folder, file)))['word/document.xml']!).replace(/<[^>]*>/g, '');

test('a skeleton is written once, and what headquarters wrote in it is left', () => {
  const first = gloact('narrative', 'texts', logs);
  expect([first.status, first.stderr]).toEqual([0, '']);
  const files = readdirSync(join(folder, 'texts'), { recursive: true, encoding: 'utf8' });
  expect(files.map((name) => name.replaceAll('\\', '/'))).toEqual(
    expect.arrayContaining(['summary.md', 'risks.md', 'pillars/protection.md', 'countries/NPL.md']),
  );
  const summary = join(folder, 'texts/summary.md');
  // An edit of headquarters.
  writeFileSync(summary, `${readFileSync(summary, 'utf8')}Our own words.\n`);
  rmSync(join(folder, 'texts/risks.md'));
  const second = gloact('narrative', 'texts', logs);
  expect(second.status).toBe(0);
  expect(second.stderr).toContain(`${join('texts', 'summary.md')} was there and is left as it is.`);
  expect(second.stdout).toContain('1 file is written in texts.');
  expect(readFileSync(summary, 'utf8')).toContain('Our own words.');
});

test('of an untouched skeleton every text is missing, and nothing in it is wrong', () => {
  gloact('narrative', 'untouched', logs);
  const { status, stdout } = compile('untouched', 'untouched.docx', '--format', 'json');
  expect(status).toBe(0);
  const found = (JSON.parse(stdout) as { findings: { code: string; file: string }[] }).findings;
  const codes = new Set(found.filter(({ file }) => file.startsWith('untouched/')).map(({ code }) => code));
  expect([...codes]).toEqual(['D013']);
});

test('texts that are whole are set, and nothing of them is left to mend', () => {
  const { status, stdout } = compile(written, 'whole.docx');
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/ D0(?:0\d|1\d) /);
  const text = wordIn('whole.docx');
  expect(text).toContain('Judges learn from judges.');
  expect(text).not.toMatch(/\{\{|\}\}/);
});

test('personal data and unknown figures stop a report, and are masked in a draft', () => {
  cpSync(written, join(folder, 'wrong'), { recursive: true });
  writeFileSync(join(folder, 'wrong/risks.md'), 'Call +977 9841234567 about {{PV-1.total}}.\n');
  const { status, stdout, stderr } = compile('wrong', 'wrong.docx');
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'wrong.docx'))).toBe(false);
  expect(stdout).toContain('wrong/risks.md  line 1');
  expect(stdout).toContain('Did you mean PV-01.total?');
  expect(`${stdout}${stderr}`).not.toContain('9841234567');
  expect(compile('wrong', 'draft.docx', '--draft').status).toBe(0);
  expect(wordIn('draft.docx')).not.toContain('9841234567');
  expect(wordIn('draft.docx')).toContain('about [PV-1.total].');
});

test.skipIf(process.platform === 'win32')('what is only a link is not followed', () => {
  mkdirSync(join(folder, 'linked'));
  writeFileSync(join(folder, 'secret.md'), 'A secret of another folder.\n');
  symlinkSync(join(folder, 'secret.md'), join(folder, 'linked/risks.md'));
  const { status, stdout } = compile('linked', 'linked.docx');
  expect(status).toBe(3);
  expect(stdout).toContain('only points to a file in another place');
});

test('no folder, no logs: wrong use', () => {
  expect(compile('nowhere', 'nowhere.docx').status).toBe(2);
  expect(compile(join(written, 'risks.md'), 'nowhere.docx').status).toBe(2);
  expect(gloact('narrative', 'texts').status).toBe(2);
});
