import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { inspect } from '../../src/check/inspect.ts';
import { openSource } from '../../src/cli/files.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

const programme = loadedPack('templates/glo-act');
const logs = join(import.meta.dirname, '../../fixtures/logs');

/** What happens to a file of some bytes between its first reading, for the checksum, and its second. */
const changes: Readonly<Record<string, (path: string, bytes: Buffer) => void>> = {
  'is cut in the middle': (path, { length }) => truncateSync(path, length >> 1),
  'grows by a row': (path, bytes) => writeFileSync(path, Buffer.concat([bytes, bytes.subarray(-200)])),
  'is saved anew with as many bytes': (path, bytes) => writeFileSync(path, Buffer.from(bytes).reverse()),
  'is replaced by another': (path, bytes) => {
    writeFileSync(`${path}.new`, bytes);
    renameSync(`${path}.new`, path);
  },
  'is deleted': (path) => rmSync(path),
  'is written into, and says it was not': (path, bytes) => {
    const { atime, mtime } = statSync(path);
    writeFileSync(path, Buffer.from(bytes).reverse());
    utimesSync(path, atime, mtime);
  },
  ...(process.platform === 'win32'
    ? {}
    : {
        'becomes a pipe that nobody writes into': (path: string) => {
          rmSync(path);
          execFileSync('mkfifo', [path]);
        },
      }),
};

describe.each(['pak-2018-S1.csv', 'pak-2018-S2.xlsx'])('while %s is read', (name) => {
  async function opened() {
    const path = join(mkdtempSync(join(tmpdir(), 'files-')), `pak-2018-S2${extname(name)}`);
    copyFileSync(join(logs, name), path);
    return { path, source: await openSource(path) };
  }

  test.each(Object.entries(changes))(
    'it %s: that is all that is said, and no row is kept',
    async (_, change) => {
      const { path, source } = await opened();
      change(path, readFileSync(path));
      const { diagnostics, entries, verdict } = await check([source], {
        programme,
        asOf: '2018-12-31',
        keep: true,
      });
      expect(diagnostics.map(({ code }) => code)).toEqual(['F042']);
      expect([verdict, entries]).toEqual(['unreadable', []]);
    },
  );

  test.each(Object.entries(changes))('it %s: nothing else is said by who looks at it', async (_, change) => {
    const { path, source } = await opened();
    change(path, readFileSync(path));
    const { findings } = await inspect(source, { programme });
    expect(findings.map(({ code }) => code)).toEqual(['F042']);
  });

  test('it ends where it ends: nothing is read beyond', async () => {
    const { source } = await opened();
    expect(await source.read(source.size - 5, source.size + 500)).toHaveLength(5);
    expect(await source.read(source.size + 1, source.size + 500)).toHaveLength(0);
    expect(await source.isUnchanged?.()).toBe(true);
  });

  test('and it stays as it is, nothing is said of it', async () => {
    const { source } = await opened();
    const { diagnostics } = await check([source], { programme, asOf: '2018-12-31' });
    expect(diagnostics.map(({ code }) => code)).not.toContain('F042');
    const { findings } = await inspect((await opened()).source, { programme });
    expect(findings.map(({ code }) => code)).not.toContain('F042');
  });
});
