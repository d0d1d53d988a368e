import { once } from 'node:events';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Source } from '../table/table.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/** Writes a file whole or not at all: to a neighbour first, then renamed. Folders on the way are made. */
export async function writeOutput(path: string, content: Uint8Array | Iterable<string>): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    const reason = reasonOf(error);
    throw new Failure(
      `${path} could not be written: ${reason}. Nothing was changed.`,
      'Close it in other programs, or choose another place.',
      exitCodes.wrongUse,
    );
  }
}

/** Prints piece by piece, no faster than the reader of standard output takes it. */
export async function printOut(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this computer does not allow it',
  EPERM: 'this computer does not allow it',
  EROFS: 'the disk is read-only',
  EBUSY: 'another program holds it open',
  EISDIR: 'there is a folder of that name',
  ENOTDIR: 'a file is where a folder is needed',
  EEXIST: 'a file is where a folder is needed',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

const reasonOf = (error: unknown) => {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return reasons[code] ?? code;
};

/** Refuses to write over one of the files that were read. */
export function spareInputs(outputs: readonly string[], sources: readonly Source[]): void {
  const inputs = new Set(sources.map(({ name }) => resolve(name)));
  const doomed = outputs.find((output) => inputs.has(resolve(output)));
  if (doomed === undefined) return;
  throw new Failure(
    `${doomed} is one of the files to read, and would be lost.`,
    'Choose another name for what is written.',
  );
}
