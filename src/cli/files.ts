import { createHash } from 'node:crypto';
import { open, readdir, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Source } from '../table/table.ts';
import { Failure } from './failure.ts';

/** Files of a folder that are taken for logs; those of other spreadsheet programs too, so that they are refused aloud. */
const logFiles = new Set(['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.xls', '.xlsb', '.ods', '.numbers']);
/** Bytes read at once. */
const chunk = 1 << 20;

/** The files behind paths and folders (in order of name, folders all the way down), ready to be read; `-` is standard input. */
export async function openSources(paths: readonly string[]): Promise<Source[]> {
  const files = (await Promise.all(paths.map(filesIn))).flat();
  // Whatever order they are given in, the same files give the same result.
  const sorted = [...new Set(files.map((file) => (file === '-' ? file : normalize(file))))].sort();
  return eachOf(sorted, (file) => (file === '-' ? standardInput() : fileSource(file)));
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

async function filesIn(path: string): Promise<string[]> {
  if (path === '-') return ['-'];
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Failure(({ noSuchPath }) => noSuchPath(path));
  if (found.isFile()) return [path];
  if (!found.isDirectory()) throw new Failure(({ noFile }) => noFile(path));
  const names = await walk(path);
  if (names.length === 0) throw new Failure(({ noLogIn }) => noLogIn(path));
  return names.sort();
}

/** Logs in a folder and those below it. Links to folders are not followed, or a link to itself would never end. */
async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  // A folder that may not be read is given as if it were a file, and refused aloud as one.
  if (entries === null) return [folder];
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const found = await Promise.all(
    visible.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      const linked = entry.isSymbolicLink() && ((await stat(path).catch(() => null))?.isFile() ?? true);
      return (entry.isFile() || linked) && logFiles.has(extname(entry.name).toLowerCase()) ? [path] : [];
    }),
  );
  return found.flat();
}

async function fileSource(name: string): Promise<Source> {
  try {
    const file = await open(name);
    try {
      const hash = createHash('sha256');
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(chunk, size));
      for (let at = 0; at < size; at += chunk) {
        const { bytesRead } = await file.read(buffer, 0, Math.min(chunk, size - at), at);
        hash.update(buffer.subarray(0, bytesRead));
      }
      return { name, size, sha256: hash.digest('hex'), read: (from, to) => readPart(name, from, to) };
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return { name, size: 0, sha256: '', unreadable: reason, read: async () => new Uint8Array() };
  }
}

async function readPart(name: string, from: number, to: number): Promise<Uint8Array> {
  const file = await open(name);
  try {
    const buffer = Buffer.alloc(Math.max(0, to - from));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function standardInput(): Promise<Source> {
  const chunks: Uint8Array[] = [];
  for await (const part of process.stdin) chunks.push(part as Uint8Array);
  return memorySource('standard input', Buffer.concat(chunks));
}

/** A source over bytes in memory. */
export function memorySource(name: string, bytes: Uint8Array): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, size: bytes.length, sha256, read: async (from, to) => bytes.subarray(from, to) };
}
