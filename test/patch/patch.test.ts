import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/cli/files.ts';
import { openPatch, type Patch } from '../../src/patch/patch.ts';
import { Unreadable } from '../../src/table/xlsx/limits.ts';
import { openZip } from '../../src/table/xlsx/zip.ts';
import { rawEntries } from './raw-zip.ts';

const opened = (bytes: Uint8Array) => openPatch(memorySource('x.xlsx', bytes));
async function changed(
  bytes: Uint8Array,
  change: (patch: Patch) => void | Promise<void>,
): Promise<Uint8Array> {
  const patch = await opened(bytes);
  await change(patch);
  return patch.bytes();
}
const texts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** As a program writes a zip that does not know the sizes before it is done: they stand behind the bytes. */
function streamed(parts: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => void chunks.push(chunk));
  for (const [name, text] of Object.entries(parts)) {
    const file = text.length % 2 ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(\/[a-zé]{1,8})?\.xml$/), {
  minLength: 1,
  maxLength: 8,
  selector: (name) => name.toLowerCase(),
});
const parts = names.chain((all) =>
  fc.tuple(...all.map((name) => fc.tuple(fc.constant(name), fc.string({ maxLength: 60, unit: 'grapheme' })))),
);

test('what is changed is changed, and all else keeps its bytes', () =>
  fc.assert(
    fc.asyncProperty(parts, fc.boolean(), fc.nat(), fc.string(), async (all, asStream, which, text) => {
      const before = Object.fromEntries(all);
      const bytes = asStream
        ? streamed(before)
        : zipSync(Object.fromEntries(all.map(([name, part]) => [name, strToU8(part)])));
      const [replaced] = all[which % all.length]!;
      const after = await changed(bytes, (patch) => {
        patch.put(replaced, text);
        patch.put('new/part.xml', 'new');
      });
      expect(texts(after)).toEqual({ ...before, [replaced]: text, 'new/part.xml': 'new' });
      const [was, is] = [rawEntries(bytes), rawEntries(after)];
      for (const name of was.keys()) {
        const plain = strFromU8(strToU8(name, true));
        if (plain !== replaced) expect(is.get(name)).toEqual(was.get(name));
      }
      const without = await changed(after, (patch) => {
        patch.remove(replaced);
        patch.remove('new/part.xml');
      });
      const { [replaced]: _, ...rest } = before;
      expect(texts(without)).toEqual(rest);
    }),
  ));

test('nothing changed is the same file, but for wide numbers at its end', async () => {
  for (const name of readdirSync('fixtures/traps/others').filter((one) => one.endsWith('.xlsx'))) {
    const bytes = new Uint8Array(readFileSync(join('fixtures/traps/others', name)));
    const patch = await opened(bytes).catch(() => null);
    if (patch !== null) expect(Buffer.from(await patch.bytes()).equals(bytes), name).toBe(true);
  }
});

test('the same text again keeps the bytes, and the same changes give the same file', async () => {
  const bytes = streamed({ 'a.xml': '<a/>', 'b.xml': '<b>1</b>' });
  expect(await changed(bytes, async (patch) => patch.put('a.xml', await patch.text('A.XML')))).toEqual(bytes);
  const change = (patch: Patch) => patch.put('a.xml', '<a>2</a>');
  expect(await changed(bytes, change)).toEqual(await changed(bytes, change));
});

test('a part is found whatever its case, also one that was added', async () => {
  const patch = await opened(zipSync({ 'xl/Sheet1.xml': strToU8('one') }));
  patch.put('xl/new1.xml', 'two');
  expect([
    await patch.text('XL/SHEET1.XML'),
    await patch.text('XL/New1.xml'),
    await patch.text('xl/no.xml'),
  ]).toEqual(['one', 'two', '']);
  expect([patch.has('xl/sheet1.xml'), patch.has('xl/new1.xml'), patch.has('xl/no.xml')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([patch.freeName('xl/sheet', '.xml'), patch.freeName('xl/new', '.xml')]).toEqual([
    'xl/sheet2.xml',
    'xl/new2.xml',
  ]);
  patch.remove('xl/Sheet1.xml');
  expect([patch.has('xl/sheet1.xml'), await patch.text('xl/sheet1.xml')]).toEqual([false, '']);
});

describe('encodings', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  test('a part in UTF-16 becomes UTF-8 and says so where it is changed', async () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><a>é</a>';
    const bytes = zipSync({ 'a.xml': utf16(xml), 'b.xml': utf16(xml) });
    const after = await changed(bytes, async (patch) =>
      patch.put('a.xml', (await patch.text('a.xml')).replace('é', 'éé')),
    );
    expect(texts(after)['a.xml']).toBe('<?xml version="1.0" encoding="UTF-8"?><a>éé</a>');
    expect(rawEntries(after).get('b.xml')).toEqual(rawEntries(bytes).get('b.xml'));
  });
  test('a mark of UTF-8 stays', async () => {
    const bytes = zipSync({ 'a.xml': strToU8('\ufeff<a/>') });
    const after = await changed(bytes, async (patch) => patch.put('a.xml', `${await patch.text('a.xml')} `));
    expect(unzipSync(after)['a.xml']).toEqual(strToU8('\ufeff<a/> '));
  });
});

