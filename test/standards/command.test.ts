import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gloact-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function gloact(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/run.js'), ...args, ...(args[0] === 'export' ? ['--as-of', '2018-12-31'] : [])],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const logs = join(root, 'fixtures/logs');
const faulty = join(root, 'fixtures/messy/npl-2018-S2-codes.csv');
const pack = join(folder, 'pack');
cpSync(join(root, 'templates/glo-act'), pack, { recursive: true });
const facts = JSON.parse(readFileSync(join(pack, 'programme.json'), 'utf8'));
const iati = {
  ...{ organisation: 'XX-EXAMPLE-0001', organisationType: '40', activity: 'ACTION', sector: '15160' },
};
writeFileSync(join(pack, 'programme.json'), JSON.stringify({ ...facts, iati }));

test.each([
  ['a file of another ending', ['--to', 'xlsx', '-o', 'rows.csv'], 'rows.csv does not end in .xlsx.'],
  ['figures of no period', ['--to', 'opsys', '-o', 'opsys.csv'], 'opsys holds the figures of one period.'],
  [
    'IATI of a pack that has no identifiers, with the fields it needs',
    ['--to', 'iati', '-o', 'iati.xml', '--period', '2018-S2'],
    'with organisation, organisationType, activity, and sector',
  ],
  [
    'earlier figures beside rows',
    ['--to', 'csv', '-o', 'rows.csv', '--previous', 'figures.json'],
    '--previous says nothing to an export of rows (csv).',
  ],
  ['a period without rows', ['--to', 'csv', '-o', 'rows.csv', '--period', '2017-S1'], '2017-S1'],
  ['a kind that is not there', ['--to', 'ods', '-o', 'rows.ods'], 'ods'],
])('%s is refused before anything is written', (_, args, said) => {
  const { status, stderr } = gloact('export', logs, ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(said);
  expect(readdirSync(folder)).toEqual(['pack']);
});

test('logs with errors are listed and not exported; a draft leaves the faulty rows out and says so', () => {
  const refused = gloact('export', faulty, '--to', 'csv', '-o', 'draft.csv');
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain('L401');
  expect(refused.stderr).toContain('Nothing was exported');
  expect(existsSync(join(folder, 'draft.csv'))).toBe(false);
  const draft = gloact('export', faulty, '--to', 'csv', '-o', 'draft.csv', '--draft');
  expect(draft.status).toBe(0);
  expect(draft.stderr).toMatch(/Draft: \d+ rows with errors left out\./);
  expect(draft.stderr).toContain('Not all is in from BLR, BRA,');
  expect(existsSync(join(folder, 'draft.csv'))).toBe(true);
});

test('an input is never written over', () => {
  const own = join(folder, 'own.csv');
  cpSync(join(root, 'fixtures/rules/clean.csv'), own);
  const before = readFileSync(own);
  expect(gloact('export', own, '--to', 'csv', '-o', own).status).toBe(2);
  expect(readFileSync(own)).toEqual(before);
});

test.each([
  ['csv', 'a.csv'],
  ['xlsx', 'a.xlsx'],
  ['hxl', 'a-hxl.csv'],
  ['datapackage', 'package'],
  ['iati', 'a.xml'],
  ['opsys', 'opsys.csv'],
])('%s is written from the logs of all offices, with what is left out said', (to, name) => {
  const args = ['--to', to, '-o', name, '--period', '2018-S2', '--programme', pack];
  const { status, stdout, stderr } = gloact('export', logs, ...args);
  expect(status).toBe(0);
  expect(stdout).toContain(name);
  expect(existsSync(join(folder, name))).toBe(true);
  if (to !== 'iati' && to !== 'opsys') {
    expect(stderr).toContain('To protect people, 4 rows are left out');
    expect(stderr).toContain('narrative');
  }
  expect(stderr).not.toContain('Not all is in from');
});

test('a change of wording since the last figures is told with both wordings', () => {
  const figures = join(folder, 'figures.json');
  const report = ['compile-report', logs, '--period', '2018-S1', '--as-of', '2018-12-31'];
  expect(gloact(...report, '--figures', figures, '-o', 'report.docx').status).toBe(0);
  const indicators = join(pack, 'indicators.csv');
  const text = readFileSync(indicators, 'utf8');
  writeFileSync(indicators, text.replace('SMS sent', 'Text messages sent'));
  const args = ['--to', 'opsys', '-o', 'opsys.csv', '--period', '2018-S2', '--previous', figures];
  const { status, stderr } = gloact('export', logs, ...args, '--programme', pack);
  writeFileSync(indicators, text);
  expect(status).toBe(0);
  expect(stderr).toContain('PV-03 is worded otherwise than in the last figures');
  expect(stderr).toContain('was: SMS sent');
  expect(stderr).toContain('is:  Text messages sent');
});

test.each(['iati', 'opsys'])(
  'figures of some offices are given as %s only once their report is out',
  (to) => {
    const output = `some.${to === 'iati' ? 'xml' : 'csv'}`;
    const figures = join(folder, 'some.json');
    const log = join(logs, 'zaf-2018-S1.csv');
    const args = ['--to', to, '-o', output, '--period', '2018-S1', '--programme', pack];
    const refused = gloact('export', log, ...args);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('Not all is in from BLR, BRA,');
    expect(existsSync(join(folder, output))).toBe(false);
    const report = ['compile-report', log, '--period', '2018-S1', '--as-of', '2018-12-31'];
    expect(gloact(...report, '--figures', figures, '-o', 'some.docx').status).toBe(0);
    expect(gloact('export', log, ...args, '--previous', figures).status).toBe(0);
    expect(existsSync(join(folder, output))).toBe(true);
  },
);

test.each(['json-schema', 'table-schema', 'markdown'])('the schema is printed as %s', (format) => {
  const { status, stdout } = gloact('schema', '--format', format, '--programme', pack);
  expect(status).toBe(0);
  if (format === 'markdown') expect(stdout).toMatch(/^# .*\n/);
  else expect(Object.keys(JSON.parse(stdout))).toContain('$schema');
});
