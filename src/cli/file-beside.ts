import { readFileSync, statSync } from 'node:fs';

/**
 * The bytes of a file that a flag names beside the logs. Throws an error with the system's code: a pipe or device is never
 * waited for, and what is longer than `most` bytes is not read.
 */
export function fileBeside(path: string, most: number): Buffer {
  const there = statSync(path);
  if (!there.isFile() || there.size > most) {
    const code = there.isDirectory() ? 'EISDIR' : there.isFile() ? 'EFBIG' : 'EINVAL';
    throw Object.assign(new Error(code), { code });
  }
  return readFileSync(path);
}

/** The same, or null where it cannot be read. */
export function fileIfThere(path: string, most: number): Buffer | null {
  const there = fileOrCode(path, most);
  return typeof there === 'string' ? null : there;
}

/** The same, or the system's code where it cannot be read. */
export function fileOrCode(path: string, most: number): Buffer | string {
  try {
    return fileBeside(path, most);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}

/** Bytes of a result or of figures, which have a line for each row at most. */
export const mostOfResult = 2 ** 28;
/** Bytes of waivers: people write them. */
export const mostOfWaivers = 2 ** 20;
