import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const packs = ['templates/glo-act', 'fixtures/pack-enfance'].map((name) => join(root, name));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-unread-'));
  copyFileSync(join(root, 'fixtures/logs/blr-2018-S1.csv'), join(folder, 'blr-2018-S1.csv'));
  // Saved or sent in part only.
  const log = readFileSync(join(root, 'fixtures/logs/ner-2018-S1.xlsx'));
  writeFileSync(join(folder, 'ner-2018-S1.xlsx'), log.subarray(0, -100));
  const lines = readFileSync(join(root, 'fixtures/logs/pak-2018-S1.csv'), 'utf8').split('\n');
  writeFileSync(join(folder, 'pak-2018-S1.csv'), lines.toSpliced(2, 0, '<<<<<<< HEAD').join('\n'));
  const wide = [...lines.slice(0, 3), `${lines[3]}${','.repeat(20_000)}`, ...lines.slice(4)];
  writeFileSync(join(folder, 'zaf-2018-S1.csv'), wide.join('\n').replaceAll('PAK', 'ZAF'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unread = [
  ['ner-2018-S1.xlsx', 3, /^ner-2018-S1\.xlsx could not be read/m],
  ['pak-2018-S1.csv', 1, /a merge conflict.*\. Nothing of pak-2018-S1\.csv/m],
  ['zaf-2018-S1.csv', 4, /^zaf-2018-S1\.csv: .* columns/m],
] as const;
const commands = {
  'compile-report': ['--period', '2018-S1', '-o', 'out.docx', '--draft'],
  export: ['--to', 'csv', '-o', 'out.csv', '--draft'],
  narrative: ['out', '--period', '2018-S1'],
  'pack diff': packs,
} as const;
/** Who writes in spite of what was not read, for it was asked for a draft of what there is: only a limit is an end of its own. */
const writes = ['compile-report', 'export'];

test.each(
  Object.entries(commands).flatMap(([name, rest]) => unread.map((file) => [name, ...file, rest] as const)),
)('%s of a sound log and %s, says what it is without', (name, file, code, says, rest) => {
  const paths = ['blr-2018-S1.csv', file];
  const args = [
    ...name.split(' '),
    ...(rest[0]!.startsWith('-') ? [...paths, ...rest] : [...rest, ...paths]),
  ];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/run.js'), ...args, ...(name === 'pack diff' ? [] : ['--language', 'en'])],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_GB.UTF-8' } },
  );
  const ends = !writes.includes(name) || code === 4 ? code : 0;
  expect([status, stderr]).toEqual([ends, expect.stringMatching(says)]);
  expect(stdout).not.toMatch(/still is|No figure/);
  const out = readdirSync(folder).filter((one) => one.startsWith('out'));
  expect(out).toHaveLength(writes.includes(name) ? 1 : 0);
  for (const one of out) rmSync(join(folder, one));
});
