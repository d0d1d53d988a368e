import { closeSync, openSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const paths = new Set<string>();

/** Makes an empty file that goes when the program ends, whatever ends it but a kill that no program hears of. */
export function makeTemporary(path: string): void {
  if (paths.size === 0) process.once('exit', removeAll);
  paths.add(path);
  // At once, so that no file can come to be after the last was removed.
  closeSync(openSync(path, 'w'));
}

/** Removes what was made; nothing where it has become another file meanwhile. */
export async function removeTemporary(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => {});
  paths.delete(path);
  if (paths.size === 0) process.off('exit', removeAll);
}

function removeAll(): void {
  for (const path of paths) rmSync(path, { force: true });
}
