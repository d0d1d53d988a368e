import type { Source } from './table.ts';

/** A file over bytes in memory; hashed by Web Crypto, which browsers and Node both have. */
export async function bytesSource(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Source> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name, size: bytes.length, sha256, read: async (start, end) => bytes.subarray(start, end) };
}
