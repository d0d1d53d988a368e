import { createHash } from 'node:crypto';
import { type BigIntStats, closeSync, constants, fstatSync, open, read, readSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import { maskedPath } from '../privacy/names-of-files.ts';
import { maxFileBytes } from '../table/read.ts';
import { type Source, smallBytes } from '../table/table.ts';
import { Failure } from './failure.ts';
import { filesAt, isBrokenLink } from './paths.ts';
import { standardInput } from './standard-input.ts';
import { unpack } from './unpack.ts';

/** Bytes read at once. */
const chunk = 1 << 20;

/** What is to be known of the files to read, besides their paths. */
export interface SourceOptions {
  /** What standard input is called. */
  readonly stdinName?: string;
  /** Patterns of files and folders to pass over. */
  readonly exclude?: readonly string[];
}

/**
 * The files behind paths, patterns and folders, ready to be read, and those beside them that are no logs; `-` is
 * standard input. Throws a Failure on a path that is not there.
 */
export async function openSources(
  paths: readonly string[],
  options: SourceOptions = {},
): Promise<{ readonly sources: readonly Source[]; readonly passedOver: readonly string[] }> {
  const { stdinName, exclude = [] } = options;
  const { files, passedOver } = await filesAt(paths, exclude);
  expectNames(files, stdinName);
  const sources = await eachOf(files, (file) => sourceAt(file, stdinName));
  return { sources, passedOver };
}

/** The one file behind a path, ready to be read. Throws a Failure where there are more. */
export async function openSource(path: string, { stdinName }: SourceOptions = {}): Promise<Source> {
  const { files } = await filesAt([path]);
  if (files.length > 1)
    throw new Failure(({ severalFiles }) => severalFiles(files.length, files.map(maskedPath)));
  expectNames(files, stdinName);
  return sourceAt(files[0]!, stdinName);
}

/** What standard input is called where nobody says it. */
const nameless = 'standard input';
const sourceAt = (file: string, stdinName = nameless) =>
  file === '-' ? standardInput(stdinName) : fileAt(file);

/** No two files of one name, which nobody could tell apart, and no name for what is not read. */
function expectNames(files: readonly string[], stdinName: string | undefined): void {
  if (!files.includes('-')) {
    if (stdinName !== undefined) throw new Failure(({ noStandardInput }) => noStandardInput(stdinName));
  } else if (files.includes(stdinName ?? nameless)) {
    throw new Failure(({ sameName }) => sameName(stdinName ?? nameless));
  }
}

/** Files open at a time, since a computer may allow few. */
const atOnce = 8;

/** The results of some work on every item, in their order, a few at a time. */
async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** Opens a file. Signals are heard while it waits: of a small file all else is done at once, for a promise costs more than the work. */
const openedBy = promisify(open);
/** A pipe that took the place of a file is not waited for. Windows has no such flag. */
const opened = (path: string) => openedBy(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
const readLater = promisify(read);

/** Reads bytes of a file from a place in it, and tells how many there were; only of a long file others may have to wait for them. */
async function readFrom(file: number, bytes: Uint8Array, from: number, isLong: boolean): Promise<number> {
  if (!isLong) return readSync(file, bytes, 0, bytes.length, from);
  return (await readLater(file, bytes, 0, bytes.length, from)).bytesRead;
}

/** The file of a path as it stands, whatever it is called. */
export async function fileAt(name: string): Promise<Source> {
  try {
    const file = await opened(name);
    try {
      const hash = createHash('sha256');
      const seen = fstatSync(file, { bigint: true });
      const size = Number(seen.size);
      if (size > maxFileBytes) return { name, size, sha256: '', ...partsOf(name, seen) };
      const buffer = Buffer.alloc(Math.min(chunk, size));
      for (let at = 0; at < size; at += chunk) {
        const part = buffer.subarray(0, Math.min(chunk, size - at));
        hash.update(part.subarray(0, await readFrom(file, part, at, size > smallBytes)));
      }
      return { name, size, sha256: hash.digest('hex'), ...partsOf(name, seen) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const reason = (await isBrokenLink(name, code)) ? 'link' : code;
    return { name, size: 0, sha256: '', unreadable: reason, read: async () => new Uint8Array() };
  }
}

/** When it was changed last is told twice, for whoever writes into a file may set `mtime` back. */
type Seen = Pick<BigIntStats, 'size' | 'mtimeNs' | 'ctimeNs' | 'ino'>;

/**
 * The small file that was read last, whole, one at a time: of each log parts are asked for ten times, and an opening costs more than
 * what is read. 500 files of 200 rows: 0.90 x.
 */
let last: { readonly of: Seen; readonly bytes: Uint8Array } | null = null;

/** Parts of a file, and whether it stayed what it was when first seen: a part that can no longer be read is all zeros. */
function partsOf(name: string, seen: Seen): Pick<Source, 'read' | 'isUnchanged' | 'unpack'> {
  const isSame = ({ size, mtimeNs, ctimeNs, ino }: Seen) =>
    size === seen.size && mtimeNs === seen.mtimeNs && ctimeNs === seen.ctimeNs && ino === seen.ino;
  let unchanged = true;
  const size = Number(seen.size);
  async function partOf(from: number, to: number): Promise<Uint8Array> {
    if (size > smallBytes) return readPart(from, to);
    if (last?.of !== seen) last = { of: seen, bytes: await readPart(0, size) };
    return last.bytes.subarray(from, to);
  }
  async function readPart(from: number, to: number): Promise<Uint8Array> {
    const bytes = Buffer.alloc(Math.max(0, Math.min(to, size) - from));
    const file = await opened(name).catch(() => null);
    if (file === null) unchanged = false;
    else {
      try {
        if ((await readFrom(file, bytes, from, size > smallBytes)) < bytes.length) unchanged = false;
      } catch {
        unchanged = false;
      } finally {
        closeSync(file);
      }
    }
    return bytes;
  }
  return {
    unpack,
    read: partOf,
    async isUnchanged() {
      try {
        return unchanged && isSame(statSync(name, { bigint: true }));
      } catch {
        return false;
      }
    },
  };
}

/** A source over bytes in memory. */
export function memorySource(name: string, bytes: Uint8Array): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, size: bytes.length, sha256, read: async (from, to) => bytes.subarray(from, to) };
}
