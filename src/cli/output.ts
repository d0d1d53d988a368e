import { once } from 'node:events';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Source } from '../table/table.ts';
import { Failure } from './failure.ts';
import { fileKey } from './file-key.ts';
import { makeTemporary, removeTemporary } from './temporary.ts';

/** The Failure of a disk; any other error as it is, for it came from what was to be written. */
const notWritten = (path: string, error: unknown): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? error : new Failure((failures) => failures.notWritten(path, code));
};

/** Refuses two outputs on one file, and one that cannot be written, before anything is read. */
export async function expectOutputs(paths: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  for (const path of paths) {
    const key = fileKey(path);
    if (seen.has(key)) throw new Failure(({ sameOutput }) => sameOutput(path));
    seen.add(key);
    await expectWritable(path);
  }
}

/** Refuses, before anything is read, a folder to write to by a name that is, or looks like, that of a file. */
export async function expectFolder(path: string | undefined, flag: string): Promise<void> {
  if (path === undefined) return;
  const there = await stat(path).catch(() => null);
  const isFolder = there === null ? !fileEnding.test(path) : there.isDirectory();
  if (!isFolder) throw new Failure(({ folderWanted }) => folderWanted(path, flag));
}
const fileEnding = /\.(?:csv|tsv|txt|xls[xm]?|ods|docx?|pdf|html?|json)$/i;

/** Only making a file tells whether one can be made: rights differ by system and disk. It is gone at once. */
async function expectWritable(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw notWritten(path, { code: 'EISDIR' });
  if (there !== null && !there.isFile()) return;
  let folder = dirname(path);
  while (dirname(folder) !== folder && (await isMissing(folder))) folder = dirname(folder);
  const attempt = join(folder, `.${process.pid}.part`);
  try {
    makeTemporary(attempt);
  } catch (error) {
    throw notWritten(path, error);
  } finally {
    await removeTemporary(attempt);
  }
}

const isMissing = (path: string) =>
  stat(path).then(
    () => false,
    ({ code }: NodeJS.ErrnoException) => code === 'ENOENT',
  );

/** Writes a file whole or not at all: to a neighbour first, then renamed. Folders on the way are made. */
export async function writeOutput(path: string, content: Content): Promise<void> {
  const place = await draftOutput(path, content);
  await place();
}

type Content = Uint8Array | Iterable<string | Uint8Array>;

/** Writes a file to a neighbour, which is gone when the program ends, and gives what puts it in its place. */
export async function draftOutput(path: string, content: Content): Promise<() => Promise<void>> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await makeFolder(dirname(path));
    const there = await stat(path).catch(() => null);
    // What is no file, such as /dev/stdout, is written into: a file must not take its place.
    if (there !== null && !there.isFile() && !there.isDirectory()) {
      await writeFile(path, content);
      return async () => {};
    }
    makeTemporary(temporary);
    await writeFile(temporary, content, { flag: 'r+' });
  } catch (error) {
    await removeTemporary(temporary);
    throw notWritten(path, error);
  }
  return async () => {
    try {
      await rename(temporary, path);
    } catch (error) {
      throw notWritten(path, error);
    } finally {
      await removeTemporary(temporary);
    }
  };
}

/** Makes a folder and those above it. The platform's own way never ends where a folder can hold none, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  await mkdir(path).catch(async (error: NodeJS.ErrnoException) => {
    // Another process may have made it meanwhile.
    if (error.code !== 'EEXIST' || there !== null) throw error;
  });
}

/** Prints piece by piece, no faster than the reader of standard output takes it. */
export async function printOut(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}

/** Refuses to write over a file that is there: somebody may have filled it in. */
export async function spareFile(path: string): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there !== null) throw new Failure(({ alreadyThere }) => alreadyThere(path));
}

/** Refuses to write over one of the files that were read. */
export function spareInputs(outputs: readonly string[], sources: readonly Pick<Source, 'name'>[]): void {
  const inputs = new Set(sources.map(({ name }) => fileKey(name)));
  const doomed = outputs.find((output) => inputs.has(fileKey(output)));
  if (doomed !== undefined) throw new Failure(({ inputLost }) => inputLost(doomed));
}
