import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../fixtures/traps/others');
const elsewhere = process.env.GLOACT_TRAPS ?? join(import.meta.dirname, '../../shared/traps');

/** Traps that may not lie in this repository (fixtures/traps/README.md says why). */
export const outside = [
  'a-png.csv',
  'a-png.xlsx',
  'broken-sheet-list.xlsx',
  'cp1252-portuguese.csv',
  'cp1252-semicolon.csv',
  'deep-header.xlsx',
  'homoglyph.csv',
  'utf16le.csv',
  'utf8-few-high-bytes.csv',
];

const pathOf = (name: string) => join(outside.includes(name) ? elsewhere : fixtures, name);

/** The bytes of a trap. */
export const trapBytes = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(pathOf(name)));

/** Whether a trap is to be skipped, for want of its file; says so. Only those of `outside` may be wanting. */
export function skipsTrap(name: string): boolean {
  const missing = outside.includes(name) && !existsSync(pathOf(name));
  if (missing) process.stderr.write(`skipped: ${name} (GLOACT_TRAPS may name a folder that holds it)\n`);
  return missing;
}
