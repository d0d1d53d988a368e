import { spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { openSource } from '../../src/cli/files.ts';
import { benchLog } from '../bench/logs.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'bin/run.js');
const clean = join(root, 'fixtures/rules/clean.csv');
const asOf = ['--as-of', '2018-12-31'];
const isWindows = process.platform === 'win32';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloact-disk-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Asked {
  readonly input?: string | Uint8Array;
  /** Who runs it, where the test may be somebody else. */
  readonly uid?: number;
  readonly env?: NodeJS.ProcessEnv;
}
function gloact(args: readonly string[], asked: Asked = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    ...{ cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 60_000 },
    ...asked,
  });
  return { status, stdout, stderr };
}
const sh = (command: string, timeout = 60_000) =>
  spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', timeout });
describe('standard input', () => {
  test('goes by its name, which promises its country and period, in the form its bytes have', () => {
    const text = readFileSync(clean);
    const name = 'logs/pak-2018-S1.csv';
    mkdirSync(join(folder, 'logs'), { recursive: true });
    writeFileSync(join(folder, name), text);
    const asFile = gloact(['validate', name, '--format', 'json', ...asOf]);
    const asInput = gloact(['validate', '-', '--stdin-name', name, '--format', 'json', ...asOf], {
      input: text,
    });
    expect(asInput).toEqual(asFile);
    expect(JSON.parse(asFile.stdout).files).toMatchObject([
      { file: name, country: 'PAK', period: '2018-S1' },
    ]);
    const workbook = readFileSync(join(root, 'fixtures/logs/pak-2018-S2.xlsx'));
    const seen = gloact(['inspect', '-', '--stdin-name', 'pak.csv', '--format', 'json'], { input: workbook });
    expect(JSON.parse(seen.stdout)).toMatchObject({ file: 'pak.csv', kind: 'xlsx' });
  });

  test.each([
    ['is not read', [clean, '--stdin-name', 'pak.csv'], 'standard input is not read'],
    ['is called as a file is', ['-', clean, '--stdin-name', clean], 'stands for two files'],
  ])('a name where it %s is refused', (_, args, said) => {
    const { status, stderr } = gloact(['validate', ...args], { input: 'x' });
    expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  test('that is longer than what is kept in memory is read as a file of those bytes is', () => {
    const log = readFileSync(join(root, 'fixtures/logs/pak-2018-S2.xlsx'));
    // Its directory stands at its end, behind a picture of noise that is longer than what is kept.
    const noise: Zippable = { 'xl/media/noise.png': [randomBytes(70e6), { level: 0 }] };
    const workbook = zipSync({ ...unzipSync(log), ...noise });
    writeFileSync(join(folder, 'long.xlsx'), workbook);
    const args = ['--format', 'json', ...asOf];
    const asFile = gloact(['validate', 'long.xlsx', ...args]);
    const asInput = gloact(['validate', '-', '--stdin-name', 'long.xlsx', ...args], { input: workbook });
    expect(JSON.parse(asFile.stdout).counts.rows).toBeGreaterThan(5);
    expect(asInput).toEqual(asFile);
  });

  test.skipIf(isWindows)('is read no further than a file, in as little memory', () => {
    const watch = `data:text/javascript,process.on('exit',()=>process.stderr.write(''+process.resourceUsage().maxRSS))`;
    const { stdout, stderr } = sh(
      `head -c 2200000000 /dev/zero | "${process.execPath}" --import "${watch}" "${program}" validate - --format json; echo $?`,
    );
    expect(stdout).toContain('"code": "F005"');
    expect(stdout.trimEnd()).toMatch(/\n4$/);
    expect(Number(stderr)).toBeLessThan(400_000);
  });

  test.skipIf(isWindows)('and a file that says it is larger is not read at all', () => {
    const path = join(folder, 'huge.csv');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 40);
    const { status, stdout } = gloact(['validate', path, path.replace('huge', '../nowhere')]);
    expect(status, stdout).toBe(2);
    expect(gloact(['validate', path]).status).toBe(4);
  });
});

describe.skipIf(isWindows)('what is no file', () => {
  test('in a folder it is named as passed over; by its name it is refused and never waited for', async () => {
    const inside = join(folder, 'odd');
    mkdirSync(join(inside, 'node_modules/x'), { recursive: true });
    copyFileSync(clean, join(inside, 'pak-2018-S2.csv'));
    copyFileSync(clean, join(inside, 'node_modules/x/data.csv'));
    sh(`mkfifo odd/pipe.csv`);
    symlinkSync('/dev/zero', join(inside, 'device.csv'));
    symlinkSync('..', join(inside, 'up'));
    const server = createServer().listen(join(inside, 'socket.csv'));
    await new Promise((resolve) => server.once('listening', resolve));
    try {
      const { status, stdout } = gloact(['validate', 'odd', '--format', 'json', ...asOf]);
      const { files, findings } = JSON.parse(stdout);
      expect([status, files.length, findings.length]).toEqual([0, 1, 1]);
      expect(findings[0].data.names).toEqual([
        'device.csv',
        'node_modules/',
        'pipe.csv',
        'socket.csv',
        'up/',
      ]);
      for (const name of ['pipe.csv', 'device.csv', 'socket.csv']) {
        const refused = gloact(['validate', join('odd', name)]);
        expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('is no file')]);
      }
    } finally {
      server.close();
    }
  });

  test('a link that leads nowhere or to itself is said to be one', () => {
    const inside = join(folder, 'links');
    mkdirSync(inside);
    copyFileSync(clean, join(inside, 'pak-2018-S2.csv'));
    symlinkSync('gone.csv', join(inside, 'broken.csv'));
    symlinkSync('self.csv', join(inside, 'self.csv'));
    for (const [path, count] of [
      ['links', 2],
      ['links/broken.csv', 1],
      ['links/self.csv', 1],
    ] as const) {
      const { status, stdout } = gloact(['validate', path, '--format', 'json', ...asOf]);
      const findings = JSON.parse(stdout).findings.filter(({ code }: { code: string }) => code === 'F001');
      expect([status, findings.length]).toEqual([3, count]);
      expect(findings[0].message).toContain('is a link that leads nowhere');
    }
  });

  test.skipIf(!existsSync('/dev/full'))(
    'a device that is written to stays one, and a full one is told',
    () => {
      const isDevice = () => statSync('/dev/full').isCharacterDevice();
      const { status, stderr } = gloact(['validate', clean, '--report', 'json=/dev/full', ...asOf]);
      expect([status, stderr, isDevice()]).toEqual([2, expect.stringContaining('the disk is full'), true]);
      const { stdout } = sh(
        `"${process.execPath}" "${program}" validate "${clean}" --report json=/dev/stdout | cat`,
      );
      expect(stdout).toContain('"format": 1');
    },
  );
});

