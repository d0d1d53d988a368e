import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { maxFileBytes } from '../table/read.ts';
import type { Source } from '../table/table.ts';
import { Failure } from './failure.ts';

/** What is longer lies in a temporary file while it is read: standard input takes no more memory than a file. */
const keptBytes = 64 * 1024 ** 2;

/** What is piped in, read to its end or to the size that is read of any file. Throws a Failure where a disk is full. */
export async function standardInput(name: string): Promise<Source> {
  const hash = createHash('sha256');
  const nothing = { name, sha256: '', read: async () => new Uint8Array() };
  const kept: Uint8Array[] = [];
  let file: FileHandle | undefined;
  let size = 0;
  try {
    for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > maxFileBytes) return { ...nothing, size };
      hash.update(part);
      kept.push(part);
      if (file === undefined && size <= keptBytes) continue;
      file ??= await namelessFile();
      for (const one of kept.splice(0)) await written(file, one);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    return { ...nothing, size: 0, unreadable: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
  const sha256 = hash.digest('hex');
  if (file !== undefined) return { name, size, sha256, read: partsOf(file) };
  const bytes = Buffer.concat(kept);
  return {
    name,
    size,
    sha256,
    async read(start, end) {
      // A signal is heard between two turns only.
      await setImmediate();
      return bytes.subarray(start, end);
    },
  };
}

/** A file that has no name any more, so that nothing of it stays whatever happens. */
async function namelessFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `gloact-${randomUUID()}`);
  try {
    const file = await open(path, 'wx+', 0o600);
    await rm(path);
    return file;
  } catch (error) {
    throw unwritten(error);
  }
}

const written = (file: FileHandle, bytes: Uint8Array) =>
  file.appendFile(bytes).catch((error: unknown) => {
    throw unwritten(error);
  });

function unwritten(error: unknown): Failure {
  const reason = (error as NodeJS.ErrnoException).code ?? String(error);
  return new Failure(({ notKept }) => notKept(tmpdir(), reason));
}

const partsOf =
  (file: FileHandle): Source['read'] =>
  async (start, end) => {
    const bytes = Buffer.alloc(Math.max(0, end - start));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
    return bytes.subarray(0, bytesRead);
  };
