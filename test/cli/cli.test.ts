import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchLog } from '../bench/logs.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-cli-'));
  mkdirSync(join(folder, 'odd-pack/programme.json'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function gloact(args: readonly string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/run.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}

const logs = join(root, 'fixtures/logs');
const clean = join(root, 'fixtures/rules/clean.csv');
const bad = join(root, 'fixtures/messy/npl-2018-S2-codes.csv');
const asOf = ['--as-of', '2018-12-31'];

describe('exit codes', () => {
  test.each([
    ['0 for a clean log', ['validate', clean, ...asOf], 0],
    ['0 for a file without a command', [clean, ...asOf], 0],
    ['0 for help in any form', ['-h'], 0],
    ['0 for the help of a command', ['help', 'inspect'], 0],
    ['0 for an explanation', ['explain', 'Date', 'de', 'fin'], 0],
    ['0 for the list of what can be explained', ['explain'], 0],
    ['2 for a word that explains nothing', ['explain', 'statsu'], 2],
    ['1 for findings', ['validate', bad, ...asOf], 1],
    ['0 for findings with --fail-on never', ['validate', bad, '--fail-on', 'never', ...asOf], 0],
    [
      '1 for remarks with --fail-on warning',
      ['validate', join(logs, 'pak-2018-S1.csv'), '--fail-on', 'warning', ...asOf],
      1,
    ],
    ['2 for a flag that is not there', ['validate', clean, '--fancy'], 2],
    ['2 for a command that is not there', ['velidate', clean], 2],
    ['2 for a path that is not there', ['validate', 'nowhere.csv'], 2],
    ['2 for a day that is none', ['validate', clean, '--as-of', '2018-02-30'], 2],
    ['2 for a country of another programme', ['validate', clean, '--country', 'France'], 2],
    ['2 for a report nobody can write', ['validate', clean, '--report', 'fancy=x'], 2],
    ['2 for a pack that is not there', ['validate', clean, '--programme', 'nowhere'], 2],
    ['2 for a pack whose file is a folder', ['validate', clean, '--programme', 'odd-pack'], 2],
    ...['constructor', '__proto__', 'toString', '../eu-interim'].map((name): [string, string[], number] => [
      `2 for the report ${name}`,
      ['compile-report', clean, '--period', '2018-S2', '--template', name, ...asOf],
      2,
    ]),
    ['2 for a period that is none', ['compile-report', logs, '--period', '2018-S9'], 2],
    ['2 for a period without rows', ['compile-report', clean, '--period', '2015-S2', ...asOf], 2],
    [
      '4 for a record too long to read',
      ['validate', '-', ...asOf],
      4,
      `activity_id,period,country\nPAK-2018-001,"${'x'.repeat(9e6)}",PAK\n`,
    ],
    [
      '3 for a file that cannot be read',
      ['validate', join(root, 'fixtures/messy/blr-2018-S2.xls'), ...asOf],
      3,
    ],
    ['3 before 1', ['validate', bad, join(root, 'fixtures/messy/blr-2018-S2.xls'), ...asOf], 3],
  ])('%s', (_name, args, code, input?: string) => {
    const { status, stdout, stderr } = gloact(args, input);
    expect(status, stdout + stderr).toBe(code);
    expect(stdout + stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect((stdout + stderr).trim()).not.toBe('');
  });
});

describe('validate', () => {
  test('prints version 1 of the JSON as the design has it', () => {
    const { stdout } = gloact(['validate', bad, '--format', 'json', ...asOf]);
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual([
      'format',
      'tool',
      'language',
      'programme',
      'asOf',
      'switches',
      'verdict',
      'review',
      'counts',
      'files',
      'total',
      'shown',
      'rules',
      'findings',
    ]);
    expect(result).toMatchObject({
      format: 1,
      asOf: '2018-12-31',
      verdict: 'not-ready',
      programme: { id: 'glo-act' },
    });
    expect(Object.keys(result.counts)).toEqual([
      'files',
      'rows',
      'activities',
      'stop',
      'error',
      'warning',
      'note',
    ]);
    expect(result.files[0]).toMatchObject({ country: 'NPL', period: '2018-S2', headingRow: 1, sheets: [] });
    const near = result.findings.find(({ code }: { code: string }) => code === 'L402');
    expect(near).toMatchObject({
      rule: 'code-near',
      severity: 'error',
      row: 5,
      line: 5,
      cell: 'U5',
      value: 'PS-1',
      column: 'indicator',
    });
    const counted = result.findings.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    ).length;
    expect(result.counts.error).toBe(counted);
  });

  test('tells what it was asked for, and what was switched off and found', () => {
    const asked = [
      '--off',
      'l402',
      '--off',
      'L401',
      '--fail-on',
      'note',
      '--country',
      'Nepal',
      '--decimal',
      'comma',
    ];
    const { status, stdout } = gloact(['validate', bad, '--format', 'json', ...asked, ...asOf]);
    const { switches, counts, verdict, rules } = JSON.parse(stdout);
    expect(switches).toMatchObject({
      ...{ failOn: 'note', country: 'NPL', period: null, sheets: [], encoding: null, delimiter: null },
      ...{ dateOrder: null, decimal: 'comma' },
      off: [
        { code: 'L401', severity: 'error' },
        { code: 'L402', severity: 'error' },
      ],
    });
    expect(switches.off.some(({ total }: { total: number }) => total > 0)).toBe(true);
    expect(verdict).toBe('not-ready');
    expect(rules.some(({ code }: { code: string }) => code.startsWith('L40'))).toBe(false);
    expect(status).toBe(counts.error + counts.warning + counts.note > 0 ? 1 : 0);
  });

  test('reads standard input', () => {
    const { status, stdout } = gloact(['validate', '-', ...asOf], readFileSync(clean));
    expect(stdout).toContain('Ready to send.');
    expect(status).toBe(0);
  });

  test.skipIf(process.platform === 'win32')(
    'more files than a computer opens at a time, in little memory',
    () => {
      const many = join(folder, 'many');
      mkdirSync(many);
      for (let index = 0; index < 500; index++) {
        const rows = benchLog('PAK', '2018-S2', 5, { lines: 1 });
        const own = rows.replaceAll(
          /PAK-2018-0*(\d+)/g,
          (_, id) => `PAK-2018-${1000 + index * 10 + Number(id)}`,
        );
        writeFileSync(join(many, `pak-2018-S2-${index}.csv`), own);
      }
      const command = `ulimit -n 64; exec "${process.execPath}" --max-old-space-size=128 "${join(root, 'bin/run.js')}" validate many --format json --as-of 2018-12-31`;
      const { status, stdout } = spawnSync('sh', ['-c', command], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      expect([status, JSON.parse(stdout).counts]).toMatchObject([0, { files: 500, rows: 2500, stop: 0 }]);
    },
  );

  test('a folder is read all the way down, whatever hidden files lie in it', () => {
    mkdirSync(join(folder, 'offices/pak'), { recursive: true });
    cpSync(clean, join(folder, 'offices/pak/pak-2018-S2.csv'));
    writeFileSync(join(folder, 'offices/.hidden.csv'), 'x');
    const { stdout } = gloact(['validate', 'offices', '--format', 'json', ...asOf]);
    expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual([
      'offices/pak/pak-2018-S2.csv',
    ]);
  });

  test('files of a folder that are no logs are named once, and do not make the batch unreadable', () => {
    const office = join(folder, 'office');
    mkdirSync(join(office, 'more'), { recursive: true });
    cpSync(clean, join(office, 'pak-2018-S2.csv'));
    for (const name of ['~$pak.xlsx', '.~lock.pak-2018-S2.csv#', 'Thumbs.db', 'more/scan.pdf'])
      writeFileSync(join(office, name), 'x');
    const { stdout, status } = gloact(['office', '--format', 'json', ...asOf]);
    const { verdict, files, findings } = JSON.parse(stdout);
    expect([status, verdict, files.length]).toEqual([0, 'ready', 1]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'passed-over',
      severity: 'note',
      file: 'office/',
      data: { names: ['.~lock.pak-2018-S2.csv#', 'Thumbs.db', 'more/scan.pdf', '~$pak.xlsx'] },
    });
    expect(gloact(['office', ...asOf]).stdout.match(/Thumbs/g)).toHaveLength(1);
    expect(gloact(['compile-report', 'office', '--period', '2018 S2', ...asOf]).status).toBe(0);

    cpSync(join(root, 'fixtures/messy/blr-2018-S2.xls'), join(office, 'blr-2018-S2.xls'));
    expect(gloact(['office', ...asOf]).status).toBe(3);
    expect(gloact([join('office', '~$pak.xlsx'), ...asOf]).status).toBe(3);
  });

  test('writes any number of reports beside what it prints', () => {
    gloact(['validate', bad, '--report', 'json=out/a.json', '--report', 'pretty=out/a.txt', ...asOf]);
    expect(JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8')).format).toBe(1);
    expect(readFileSync(join(folder, 'out/a.txt'), 'utf8')).toContain('Not ready to send');
  });

  test('is never wider than 80 columns, and colours nothing in a pipe', () => {
    const { stdout } = gloact(['validate', join(root, 'fixtures/messy'), ...asOf]);
    const paths = (line: string) => line.includes('fixtures');
    expect(stdout.split('\n').filter((line) => line.length > 80 && !paths(line))).toEqual([]);
    expect(stdout).not.toContain('\u001b');
  });

  test('a file without permission is named, and the others are still checked', () => {
    const locked = join(folder, 'locked.csv');
    cpSync(clean, locked);
    chmodSync(locked, 0o000);
    const { stdout, status } = gloact(['validate', locked, bad, ...asOf]);
    if ((process.getuid?.() ?? 0) === 0) return expect(status).toBe(1);
    expect(stdout).toContain('F001');
    expect(stdout).toContain('L402');
    return expect(status).toBe(3);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk under standard output is told, and no stack', () => {
    for (const command of [
      `validate "${bad}"`,
      `validate "${bad}" --format json`,
      `inspect "${bad}"`,
      'explain',
      '--help',
    ]) {
      const run = `"${process.execPath}" "${join(root, 'bin/run.js')}" ${command} > /dev/full`;
      const { stderr, status } = spawnSync('sh', ['-c', run], { encoding: 'utf8' });
      expect([command, status]).toEqual([command, 2]);
      expect(stderr).toBe(
        'The answer could not be printed: the disk is full.\nMake room, or print it to another place.\n',
      );
    }
  });

  test('more than the memory holds is a limit, and no mistake of ours', () => {
    const full = `JSON.stringify=()=>{throw new RangeError('Invalid string length')}`;
    const args = [
      '--import',
      `data:text/javascript,${full}`,
      join(root, 'bin/run.js'),
      'validate',
      clean,
      '--format',
      'json',
    ];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      4,
      expect.stringMatching(/^The files are more than this computer .*\n.*\n$/),
    ]);
  });

  test.skipIf(!existsSync('/dev/full'))('where nothing can be said the exit code still tells', () => {
    for (const [args, code] of [
      ['nowhere.csv', 2],
      [`"${bad}" --format json`, 1],
      [`"${clean}"`, 0],
    ] as const) {
      const run = `"${process.execPath}" "${join(root, 'bin/run.js')}" validate ${args} --as-of 2018-12-31 2> /dev/full`;
      expect(spawnSync('sh', ['-c', run], { cwd: folder, encoding: 'utf8' }).status).toBe(code);
    }
  });

  test.skipIf(process.platform === 'win32')('who reads a line only gets the exit code of the data', () => {
    const run = `("${process.execPath}" "${join(root, 'bin/run.js')}" validate "${bad}" --format json --as-of 2018-12-31; echo $? >&2) | head -c 1`;
    const { stderr, stdout } = spawnSync('sh', ['-c', run], { encoding: 'utf8' });
    expect([stdout, stderr.trim()]).toEqual(['{', '1']);
  });

  test('personal data typed into a cell is masked wherever it is printed', () => {
    const text = readFileSync(clean, 'utf8').split('\n');
    const columns = text[0]!.split(',');
    const cells = text[1]!.split(',');
    cells[columns.indexOf('agency')] = 'someone@example.org';
    cells[columns.indexOf('pillar')] = '+92 300 1234567';
    writeFileSync(join(folder, 'personal.csv'), [text[0], cells.join(',')].join('\n'));
    for (const format of ['pretty', 'json']) {
      const { stdout } = gloact(['validate', 'personal.csv', '--format', format, ...asOf]);
      expect(stdout).toContain('***');
      expect(stdout).not.toContain('someone@example.org');
      expect(stdout).not.toContain('1234567');
    }
  });
});

describe('compile-report', () => {
  test('refuses logs with errors, and writes nothing', () => {
    const { status, stdout, stderr } = gloact([
      'compile-report',
      bad,
      '--period',
      '2018-S2',
      '-o',
      'refused.docx',
      ...asOf,
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('L402');
    expect(stderr).toContain('--draft');
    expect(existsSync(join(folder, 'refused.docx'))).toBe(false);
  });

  test('a merge conflict keeps the report from being written; a draft says that the log could not be read', () => {
    const conflict = join(folder, 'conflict');
    mkdirSync(conflict);
    cpSync(join(logs, 'pak-2018-S2.xlsx'), join(conflict, 'pak-2018-S2.xlsx'));
    const log = readFileSync(clean, 'utf8').replaceAll('PAK', 'NPL').split('\n');
    writeFileSync(join(conflict, 'npl-2018-S2.csv'), log.toSpliced(2, 0, '<<<<<<< HEAD').join('\n'));
    const output = join(conflict, 'report.docx');
    const args = ['compile-report', conflict, '--period', '2018-S2', '-o', output, ...asOf];
    expect(gloact(args).status).toBe(1);
    expect(existsSync(output)).toBe(false);
    expect(gloact([...args, '--draft']).status).toBe(0);
    const { 'word/document.xml': document } = unzipSync(readFileSync(output));
    expect(strFromU8(document!).replace(/<[^>]+>/g, '')).toContain(
      'A log came and could not be read: Nepal.',
    );
  });

  test('an output that cannot be written leaves nothing half-written', () => {
    writeFileSync(join(folder, 'file'), '');
    const { status, stderr } = gloact([
      'compile-report',
      clean,
      '--period',
      '2018-S2',
      '-o',
      'file/report.docx',
      ...asOf,
    ]);
    expect(status, stderr).toBe(2);
    expect(stderr).toContain('could not be written');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

test('an old Node is told what it needs, in old syntax', () => {
  const source = readFileSync(join(root, 'bin/run.js'), 'utf8');
  expect(source.split('await import')[0]).toContain('needs Node.js 22.12');
  expect(source).not.toMatch(/^import /m);
});

test('the README shows what an officer sees', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const shown = /^\$ npx gloact validate (\S+) --quiet\n([\s\S]*?)^```$/m.exec(readme)!;
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'bin/run.js'), 'validate', shown[1]!, '--quiet'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  expect(shown[2]).toBe(stdout);
});

test('new-log fails in the language in which it succeeds: the country’s, or the one that was asked for', () => {
  const asked = ['new-log', '--country', 'MAR', '--period', '2018-S2', '-o', 'maroc.xlsx'];
  expect(gloact(asked)).toMatchObject({ status: 0, stdout: expect.stringContaining('est écrit') });
  expect(gloact(asked)).toMatchObject({ status: 2, stderr: expect.stringContaining('existe déjà') });
  expect(gloact([...asked, '--language', 'en']).stderr).toContain('is already there');
});

test('new-log writes the kind of file that its name says', () => {
  const made = ['new-log', '--country', 'NPL', '--period', '2018-S2'];
  expect(gloact([...made, '-o', 'by-name.csv'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^by-name\.csv /),
  });
  expect(gloact(['inspect', 'by-name.csv', '--language', 'en']).stdout).toContain('activity_id');
  expect(gloact([...made, '-o', 'other.csv', '--format', 'xlsx']).stdout).toMatch(/^other\.csv\.xlsx /);
});