test('a zip in another order, with wide numbers and a remark at its end', async () => {
  const made = zipSync(
    { 'one.xml': strToU8('1'), 'two.xml': strToU8('2'), 'three.xml': strToU8('3') },
    { level: 0 },
  );
  const bytes = rearranged(made);
  const source = memorySource('x.xlsx', bytes);
  expect((await openZip(source)).names).toEqual(['two.xml', 'one.xml', 'three.xml']);
  const patch = await openPatch(source);
  patch.put('one.xml', '1 and more');
  const after = await patch.bytes();
  const zip = await openPatch(memorySource('y.xlsx', after));
  expect(await Promise.all(['one.xml', 'two.xml', 'three.xml'].map(zip.text))).toEqual([
    '1 and more',
    '2',
    '3',
  ]);
  const said = new TextDecoder('latin1').decode(after);
  expect(said.endsWith('PK\u0005\u0006 remark')).toBe(false);
  expect(said.endsWith('a remark')).toBe(true);
});

/** The files of a zip moved, the list in the order two, one, three, the second of them with a wide number for its place. */
function rearranged(bytes: Uint8Array): Uint8Array {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  const list = numbers.getUint32(end + 16, true);
  const records: Buffer[] = [];
  for (let at = list; at < end; ) {
    const length = 46 + numbers.getUint16(at + 28, true);
    records.push(Buffer.from(bytes.subarray(at, at + length)));
    at += length;
  }
  const files = records.map((record, index) => {
    const from = record.readUInt32LE(42);
    const to = records[index + 1]?.readUInt32LE(42) ?? list;
    return Buffer.from(bytes.subarray(from, to));
  });
  const out: Buffer[] = [];
  const size = () => out.reduce((sum, { length }) => sum + length, 0);
  for (const index of [2, 0, 1]) {
    const place = size();
    out.push(files[index]!);
    const record = records[index]!;
    if (index !== 0) record.writeUInt32LE(place, 42);
    else {
      const wide = Buffer.alloc(12);
      wide.writeUInt16LE(1, 0);
      wide.writeUInt16LE(8, 2);
      wide.writeBigUInt64LE(BigInt(place), 4);
      record.writeUInt32LE(0xffffffff, 42);
      record.writeUInt16LE(12, 30);
      records[index] = Buffer.concat([record, wide]);
    }
  }
  const start = size();
  const inList = [1, 0, 2].map((index) => records[index]!);
  const last = Buffer.from(bytes.subarray(end));
  last.writeUInt32LE(Buffer.concat(inList).length, 12);
  last.writeUInt32LE(start, 16);
  last.writeUInt16LE('a remark'.length, 20);
  return new Uint8Array(Buffer.concat([...out, ...inList, last, Buffer.from('a remark')]));
}

test('what the reader refuses is refused here: files that share bytes, bombs, files cut off', async () => {
  const bytes = zipSync({ 'a.xml': strToU8('a'.repeat(1000)), 'b.xml': strToU8('b') });
  await expect(opened(bytes.subarray(0, bytes.length - 30))).rejects.toThrow(Unreadable);
  const overlapping = new Uint8Array(bytes);
  const numbers = new DataView(overlapping.buffer);
  const list = numbers.getUint32(overlapping.length - 6, true);
  numbers.setUint32(list + 46 + 5 + 42, 0, true);
  await expect(opened(overlapping)).rejects.toThrow(Unreadable);
  const bomb = new Uint8Array(bytes);
  new DataView(bomb.buffer).setUint32(list + 24, 2 ** 27, true);
  await expect((await opened(bomb)).text('a.xml')).rejects.toThrow('workbook-limit');
});
