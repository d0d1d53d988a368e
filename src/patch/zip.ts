import { deflateSync } from 'fflate';
import { joined } from '../opc/package.ts';
import type { Source } from '../table/table.ts';
import { type Entry, view } from '../table/xlsx/directory.ts';
import { crc32 } from '../table/xlsx/inflate.ts';
import type { Zip } from '../table/xlsx/zip.ts';

/** Where a file of the new zip goes and what it is listed as. */
interface Placed {
  readonly bytes: Uint8Array;
  record(offset: number): Uint8Array;
}

const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const ZIP64 = 0xffffffff;
/** Names are UTF-8. */
const utf8 = 0x0800;
/** 1 January 1980, the first day there is: the same bytes at any time. */
const firstDay = 0x0021;

/**
 * A zip again with some files replaced, taken away (null) or added. All others keep every byte they have, packed as they
 * are, and their lines in the list but for their place; replaced ones stay where they were, new ones come last.
 */
export async function zipAgain(
  source: Source,
  { directory }: Pick<Zip, 'directory'>,
  changed: ReadonlyMap<string, Uint8Array | null>,
): Promise<Uint8Array> {
  const { entries, start, comment } = directory;
  const inPlace = [...entries].sort((one, other) => one.offset - other.offset);
  const chunks: Uint8Array[] = [await source.read(0, inPlace[0]?.offset ?? 0)];
  const placed = new Map<string, Uint8Array>();
  let at = chunks[0]!.length;
  const put = ({ bytes, record }: Placed, name: string) => {
    chunks.push(bytes);
    placed.set(name, record(at));
    at += bytes.length;
  };
  for (const [index, entry] of inPlace.entries()) {
    const content = changed.get(entry.name);
    if (content !== undefined) {
      if (content !== null) put(packed(entry.name, content), entry.name);
      continue;
    }
    // Up to the next file, since what stands behind the bytes of a file is told by no list.
    const bytes = await source.read(entry.offset, inPlace[index + 1]?.offset ?? start);
    put({ bytes, record: (offset) => moved(entry, offset) }, entry.name);
  }
  const known = new Set(entries.map(({ name }) => name));
  const added = [...changed.keys()].filter((name) => !known.has(name) && changed.get(name) !== null);
  for (const name of added) put(packed(name, changed.get(name)!), name);
  const list = [...entries.map(({ name }) => name), ...added].flatMap((name) => placed.get(name) ?? []);
  const size = list.reduce((sum, { length }) => sum + length, 0);
  return joined([...chunks, ...list, endOf(list.length, size, at, comment), comment]);
}

/** A line of the list with another place; one that is told in a wide number stays wide. */
function moved({ record }: Entry, offset: number): Uint8Array {
  const own = record.slice();
  const numbers = view(own);
  if (numbers.getUint32(42, true) !== ZIP64) {
    numbers.setUint32(42, offset, true);
    return own;
  }
  const before = [24, 20].filter((field) => numbers.getUint32(field, true) === ZIP64).length;
  const end = 46 + numbers.getUint16(28, true) + numbers.getUint16(30, true);
  for (let at = 46 + numbers.getUint16(28, true); at + 4 <= end; at += 4 + numbers.getUint16(at + 2, true)) {
    if (numbers.getUint16(at, true) === 1) numbers.setBigUint64(at + 4 + 8 * before, BigInt(offset), true);
  }
  return own;
}

/** A file with the header in front of it, and its line of the list: that is the same header with a few numbers more. */
function packed(name: string, content: Uint8Array): Placed {
  const letters = new TextEncoder().encode(name);
  const data = deflateSync(content, { level: 6 });
  const facts = new Uint8Array(26);
  const numbers = view(facts);
  for (const [field, value] of [
    [0, 20],
    [2, utf8],
    [4, 8],
    [8, firstDay],
    [22, letters.length],
  ] as const)
    numbers.setUint16(field, value, true);
  numbers.setUint32(10, crc32(content, 0), true);
  numbers.setUint32(14, data.length, true);
  numbers.setUint32(18, content.length, true);
  return {
    bytes: joined([signature(LOCAL_SIGNATURE), facts, letters, data]),
    record(offset) {
      const rest = new Uint8Array(14);
      view(rest).setUint32(10, offset, true);
      const madeBy = new Uint8Array([20, 0]);
      return joined([signature(CENTRAL_SIGNATURE), madeBy, facts, rest, letters]);
    },
  };
}

function signature(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  view(bytes).setUint32(0, number, true);
  return bytes;
}

function endOf(count: number, size: number, offset: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(22);
  const numbers = view(end);
  numbers.setUint32(0, END_SIGNATURE, true);
  numbers.setUint16(8, count, true);
  numbers.setUint16(10, count, true);
  numbers.setUint32(12, size, true);
  numbers.setUint32(16, offset, true);
  numbers.setUint16(20, comment.length, true);
  return end;
}
