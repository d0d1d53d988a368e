import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maskedPath } from '../../src/privacy/names-of-files.ts';

const root = join(import.meta.dirname, '../..');
/** Invented; what must not be told of it in any way. */
const named = 'Mrs. Rukhsana Parveenova 0300 7654321';
const told = /rukhsana|parveenova|76543|65432|54321/i;
const cleanLog = readFileSync(join(root, 'fixtures/rules/clean.csv'), 'utf8');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-names-'));
  const inside = join(folder, 'logs', `case ${named}`);
  mkdirSync(inside, { recursive: true });
  const put = (name: string, text: string) => writeFileSync(join(inside, name), text);
  put(`pak-2018-S2 ${named}.csv`, cleanLog);
  put(
    `pak-2018-S2 ${named.replaceAll(' ', '_')} faults.csv`,
    cleanLog.replaceAll('PAK-2018-1', 'PAK-2017-2'),
  );
  put(`list of ${named}.csv`, 'Item,Price\nChair,4\n');
  put(`same ${named}.csv`, cleanLog);
  put(`broken ${named}.xlsx`, 'PK\u0003\u0004');
  put(`scan ${named}.pdf`, '%PDF');
  put(`~$open ${named}.xlsx`, '');
  // Nobody can read a folder as a file.
  mkdirSync(join(inside, `folder ${named}.numbers`));
  mkdirSync(join(folder, 'none', `photographs ${named}`), { recursive: true });
  writeFileSync(join(folder, 'none', `photograph ${named}.jpg`), 'x');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** All that a run of the program says, and what it writes. */
function said(...args: readonly string[]) {
  const run = spawnSync(process.execPath, [join(root, 'bin/run.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status: run.status, text: `${run.stdout}\n${run.stderr}` };
}

const inside = `logs/case ${named}`;
const asOf = ['--as-of', '2018-12-31'];
const report = ['compile-report', '--template', 'eu-interim', '--period', '2018-S2', '--draft', ...asOf];

test('the folders and files of this test are called by what is found', () => {
  expect(maskedPath(inside)).not.toMatch(told);
  for (const name of readdirSync(join(folder, inside))) expect(maskedPath(name), name).not.toMatch(told);
});

describe('nothing personal in the name of a file or folder is told', () => {
  test.each([
    ['of logs, unreadable files and what lies beside them', 3, ['validate', 'logs', ...asOf]],
    ['as JSON', 3, ['validate', 'logs', '--format', 'json', ...asOf]],
    ['of one log', 1, ['validate', `${inside}/pak-2018-S2 ${named}.csv`, ...asOf]],
    ['of what is seen in a log', 0, ['inspect', `${inside}/pak-2018-S2 ${named}.csv`]],
    ['of what is seen as JSON', 0, ['inspect', `${inside}/pak-2018-S2 ${named}.csv`, '--format', 'json']],
    ['of what is seen in no log', 3, ['inspect', `${inside}/list of ${named}.csv`]],
    ['where one file is needed', 2, ['inspect', 'logs']],
    ['of a file that is not there', 2, ['validate', `nowhere ${named}.csv`]],
    ['of a file that is nearly there', 2, ['validate', `${inside}/pak-2018-S2 ${named}.cs`]],
    [
      'of a path without quotation marks',
      2,
      ['validate', ...`${inside}/pak-2018-S2 ${named}.csv`.split(' ')],
    ],
    ['of a word that is no command', 2, [`${named}`]],
    ['of a pattern', 2, ['validate', `${named}*.ods`]],
    ['of a folder without logs', 2, ['validate', 'none']],
    ['of a flag', 2, ['validate', 'logs', `--${named}`]],
    ['of the value of a flag', 2, ['validate', 'logs', '--country', named]],
    ['of a pack', 2, ['validate', 'logs', '--programme', `packs/${named}`]],
    ['of a report that is no report', 2, ['validate', 'logs', '--report', named]],
    [
      'of a file that cannot be written',
      2,
      ['validate', 'logs', '--report', `json=${inside}/list of ${named}.csv/x`, ...asOf],
    ],
    [
      'of a file that would be lost',
      2,
      ['validate', 'logs', '--report', `json=${inside}/pak-2018-S2 ${named}.csv`],
    ],
    ['of a report of another kind', 2, [...report, 'logs', '--output', `${named}.odt`]],
    ['of notes of another kind', 2, [...report, 'logs', '--internal', `${named}.odt`]],
    ['of figures of another kind', 2, [...report, 'logs', '--figures', `${named}.odt`]],
    [
      'of earlier figures that are none',
      2,
      [...report, 'logs', '--previous', `${inside}/pak-2018-S2 ${named}.csv`],
    ],
    [
      'of two outputs of one name',
      2,
      [...report, 'logs', '--output', `${named}.docx`, '--internal', `${named}.docx`],
    ],
    ['where nothing is to be explained', 2, ['explain', named]],
  ])('%s', (_what, status, args) => {
    const run = said(...args);
    expect(run.text).not.toMatch(told);
    expect({ status: run.status, ...(run.status === status ? {} : run) }).toEqual({ status });
  });

  test('in the report, its notes, its figures and what is said of them', () => {
    const outputs = ['docx', 'md', 'json'].map((ending) => `out ${named}/${ending} ${named}.${ending}`);
    const [output, internal, figures] = outputs;
    const run = said(...report, 'logs', '--output', output!, '--internal', internal!, '--figures', figures!);
    expect(run.text).not.toMatch(told);
    expect(run.text).toContain('is written');
    for (const path of outputs) {
      const bytes = new Uint8Array(readFileSync(join(folder, path)));
      const parts = path.endsWith('.docx') ? Object.values(unzipSync(bytes)) : [bytes];
      for (const part of parts) expect(strFromU8(part)).not.toMatch(told);
      expect(statSync(join(folder, path)).size).toBeGreaterThan(100);
    }
    const again = said(...report, 'logs', '--output', 'notes.docx', '--internal', `notes ${named}.docx`);
    expect(again.text).not.toMatch(told);
    for (const part of Object.values(
      unzipSync(new Uint8Array(readFileSync(join(folder, `notes ${named}.docx`)))),
    ))
      expect(strFromU8(part)).not.toMatch(told);
  });
});

test('a name is told sign by sign, also with signs that mean something to a replacement', () => {
  expect(said('validate', "no$$such$&$'.csv").text).toContain("no$$such$&$'.csv");
});
