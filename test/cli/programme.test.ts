import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '../../src/cli/failure.ts';
import { readProgramme } from '../../src/cli/programme.ts';
import { en } from '../../src/locales/en/index.ts';

const shipped = join(import.meta.dirname, '../../templates/glo-act');
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'gloact pack-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let made = 0;
/** What is said of a copy of the shipped pack after a change; null where it is sound. */
async function saidOf(change: (folder: string) => void): Promise<string | null> {
  const folder = join(root, `p${made++}`);
  cpSync(shipped, folder, { recursive: true });
  change(folder);
  try {
    await readProgramme(folder);
    return null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.say(en.cli.failures).join('\n').replaceAll(folder, 'PACK');
  }
}

describe('a pack on the disk', () => {
  test('may hold notes, hidden files and what an open spreadsheet leaves', async () => {
    const change = (folder: string) => {
      for (const name of ['notes.txt', '.DS_Store', '~$indicators.csv', '._targets.csv'])
        writeFileSync(join(folder, name), 'x');
      mkdirSync(join(folder, 'logs'));
      writeFileSync(join(folder, 'logs/pak.csv'), 'x');
    };
    expect(await saidOf(change)).toBeNull();
  });

  test.each<[string, (folder: string) => void, string]>([
    [
      'a folder in place of a file',
      (folder) => {
        rmSync(join(folder, 'targets.csv'));
        mkdirSync(join(folder, 'targets.csv'));
      },
      'targets.csv: Found a folder; needed is a file.',
    ],
    [
      'a link in place of a file',
      (folder) => {
        rmSync(join(folder, 'targets.csv'));
        symlinkSync(join(shipped, 'targets.csv'), join(folder, 'targets.csv'));
      },
      'targets.csv: Found a link; needed is a file.',
    ],
    [
      'a pipe in place of a file',
      (folder) => {
        rmSync(join(folder, 'reports/eu-interim.json'));
        execFileSync('mkfifo', [join(folder, 'reports/eu-interim.json')]);
      },
      'reports/eu-interim.json: Found a pipe or device; needed is a file.',
    ],
    [
      'a link in place of a folder',
      (folder) => {
        rmSync(join(folder, 'codes'), { recursive: true });
        symlinkSync(join(shipped, 'codes'), join(folder, 'codes'));
      },
      'codes: Found no such folder, or nothing in it; the pack needs it.',
    ],
    [
      'a file too many in a sound pack',
      (folder) => writeFileSync(join(folder, 'codes/stage (2).csv'), 'x'),
      'codes/stage (2).csv: A pack has no such file, and nothing of it is read.',
    ],
    [
      'a file too large to be one',
      (folder) => writeFileSync(join(folder, 'targets.csv'), Buffer.alloc(1_000_001, 'x')),
      'targets.csv: Found 1000001 bytes; a file of a pack has at most 1000000.',
    ],
  ])('is refused for %s', async (_, change, message) => {
    // Windows has no such files, or asks for a right to make them.
    if (process.platform === 'win32' && /link|pipe/.test(message)) return;
    expect(await saidOf(change)).toContain(`PACK does not check:\n  ${message}`);
  });

  test('is none where no file of a pack is', async () => {
    for (const folder of [root, join(root, 'nowhere'), join(shipped, 'programme.json')])
      await expect(readProgramme(folder)).rejects.toBeInstanceOf(Failure);
  });
});
