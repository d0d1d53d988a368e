import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const messy = join(root, 'fixtures/messy/npl-2018-S2-codes.csv');
let folder = '';
const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LANG: 'C' };
const git = (...args: readonly string[]) =>
  spawnSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
const gloact = (args: readonly string[], more: Readonly<Record<string, string>> = {}, cwd = folder) =>
  spawnSync(process.execPath, [join(root, 'bin/run.js'), 'validate', ...args, '--as-of', '2018-12-31'], {
    ...{ cwd, encoding: 'utf8', env: { ...env, ...more } },
  });
const json = (...args: readonly string[]) => JSON.parse(gloact([...args, '--format', 'json']).stdout);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-review-'));
  mkdirSync(join(folder, 'logs'));
  cpSync(messy, join(folder, 'logs/npl-2018-S2.csv'));
  cpSync(join(root, 'fixtures/rules/clean.csv'), join(folder, 'logs/pak-2018-S2.csv'));
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Logs');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what headquarters make of a result', () => {
  test('one finding is accepted, with its reason, in every output; the others still fail', () => {
    const [one] = json('logs').findings.filter(({ code }: { code: string }) => code === 'C301');
    writeFileSync(
      join(folder, 'waivers.csv'),
      `fingerprint,reason,owner,expires\n${one.fingerprint},The list says so,Desk,2019-06-30\n`,
    );
    const run = gloact(['logs', '--waivers', 'waivers.csv']);
    expect(run.status).toBe(1);
    expect(run.stdout).not.toMatch(/Must fix {2}C301/);
    expect(run.stdout).toContain('1 finding is accepted in waivers.csv and does not count:');
    expect(run.stdout).toContain('The list says so (Desk, until');
    const result = json('logs', '--waivers', 'waivers.csv');
    expect(result.review).toMatchObject({ verdict: 'not-ready', baseline: null, changed: null });
    expect(result.review.waivers.accepted[0]).toMatchObject({
      code: 'C301',
      waiver: { line: 2, reason: 'The list says so' },
    });
    expect(result.switches.waivers).toBe('waivers.csv');
    for (const format of ['html', 'sarif', 'junit', 'csv', 'markdown', 'github'])
      expect(gloact(['logs', '--waivers', 'waivers.csv', '--format', format]).stdout, format).toContain(
        'The list says so',
      );
  });

  test('what is wrong with waivers is told at its line, before any log is read', () => {
    writeFileSync(join(folder, 'wrong.csv'), 'code,key,reason\nP801,PAK-2018-001,because\n');
    const run = gloact(['nowhere-near', '--waivers', 'wrong.csv', '--language', 'fr', 'logs']);
    expect(run.status).toBe(2);
    const wrong = gloact(['logs', '--waivers', 'wrong.csv', '--language', 'fr']);
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/ligne 2\s: P801 ne peut pas être accepté/);
    expect(gloact(['logs', '--waivers', 'nowhere.csv']).status).toBe(2);
    const aFolder = gloact(['logs', '--waivers', 'logs']);
    expect([aFolder.status, aFolder.stderr]).toEqual([2, expect.stringContaining('logs is no file.')]);
  });

  test('against an earlier result only what is new fails, and the earlier one is not written over', () => {
    writeFileSync(join(folder, 'before.json'), gloact(['logs', '--format', 'json']).stdout);
    const same = gloact(['logs', '--baseline', 'before.json']);
    expect([same.status, same.stdout]).toEqual([
      0,
      expect.stringContaining('0 findings are new since before.json'),
    ]);
    expect(gloact(['logs', '--baseline', 'before.json', '--report', 'json=before.json']).status).toBe(2);
    gloact(['logs', '--baseline', 'before.json', '--report', 'json=held.json']);
    const shown = spawnSync(process.execPath, [join(root, 'bin/run.js'), 'show', 'held.json'], {
      ...{ cwd: folder, encoding: 'utf8', env },
    });
    expect(shown.stderr).toBe('');
    expect(shown.stdout).toBe(same.stdout);
    expect(gloact(['logs', '--baseline', 'waivers.csv']).status).toBe(2);
  });

  test('of changed files alone is told, as they are named or as git knows them', () => {
    expect(gloact(['logs', '--since', 'HEAD']).stdout).toContain('None of the changed files is a log.');
    expect(gloact(['logs', '--since', 'HEAD']).status).toBe(0);
    expect(gloact(['logs', '--changed', 'logs/pak-2018-S2.csv']).status).toBe(0);
    expect(gloact(['logs', '--changed', './logs/npl-2018-S2.csv']).status).toBe(1);
    cpSync(messy, join(folder, 'logs/npl-2018-S2 late.csv'));
    writeFileSync(
      join(folder, 'logs/pak-2018-S2.csv'),
      `${readFileSync(join(folder, 'logs/pak-2018-S2.csv'), 'utf8')}\n`,
    );
    const { files, review, switches, findings } = json('logs', '--since', 'HEAD');
    const changed = ['logs/npl-2018-S2 late.csv', 'logs/pak-2018-S2.csv'];
    expect(files.map(({ file }: { file: string }) => file)).toEqual(changed);
    expect(review.changed.files).toEqual(changed);
    // The log that is there twice was not changed, and is told of as what it is related to.
    const others = findings.filter(({ file }: { file: string }) => !changed.includes(file));
    expect(others.map(({ code, file }: { code: string; file: string }) => [code, file])).toEqual([
      ['B701', 'logs/npl-2018-S2.csv'],
    ]);
    expect(switches.since).toBe('HEAD');
    for (const ref of ['nowhere', '--output=x', ''])
      expect([ref, gloact(['logs', `--since=${ref}`]).status]).toEqual([ref, 2]);
    expect(gloact(['logs', '--since', 'a\n::error::\u001b[31mb']).stderr).toMatch(
      /since a↵::error::␛\[31mb here/,
    );
    rmSync(join(folder, 'logs/npl-2018-S2 late.csv'));
  });

  test('a folder that is named as changed is all that lies in it', () => {
    expect(gloact(['logs', '--changed', 'logs']).status).toBe(1);
  });

  test('a log that git does not vouch for counts as changed', () => {
    // In another repository, ignored, in a repository within this one, and behind links that were not changed.
    const [file, ours] = ['npl-2018-S2.csv', join(folder, 'ours')];
    for (const inside of ['ours/kept/inner', 'ours/ignored', 'theirs']) {
      mkdirSync(join(folder, inside), { recursive: true });
      cpSync(messy, join(folder, inside, file));
    }
    cpSync(messy, join(ours, 'kept', file));
    writeFileSync(join(folder, 'theirs', file), `${readFileSync(messy, 'utf8')}\n`);
    symlinkSync(join(folder, 'theirs', file), join(ours, 'linked.csv'));
    symlinkSync(join(ours, 'kept'), join(folder, 'way'));
    writeFileSync(join(ours, '.gitignore'), 'ignored\n');
    for (const where of ['ours/kept/inner', 'ours', 'theirs']) {
      git('-C', where, 'init', '-q');
      git('-C', where, '-c', 'advice.addEmbeddedRepo=false', 'add', '.');
      git('-C', where, 'commit', '-qm', 'Logs');
    }
    const told = (...paths: readonly string[]) => {
      const run = gloact([...paths, '--since', 'HEAD', '--format', 'json'], {}, ours);
      return JSON.parse(run.stdout).review.changed.files;
    };
    expect(told(`kept/${file}`, '../theirs')).toEqual([`../theirs/${file}`]);
    expect(told('.')).toEqual([`ignored/${file}`, 'linked.csv']);
    expect(told(`../way/${file}`)).toEqual([]);
    // Ignored in the repository within this one, or not to be looked at.
    const inner = (...args: string[]) => git('-C', 'ours/kept/inner', ...args);
    cpSync(messy, join(ours, 'kept/inner/late.csv'));
    writeFileSync(join(ours, 'kept/inner/.git/info/exclude'), 'late.csv\n');
    expect(told('kept')).toEqual(['kept/inner/late.csv']);
    rmSync(join(ours, 'kept/inner/late.csv'));
    for (const flag of ['assume-unchanged', 'skip-worktree']) {
      inner('update-index', `--${flag}`, file);
      git('-C', 'ours', 'update-index', `--${flag}`, `kept/${file}`);
      for (const one of [`kept/inner/${file}`, `kept/${file}`])
        expect([flag, told(one)]).toEqual([flag, [one]]);
      inner('update-index', `--no-${flag}`, file);
      git('-C', 'ours', 'update-index', `--no-${flag}`, `kept/${file}`);
    }
    cpSync(join(root, 'fixtures/rules/clean.csv'), join(ours, 'kept/inner', file));
    expect(told('kept')).toEqual([`kept/inner/${file}`]);
  }, 20_000);

  test('an office that sent nothing for the period fails, until headquarters accept it', () => {
    const { findings } = json('logs', '--expect', '2018-S2', '--changed', 'logs/pak-2018-S2.csv');
    expect(findings).toEqual([]);
    const all = json('logs', '--expect', '2018-S2').findings.filter(
      ({ code }: { code: string }) => code === 'D031',
    );
    expect(all.map(({ data }: { data: { country: string } }) => data.country)).not.toContain('PAK');
    expect(all.length).toBe(11);
    writeFileSync(
      join(folder, 'absent.csv'),
      `code,key,reason\n${all.map(({ key }: { key: string }) => `D031,${key},Not in the grant yet\n`).join('')}`,
    );
    const run = gloact([
      'logs/pak-2018-S2.csv',
      'logs/npl-2018-S2.csv',
      '--expect',
      '2018 S2',
      '--waivers',
      'absent.csv',
    ]);
    expect(run.stdout).not.toContain('Must fix  D031');
    expect(gloact(['logs', '--expect', '2018-S9']).status).toBe(2);
  });

  test('a job of GitHub gets its summary', () => {
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'Before.\n');
    const run = gloact(['logs', '--format', 'github'], { GITHUB_STEP_SUMMARY: summary });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^::error file=logs\/npl-2018-S2\.csv,line=2,col=92,title=C301 /);
    expect(readFileSync(summary, 'utf8')).toMatch(
      /^Before\.\n## Not ready[\s\S]*### Must fix: .* \(C301\)\n/,
    );
  });
});