/** Nobody in particular: who runs the tests may be allowed everything. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, env: { ...process.env, HOME: tmpdir() } } : {};
const mayRun = !isWindows && gloactRunsAs(nobody);
function gloactRunsAs(asked: Asked): boolean {
  return spawnSync(process.execPath, [program, '--version'], asked).status === 0;
}

describe.skipIf(!mayRun)('what may not be opened', () => {
  const files = ['a.csv', 'b.csv'];
  const made = (name: string, mode: number, inside: string) => {
    const path = join(folder, name);
    mkdirSync(path);
    for (const file of files) copyFileSync(clean, join(path, file));
    chmodSync(folder, 0o755);
    chmodSync(join(path, inside), mode);
    return name;
  };
  test.each([
    ['a folder that may not be entered', 0o644, '.', 2],
    ['a folder that may not be listed', 0o311, '.', 1],
    ['a file that may not be read', 0o000, 'a.csv', 1],
  ])('%s is named as that, and not as missing', (name, mode, inside, count) => {
    const made_ = made(name.replaceAll(' ', '-'), mode, inside);
    for (const path of [made_, join(made_, '*.csv')]) {
      const { status, stdout, stderr } = gloact(['validate', path, '--format', 'json'], nobody);
      expect(status, stderr).toBe(3);
      const { findings } = JSON.parse(stdout);
      const locked = findings.filter(({ code }: { code: string }) => code === 'F001');
      expect(locked).toHaveLength(count);
      expect(locked[0].message).toContain('may not be opened');
      expect(locked[0].fix).toBe('Ask who keeps the file and its folder for the right to read them.');
    }
    const { status } = gloact(['validate', join(made_, 'a.csv'), ...asOf], nobody);
    expect(status).toBe(mode === 0o311 ? 0 : 3);
    chmodSync(join(folder, made_), 0o755);
  });
});

describe('a file cut while it is read', () => {
  const programme = loadedPack('templates/glo-act');
  test.each(Array.from({ length: 10 }, () => [randomInt(12), randomInt(1_000_000)]))(
    'after %i pieces of it, to %i bytes',
    async (pieces, bytes) => {
      // Digits in a file's name may look like a telephone number, which is told too.
      const path = join(
        folder,
        `cut-${String(bytes).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}.csv`,
      );
      writeFileSync(path, benchLog('PAK', '2018-S2', 8000));
      expect(statSync(path).size).toBeGreaterThan(1_000_000);
      const source = await openSource(path);
      let read = 0;
      const cut: typeof source.read = (start, end) => {
        if (read++ === pieces) truncateSync(path, bytes);
        return source.read(start, end);
      };
      const isUnchanged = async () => {
        if (read <= pieces) truncateSync(path, bytes);
        return source.isUnchanged!();
      };
      const result = await check([{ ...source, read: cut, isUnchanged }], {
        programme,
        asOf: '2018-12-31',
        keep: true,
      });
      expect(result.diagnostics.map(({ code }) => code)).toEqual(['F042']);
      expect([result.verdict, result.entries]).toEqual(['unreadable', []]);
    },
  );
});

describe.skipIf(isWindows)('whoever ends the program while it writes', () => {
  const before = '{"earlier": true}\n';
  const kills = Number(process.env.GLOACT_KILLS ?? 6);
  test(`${kills} times, at any moment: the old file, none or the whole new one, and no part of it`, async () => {
    const inside = join(folder, 'killed');
    mkdirSync(inside);
    const out = join(inside, 'out.json');
    // Invented: every row has faults, so that the report is long.
    const log = readFileSync(clean, 'utf8').split('\n');
    const rows = Array.from({ length: 8000 }, () => log[1]!.replace('PAK-2018', 'XXX-2018'));
    writeFileSync(join(folder, 'faulty.csv'), [log[0], ...rows, ''].join('\n'));
    const endings = { SIGINT: 130, SIGTERM: 143, SIGKILL: null } as const;
    let struck = 0;
    for (let kill = 0; kill < kills; kill++) {
      writeFileSync(out, before);
      const signal = (Object.keys(endings) as (keyof typeof endings)[])[kill % 3]!;
      const child = spawn(
        process.execPath,
        [program, 'validate', 'faulty.csv', '--report', `json=${out}`, ...asOf],
        {
          cwd: folder,
          stdio: 'ignore',
        },
      );
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      const isWriting = () => readdirSync(inside).some((name) => name.endsWith('.part'));
      while (child.exitCode === null && !isWriting()) await setTimeout(2);
      await setTimeout(randomInt(25));
      child.kill(signal);
      const code = await ended;
      // Whoever is stopped leaves no result of an earlier run to be taken for this one's.
      const text = existsSync(out) ? readFileSync(out, 'utf8') : null;
      if (code === endings[signal]) struck++;
      else expect(code).toBe(1);
      if (text !== null && text !== before) expect(JSON.parse(text).format).toBe(1);
      if (signal !== 'SIGKILL') expect(readdirSync(inside)).toEqual(text === null ? [] : ['out.json']);
      for (const name of readdirSync(inside)) if (name !== 'out.json') rmSync(join(inside, name));
    }
    expect(struck).toBeGreaterThan(kills / 3);
  }, 600_000);
});
