import { type BigIntStats, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The same for two paths to one file, through links or in other letters. Of a file that is not there yet small letters
 * count, since some disks take them for the same as capitals.
 */
export function fileKey(path: string): string {
  const there = tried((): BigIntStats | undefined => statSync(path, { bigint: true }));
  // Some disks on a network number no files.
  if (there !== undefined && there.ino !== 0n) return `${there.dev}:${there.ino}`;
  const folder = dirname(resolve(path));
  return join(tried(() => realpathSync(folder)) ?? folder, basename(path)).toLowerCase();
}

function tried<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
