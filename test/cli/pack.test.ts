import { spawnSync } from 'node:child_process';
import {
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
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact packs-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function pack(...args: readonly string[]) {
  const command = [join(root, 'bin/run.js'), 'pack', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A cell of a copy of the second grant, or any other text of one of its files. */
function edit(copy: string, file: string, before: string, after: string): void {
  const path = join(folder, copy, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

test('init starts a pack that is sound and explained, and writes over nothing', () => {
  expect(pack('init', 'ours')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(folder, 'ours/README.md'), 'utf8')).toContain('| `smallNumbers` |');
  expect(pack('check', 'ours')).toMatchObject({ status: 0, stderr: '' });
  expect(pack('init', 'notre', '--language', 'fr').status).toBe(0);
  expect(readFileSync(join(folder, 'notre/README.md'), 'utf8')).toMatch(
    /\| `smallNumbers` \| un nombre entier/,
  );
  expect(pack('init', 'ours')).toMatchObject({ status: 2, stdout: '' });
  expect(pack('init', 'theirs', '--from', 'glo-act').status).toBe(0);
  const names = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  expect(names(join(folder, 'theirs'))).toEqual(names(join(root, 'templates/glo-act')));
  expect(pack('init', 'third', '--from', 'ours').status).toBe(0);
  expect(pack('init', 'fourth', '--from', 'nowhere').stderr).toMatch(
    /no pack nowhere.*\nGive one of glo-act, starter/,
  );
});

test.skipIf(process.platform === 'win32')('init leaves no half of a pack where a disk takes no more', () => {
  mkdirSync(join(folder, 'empty'));
  for (const half of ['half', 'empty']) {
    const command = `ulimit -f 2; "${process.execPath}" "${join(root, 'bin/run.js')}" pack init ${half}`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining(`${half} could not be written`)]);
  }
  expect(existsSync(join(folder, 'half'))).toBe(false);
  expect(readdirSync(join(folder, 'empty'))).toEqual([]);
});

test('check shows what a sound pack does, and in which languages it may report', () => {
  const { status, stdout } = pack('check', join(root, 'fixtures/pack-enfance'));
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/words|--report-language/);
  const inFrench = (folder: string) => pack('check', folder).stdout.split('\n').slice(-3).join('\n');
  expect(inFrench('theirs')).toContain('A report in French may be asked for, too: --report-language fr.');
  edit('theirs', 'programme.json', '"fr": "Prévenir', '"es": "Prevenir');
  edit('theirs', 'indicators.csv', ',exemplaires,', ',,');
  expect(pack('check', 'theirs').stdout).toContain(
    'lacks words in 2 places:\n  programme.json: overallObjective\n  indicators.csv: PV-01 unit_fr\n',
  );
  edit('ours', 'programme.json', '"language": "en"', '"language": "ru"');
  for (const told of [
    '1.1.2 Enseignants formés (personnes): persons, added over activities, countries and periods',
    '1.2.2 Taux d’achèvement du primaire (pour cent): a share in per cent, each country at its own; never added'.replace(
      '’',
      "'",
    ),
    '2.1.1 Enfants survivants de violences pris en charge (personnes): persons who are protected, not added to people',
    '1.1.1, BEN: from 0 to 6,000 personnes, to the end, from 2024-10-01',
    'A column more, children_with_disabilities: people among girls, boys of a row.',
    'Counts from 1 to 19 are hidden (enfants survivants de violences)',
    '0 enseignant a été formé / 1 enseignant a été formé / 2 enseignants ont été formés / 21 enseignants',
    '/ < 20 enseignants ont été formés',
    'Of all countries together: 1.',
  ])
    expect(stdout).toContain(told);
});

test('check offers an old pack its table with the column it lacks', () => {
  cpSync(join(root, 'fixtures/pack-enfance'), join(folder, 'aged'), { recursive: true });
  const path = join(folder, 'aged/indicators.csv');
  const old = readFileSync(path, 'utf8')
    .replace('unit,kind,', 'unit,')
    .replaceAll(
      /,(personnes|pour cent|points de pourcentage|documents|[^,\n]+),(persons|percent|percentage_points|documents|count),/g,
      (_, unit, kind) => (kind === 'count' ? `,${unit},` : `,${kind},`),
    );
  writeFileSync(path, old);
  const { status, stdout, stderr } = pack('check', 'aged');
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /indicators\.csv, row 4, column unit: Found "kits scolaires"; needed is persons, documents/,
  );
  expect(stdout).toContain('\n1.1.1,persons,persons,education,');
  expect(stdout).toContain('\n1.1.3,kits scolaires,?,education,');
  expect(stdout).toContain('\n1.2.2,percent,percent,education,');
  const table = stdout.slice(stdout.indexOf('code,unit,kind,')).trimEnd();
  writeFileSync(path, `${table.replaceAll(',?,', ',count,')}\n`);
  expect(pack('check', 'aged')).toMatchObject({ status: 0, stderr: '' });
});

test('check tells all problems at once', () => {
  cpSync(join(root, 'fixtures/pack-enfance'), join(folder, 'faulty'), { recursive: true });
  const table = readFileSync(join(folder, 'faulty/indicators.csv'), 'utf8');
  writeFileSync(
    join(folder, 'faulty/indicators.csv'),
    table.replaceAll(',output,', ',result,').replaceAll(',outcome,', ',x,'),
  );
  const { status, stdout, stderr } = pack('check', 'faulty');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.match(/column level: Found/g)).toHaveLength(20);
  edit('faulty', 'programme.json', '"enfance"', '"Enfance"');
  expect(pack('check', 'faulty').stderr.match(/: Found/g)).toHaveLength(21);
});

test('diff tells what differs, which rows no longer validate and which figures change', () => {
  const logs = join(root, 'fixtures/pack-enfance/logs');
  cpSync(join(root, 'fixtures/pack-enfance'), join(folder, 'old'), { recursive: true });
  cpSync(join(folder, 'old'), join(folder, 'new'), { recursive: true });
  expect(pack('diff', 'old', 'new', logs, '--as-of', '2025-01-10')).toEqual({
    ...{ status: 0, stderr: '' },
    stdout: 'The packs say the same.\nEvery row that was sound still is.\nNo figure changes.\n',
  });
  // Of people it makes things, a pillar it calls otherwise, and a target it writes over.
  edit('new', 'indicators.csv', '1.1.2,personnes,persons,', '1.1.2,maîtres,count,');
  edit('new', 'codes/pillar.csv', "Protection de l'enfance,", 'Sauvegarde,');
  edit('new', 'targets.csv', ';300;', ';400;');
  const { status, stdout } = pack('diff', 'old', 'new', logs, '--as-of', '2025-01-10');
  expect(status).toBe(0);
  expect(stdout).toContain('indicators, 1.1.2: kind was “persons”, is “count”. Its numbers are counted');
  expect(stdout).toContain("codes/pillar, protection: “Protection de l'enfance” is no longer read.");
  expect(stdout).toContain('targets, 1.1.2 BEN: target was “300”, is “400”.');
  expect(stdout).toMatch(/ben-2024-Q4\.csv, row 3: .*Protection de l'enfance/);
  expect(stdout).toContain('2024-Q3, 1.1.2 unique, in the period: 165, now –');
  expect(stdout).toContain('2024-Q3, 1.1.2, target: –, now 400');
  // Numbers of children who survived violence are not told.
  expect(stdout).not.toMatch(/2\.1\.1[^,]*, (in the period|to date|per cent of the target): .*\d/);
});
