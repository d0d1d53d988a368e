/** The sample repository as a stranger would use it: offices hand in logs, the workflow's steps are run, what is wrong is mended. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { root, run } from './project.ts';

vi.setConfig({ testTimeout: 120_000 });

const sample = join(root, 'fixtures/submissions-repo');
const actionFolder = join(root, '.github/actions/validate');
const action = parse(readFileSync(join(actionFolder, 'action.yml'), 'utf8'));
const workflow = parse(readFileSync(join(sample, '.github/workflows/check.yml'), 'utf8'));
const asked = workflow.jobs.logs.steps.find(({ uses = '' }) => uses.includes('/actions/validate@')).with;

let repository = '';
const git = (...args: readonly string[]) =>
  run(
    'git',
    ['-c', 'user.name=An office', '-c', 'user.email=office@example.org', ...args],
    repository,
  ).trim();
const log = (country: string) => join(repository, `logs/${country}-2018-S2.csv`);

beforeAll(() => {
  repository = realpathSync(mkdtempSync(join(tmpdir(), 'gloact submissions-')));
  cpSync(sample, repository, { recursive: true });
  renameSync(log('mar'), join(repository, 'mar.csv'));
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.gitattributes', '.github', 'README.md', 'waivers.csv', 'logs');
  git('commit', '--quiet', '--message', 'Logs of Nepal and Niger');
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

/** Runs the action's own steps as GitHub runs them; `base` is the commit that a pull request starts from. */
function checked(base: string, given: Readonly<Record<string, unknown>> = asked) {
  const summary = join(repository, '.git/summary.md');
  writeFileSync(summary, '');
  const context: Record<string, string> = {
    'github.action_path': actionFolder,
    'github.event.pull_request.base.sha': base,
  };
  const filled = (text: string) =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
      const input = /^inputs\.(.*)$/.exec(name)?.[1];
      const value = input === undefined ? context[name] : inputOf(input);
      if (value === undefined) throw new Error(`No step may ask for ${name}.`);
      return value;
    });
  const inputOf = (name: string): string =>
    String(given[name] ?? filled(String(action.inputs[name].default)));
  expect(Object.keys(given).filter((name) => !(name in action.inputs))).toEqual([]);
  let [status, stdout, stderr]: [number | null, string, string] = [0, '', ''];
  for (const step of action.runs.steps.filter((one: { run?: string }) => one.run !== undefined)) {
    const env = Object.fromEntries(
      Object.entries(step.env as Record<string, string>).map(([name, text]) => [name, filled(text)]),
    );
    const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
    const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      ...{ cwd: repository, encoding: 'utf8' },
      env: { ...process.env, PATH: path, GITHUB_STEP_SUMMARY: summary, ...env },
    });
    [status, stdout, stderr] = [done.status, stdout + done.stdout, stderr + done.stderr];
    if (status !== 0) break;
  }
  const annotations = Array.from(
    stdout.matchAll(/^::(error|warning) file=([^,]+),line=(\d+)(?:,col=(\d+))?,title=(\S+)/gm),
    ([, weight, file, line, column, code]) => ({
      weight,
      code,
      file,
      line: Number(line),
      column: Number(column),
    }),
  );
  return { status, stdout, stderr, annotations, summary: readFileSync(summary, 'utf8') };
}

/** Where a text begins in a line of a log, from 1. */
const columnOf = (country: string, line: number, text: string): number =>
  readFileSync(log(country), 'utf8').split('\r\n')[line - 1]!.indexOf(text) + 1;

test('a messy log is refused at its cells, and accepted when it is mended; one warning is waived, and only that one', () => {
  const base = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '-b', 'morocco');
  renameSync(join(repository, 'mar.csv'), log('mar'));
  git('add', 'logs');
  git('commit', '--quiet', '--message', 'Log of Morocco');

  // Red: what a person must mend is told where it stands, and the id that another office's log has, in its context.
  const red = checked(base);
  expect(red.stderr).toBe('');
  expect(red.status).toBe(1);
  const errors = red.annotations.filter(({ weight }) => weight === 'error');
  expect(errors).toEqual(
    expect.arrayContaining([
      {
        weight: 'error',
        code: 'L402',
        file: 'logs/mar-2018-S2.csv',
        line: 2,
        column: columnOf('mar', 2, 'submited'),
      },
      {
        weight: 'error',
        code: 'C301',
        file: 'logs/mar-2018-S2.csv',
        line: 6,
        column: columnOf('mar', 6, '31/11/2018'),
      },
      {
        weight: 'error',
        code: 'X501',
        file: 'logs/mar-2018-S2.csv',
        line: 6,
        column: columnOf('mar', 6, '25;unique'),
      },
      { weight: 'error', code: 'X509', file: 'logs/mar-2018-S2.csv', line: 7, column: 1 },
      { weight: 'error', code: 'B706', file: 'logs/ner-2018-S2.csv', line: 4, column: 1 },
    ]),
  );
  expect(errors).toHaveLength(5);
  expect(red.summary).toContain('C301');
  const sarif = JSON.parse(readFileSync(join(repository, 'gloact-reports/gloact.sarif'), 'utf8'));
  expect(new Set(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId))).toContain('B706');
  expect(readFileSync(join(repository, 'gloact-reports/gloact.html'), 'utf8')).toMatch(/^<!doctype html>/i);

  // What can be proved is corrected by the program, the rest by a person.
  const mended = join(repository, 'mended.csv');
  run(process.execPath, [join(root, 'bin/run.js'), 'fix', log('mar'), '-o', mended], repository);
  const text = readFileSync(mended, 'utf8');
  expect(text).toContain(';submitted;');
  const right = text
    .replace('31/11/2018', '2018-11-30')
    .replace(';25;unique;police;10;14;', ';25;unique;police;10;15;')
    .replace('NER-2018-009', 'MAR-2018-011');
  writeFileSync(log('mar'), right);
  git('commit', '--quiet', '--all', '--message', 'Mend the log of Morocco');

  // Green: the warnings of Niger's log are none of this pull request's.
  expect(checked(base)).toMatchObject({ status: 0, stderr: '' });

  // On the main branch all logs decide: one warning of Niger's is accepted by headquarters, the other is not.
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', 'morocco');
  const main = checked('');
  expect(main.status).toBe(1);
  const warnings = main.annotations.filter(({ weight }) => weight === 'warning');
  expect(warnings.map(({ code }) => code)).toEqual(['X517']);
  expect(main.summary).toContain('R621');
  expect(checked('', { ...asked, 'fail-on': 'error' }).status).toBe(0);
});
