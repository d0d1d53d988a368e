import type { Source } from '../table.ts';
import { beyondLimit, damagedZip, LIMITS } from './limits.ts';

/** One file in a zip, as the list of them at its end has it. */
export interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  /** Its own lines of the list, as they stand. */
  readonly record: Uint8Array;
}

/** The list of files in a zip, in its own order. */
export interface Directory {
  readonly entries: readonly Entry[];
  /** Where the list begins. */
  readonly start: number;
  /** What is written behind the list. */
  readonly comment: Uint8Array;
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const ZIP64 = 0xffffffff;

/** The same bytes to read numbers from. */
export const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the list of files. Throws F010 when it is damaged or files share bytes, F016 beyond the limits. */
export async function readDirectory(source: Source): Promise<Directory> {
  const tailStart = Math.max(0, source.size - 22 - 0xffff);
  const tail = await source.read(tailStart, source.size);
  const end = view(tail);
  let at = tail.length - 22;
  while (at >= 0 && end.getUint32(at, true) !== END_SIGNATURE) at--;
  if (at < 0) throw damagedZip('end');
  let count = end.getUint16(at + 10, true);
  let bytes = end.getUint32(at + 12, true);
  let offset = end.getUint32(at + 16, true);
  if (at >= 20 && end.getUint32(at - 20, true) === END64_LOCATOR) {
    const where = Number(end.getBigUint64(at - 12, true));
    if (where + 56 > source.size) throw damagedZip('end');
    const wide = view(await source.read(where, where + 56));
    if (wide.getUint32(0, true) !== END64_SIGNATURE) throw damagedZip('end');
    count = Number(wide.getBigUint64(32, true));
    bytes = Number(wide.getBigUint64(40, true));
    offset = Number(wide.getBigUint64(48, true));
  }
  if (count > LIMITS.entries) throw beyondLimit('entries', count);
  if (bytes > LIMITS.smallPartBytes) throw beyondLimit('smallPartBytes', bytes);
  if (offset + bytes > source.size) throw damagedZip('cut');
  const entries = parseDirectory(await source.read(offset, offset + bytes), count);
  refuseOverlaps(entries);
  const comment = tail.subarray(at + 22, at + 22 + end.getUint16(at + 20, true));
  return { entries, start: offset, comment };
}

function parseDirectory(bytes: Uint8Array, count: number): readonly Entry[] {
  const directory = view(bytes);
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  for (let index = 0, at = 0; index < count; index++) {
    if (at + 46 > bytes.length || directory.getUint32(at, true) !== CENTRAL_SIGNATURE)
      throw damagedZip('list');
    const nameEnd = at + 46 + directory.getUint16(at + 28, true);
    const extraEnd = nameEnd + directory.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw damagedZip('list');
    const wide = wideNumbers(directory, nameEnd, extraEnd);
    const number = (position: number) => {
      const short = directory.getUint32(position, true);
      return short === ZIP64 ? (wide.shift() ?? short) : short;
    };
    // The wide numbers stand in the order size, packed, offset.
    const size = number(at + 24);
    const packed = number(at + 20);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, nameEnd)),
      flags: directory.getUint16(at + 8, true),
      method: directory.getUint16(at + 10, true),
      crc: directory.getUint32(at + 16, true),
      packed,
      size,
      offset: number(at + 42),
      record: bytes.subarray(at, extraEnd + directory.getUint16(at + 32, true)),
    });
    at = extraEnd + directory.getUint16(at + 32, true);
  }
  return entries;
}

function wideNumbers(directory: DataView, start: number, end: number): number[] {
  const numbers: number[] = [];
  for (let at = start; at + 4 <= end; ) {
    const next = at + 4 + directory.getUint16(at + 2, true);
    if (directory.getUint16(at, true) === 1) {
      for (let field = at + 4; field + 8 <= Math.min(next, end); field += 8) {
        numbers.push(Number(directory.getBigUint64(field, true)));
      }
    }
    at = next;
  }
  return numbers;
}

/** Parts that share bytes make small files unpack to petabytes without any nesting. */
function refuseOverlaps(entries: readonly Entry[]): void {
  let free = 0;
  for (const entry of [...entries].sort((one, other) => one.offset - other.offset)) {
    if (entry.offset < free) throw damagedZip('overlap', entry.name);
    free = entry.offset + 30 + entry.packed;
  }
}
