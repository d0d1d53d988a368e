import { createHash } from 'node:crypto';
import { open, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Source } from '../table/table.ts';
import { Failure } from './failure.ts';

/** Files of a folder that are taken for logs; those of other spreadsheet programs too, so that they are refused aloud. */
const logFiles = new Set(['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.xls', '.xlsb', '.ods', '.numbers']);
/** Bytes read at once. */
const chunk = 1 << 20;

/** The files behind paths and folders (folders in order of name, all the way down), ready to be read; `-` is standard input. */
export async function openSources(paths: readonly string[]): Promise<Source[]> {
  const files = (await Promise.all(paths.map(filesIn))).flat();
  return Promise.all([...new Set(files)].map((file) => (file === '-' ? standardInput() : fileSource(file))));
}

async function filesIn(path: string): Promise<string[]> {
  if (path === '-') return ['-'];
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new Failure(
      `There is no file or folder ${path}.`,
      'Check the spelling, or drag the file into this window.',
    );
  }
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path, { recursive: true })).filter(
    (name) => logFiles.has(extname(name).toLowerCase()) && !/(^|[\\/])\./.test(name),
  );
  if (names.length === 0) {
    throw new Failure(`The folder ${path} holds no log.`, 'Logs are .csv, .tsv, .txt, .xlsx or .xlsm files.');
  }
  return names.sort().map((name) => join(path, name));
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
