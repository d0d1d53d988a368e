import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/** Writes a file whole or not at all: to a neighbour first, then renamed. Folders on the way are made. */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const open =
      reason === 'EBUSY' || reason === 'EPERM' ? 'Close the file in the other program, or choose' : 'Choose';
    throw new Failure(
      `${path} could not be written (${reason}). Nothing was changed.`,
      `${open} another place with --output.`,
      exitCodes.wrongUse,
    );
  }
}
