import { expect, test } from 'vitest';
import { oleKind } from '../../../src/table/xlsx/ole.ts';
import { sourceOf } from './parts.ts';

const SECTOR = 512;

/** An OLE container whose directory takes these sectors, with streams of these names, four a sector. */
function container(names: readonly string[], directory: readonly number[], sectors = 8): Uint8Array {
  const bytes = new Uint8Array(SECTOR * (sectors + 1));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, directory[0] ?? 0, true);
  // Sector 0 is the allocation table: each sector of the directory names the next one.
  view.setUint32(76, 0, true);
  for (const [index, sector] of directory.entries()) {
    view.setUint32(SECTOR + sector * 4, directory[index + 1] ?? 0xfffffffe, true);
  }
  for (const [index, name] of names.entries()) {
    const at = ((directory[Math.floor(index / 4)] ?? 0) + 1) * SECTOR + (index % 4) * 128;
    for (const [letter, character] of [...name].entries())
      view.setUint16(at + letter * 2, character.charCodeAt(0), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  }
  return bytes;
}

const padding = ['Root Entry', 'a', 'b', 'c', 'd'];

test.each([
  [['Root Entry', 'EncryptionInfo', 'EncryptedPackage'], 'encrypted'],
  [[...padding, 'EncryptedPackage'], 'encrypted'],
  [[...padding, 'Workbook'], 'xls'],
  [['Root Entry', 'Book'], 'xls'],
  [['Root Entry', 'WordDocument'], 'other'],
  [['Root Entry', 'WorkbookX'], 'other'],
])('%j is %s', async (names, kind) => {
  expect(await oleKind(sourceOf(container(names, [3, 5])))).toBe(kind);
});

test('a directory that runs in a circle or leads out of the file comes to an end', async () => {
  expect(await oleKind(sourceOf(container(padding, [3, 3])))).toBe('other');
  expect(await oleKind(sourceOf(container(padding.slice(1), [3, 100])))).toBe('other');
});

test('what is no container is something else', async () => {
  expect(await oleKind(sourceOf(new Uint8Array(100)))).toBe('other');
  expect(await oleKind(sourceOf(new Uint8Array(2000)))).toBe('other');
  expect(await oleKind(sourceOf(container(['Workbook'], [1]).slice(0, 600)))).toBe('other');
});

test('a directory far into a large file is found through the lists of the allocation table', async () => {
  // Sector 14,000 lies beyond what the header's own 109 sectors of the table describe.
  const far = 14_000;
  const bytes = new Uint8Array((far + 3) * SECTOR);
  bytes.set(container(['Root Entry', 'a', 'b', 'c'], [3]));
  const view = new DataView(bytes.buffer);
  const copy = bytes.slice(4 * SECTOR, 5 * SECTOR);
  bytes.set(copy, (far + 1) * SECTOR);
  view.setUint32(48, far, true);
  // The list in sector 6 names sector 7, which says that sector 3 follows the far one; there stands the stream.
  view.setUint32(68, 6, true);
  view.setUint32(7 * SECTOR, 7, true);
  view.setUint32(8 * SECTOR + (far % 128) * 4, 3, true);
  bytes.set(container(['EncryptedPackage'], [3]).slice(4 * SECTOR, 5 * SECTOR), 4 * SECTOR);
  view.setUint32(SECTOR + 3 * 4, 0xfffffffe, true);
  expect(await oleKind(sourceOf(bytes))).toBe('encrypted');
});
