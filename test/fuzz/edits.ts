import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { parts, sheet } from '../table/xlsx/parts.ts';
import type { FuzzFile } from './judge.ts';

const root = join(import.meta.dirname, '../..');
const folders = ['fixtures/logs', 'fixtures/messy', 'fixtures/rules', 'fixtures/traps', 'fixtures/offices'];
const largest = 300_000;

const seeds: readonly FuzzFile[] = folders.flatMap((folder) => {
  const path = join(root, folder);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => /\.(csv|tsv|txt|xlsx|xlsm|xls|ods|numbers)$/.test(name))
    .map((name) => ({
      name: name.replace(/^.*[\\/]/, ''),
      bytes: new Uint8Array(readFileSync(join(path, name))),
    }))
    .filter(({ bytes }) => bytes.length < largest);
});
const isZip = ({ bytes }: FuzzFile) => bytes[0] === 0x50 && bytes[1] === 0x4b;
export const books = seeds.filter(isZip);
export const texts = seeds.filter((seed) => !isZip(seed));

/** A change at a place, both as shares of what there is. */
export interface Edit {
  readonly kind: 'insert' | 'replace' | 'delete' | 'double' | 'move' | 'flip';
  readonly at: number;
  readonly to: number;
  readonly piece: string;
}

export const share = fc.nat(9999).map((part) => part / 10_000);
export const editOf = (words: readonly string[]): fc.Arbitrary<Edit> =>
  fc.record({
    kind: fc.constantFrom('insert', 'replace', 'delete', 'double', 'move', 'flip'),
    at: share,
    to: share,
    piece: fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 8 })),
  });

/** Most changes are small: a long stretch cut out tells little. */
export function edited(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const { kind, at, to, piece } of edits) {
    const start = Math.floor(at * now.length);
    const end = Math.min(now.length, start + 1 + Math.floor(to ** 4 * (now.length - start)));
    const [before, middle, after] = [now.subarray(0, start), now.subarray(start, end), now.subarray(end)];
    const put = Buffer.from(piece);
    if (kind === 'insert') now = Buffer.concat([before, put, now.subarray(start)]);
    else if (kind === 'replace') now = Buffer.concat([before, put, after]);
    else if (kind === 'delete') now = Buffer.concat([before, after]);
    else if (kind === 'double') now = Buffer.concat([before, middle, middle, after]);
    else if (kind === 'move') now = Buffer.concat([before, after, middle]);
    else if (now.length > 0)
      now = Buffer.concat([
        before,
        Buffer.from([now[start]! ^ (1 << Math.floor(to * 8))]),
        now.subarray(start + 1),
      ]);
  }
  return new Uint8Array(now.subarray(0, largest));
}

/** The same changes to cells and rows of a table. */
export function editedTable(rows: readonly (readonly string[])[], edits: readonly Edit[]): string[][] {
  const now = rows.map((row) => [...row]);
  for (const { kind, at, to, piece } of edits) {
    const index = Math.floor(at * now.length);
    const row = now[index];
    if (row === undefined) continue;
    const column = Math.floor(to * row.length);
    if (kind === 'insert') row.splice(column, 0, piece);
    else if (kind === 'replace') row[column] = piece;
    else if (kind === 'delete') row.splice(column, 1);
    else if (kind === 'double') now.splice(index, 0, [...row]);
    else if (kind === 'move') now.push(...now.splice(index, 1));
    else row[column] = [...(row[column] ?? '')].reverse().join('');
  }
  return now;
}

const quoted = (text: string) => (/[",;\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
export const written = (rows: readonly (readonly string[])[], delimiter: string, end: string) =>
  rows.map((row) => row.map(quoted).join(delimiter) + end).join('');
const escaped = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
export const inBook = (rows: readonly (readonly string[])[]) =>
  zipSync(
    parts(
      sheet(
        rows
          .map(
            (row) =>
              `<row>${row.map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`)).join('')}</row>`,
          )
          .join(''),
      ),
    ),
  );
