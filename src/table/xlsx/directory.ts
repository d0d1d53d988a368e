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
/** A number that stands elsewhere, being wide. */
export const ZIP64 = 0xffffffff;
const UNICODE_NAME = 0x7075;
const LOCAL_SIGNATURE = 0x04034b50;
/** Lengths of what may follow a file whose header left its size and checksum to it, none among them. */
const trailers = new Set([0, 12, 16, 20, 24]);

/** The same bytes to read numbers from. */
export const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Reads the list of files. Throws F010 when it is damaged, when files share bytes or bytes belong to none, or when a file calls
 * itself otherwise than the list does: another program would then read another workbook. F016 beyond the limits.
 */
export async function readDirectory(source: Source): Promise<Directory> {
  const tailStart = Math.max(0, source.size - 22 - 0xffff);
  const tail = await source.read(tailStart, source.size);
  const end = view(tail);
  const at = endIn(end);
  const short = {
    count: end.getUint16(at + 10, true),
    bytes: end.getUint32(at + 12, true),
    offset: end.getUint32(at + 16, true),
  };
  const wide =
    at >= 20 && end.getUint32(at - 20, true) === END64_LOCATOR ? await wideEnd(source, end, at) : null;
  const { count, bytes, offset } = wide ?? short;
  if (count > LIMITS.entries) throw beyondLimit('entries', count);
  if (bytes > LIMITS.smallPartBytes) throw beyondLimit('smallPartBytes', bytes);
  if (offset + bytes > source.size) throw damagedZip('cut');
  const isWhole =
    wide === null ||
    (isSame(short.count, count, 0xffff) &&
      isSame(short.bytes, bytes, ZIP64) &&
      isSame(short.offset, offset, ZIP64));
  const disks = end.getUint32(at + 4, true);
  const listed = end.getUint16(at + 8, true);
  if (!isWhole || (disks !== 0 && (wide === null || disks !== ZIP64)) || listed !== short.count)
    throw damagedZip('end');
  if (offset + bytes !== (wide?.from ?? tailStart + at)) throw damagedZip('end');
  const entries = parseDirectory(await source.read(offset, offset + bytes), count);
  await refuseOtherwise(source, entries, offset);
  return { entries, start: offset, comment: tail.subarray(at + 22) };
}

/** Where the record at the end begins: the one that reaches to the last byte, with no mark of another one in its remark. */
function endIn(tail: DataView): number {
  let behind = false;
  for (let at = tail.byteLength - 4; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END_SIGNATURE) continue;
    const isEnd = at + 22 <= tail.byteLength && at + 22 + tail.getUint16(at + 20, true) === tail.byteLength;
    if (isEnd && !behind) return at;
    behind = true;
  }
  throw damagedZip('end');
}

/** A number that stands in two records: the same, or left to the wide one. */
const isSame = (short: number, wide: number, left: number) => short === wide || short === left;

/** What the wide record says, and where it begins; it must stand right in front of what leads to it. */
async function wideEnd(source: Source, end: DataView, at: number) {
  const from = Number(end.getBigUint64(at - 12, true));
  if (from + 56 > source.size) throw damagedZip('end');
  const wide = view(await source.read(from, from + 56));
  if (wide.getUint32(0, true) !== END64_SIGNATURE) throw damagedZip('end');
  const length = 12 + Number(wide.getBigUint64(4, true));
  if (from + length !== source.size - end.byteLength + at - 20) throw damagedZip('end');
  const number = (position: number) => Number(wide.getBigUint64(position, true));
  return { from, count: number(32), bytes: number(40), offset: number(48) };
}

function parseDirectory(bytes: Uint8Array, count: number): readonly Entry[] {
  const directory = view(bytes);
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
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
  if (at !== bytes.length) throw damagedZip('list');
  return entries;
}

function wideNumbers(directory: DataView, start: number, end: number): number[] {
  const numbers: number[] = [];
  for (let at = start; at + 4 <= end; ) {
    const next = at + 4 + directory.getUint16(at + 2, true);
    // Another name for those programs that read it.
    if (directory.getUint16(at, true) === UNICODE_NAME) throw damagedZip('list');
    if (directory.getUint16(at, true) === 1) {
      for (let field = at + 4; field + 8 <= Math.min(next, end); field += 8) {
        numbers.push(Number(directory.getBigUint64(field, true)));
      }
    }
    at = next;
  }
  return numbers;
}

/** Parts that share bytes make small files unpack to petabytes without any nesting; bytes of no part may be another workbook. */
async function refuseOtherwise(source: Source, entries: readonly Entry[], end: number): Promise<void> {
  const inPlace = [...entries].sort((one, other) => one.offset - other.offset);
  let free = 0;
  for (const entry of inPlace) {
    if (entry.offset < free) throw damagedZip('overlap', entry.name);
    free = entry.offset + 30 + entry.packed;
  }
  free = 0;
  let mayTrail = false;
  for (const entry of inPlace) {
    const gap = entry.offset - free;
    if (gap < 0) throw damagedZip('overlap', entry.name);
    if (entry.offset + 30 > end) throw damagedZip('cut', entry.name);
    if (mayTrail ? !trailers.has(gap) : gap > 0) throw damagedZip('list', entry.name);
    free = await dataEnd(source, entry);
    mayTrail = (entry.flags & 8) !== 0;
  }
  const gap = end - free;
  const last = inPlace.at(-1)?.name;
  if (gap < 0) throw damagedZip('cut', last);
  if (mayTrail ? !trailers.has(gap) : gap > 0) throw damagedZip('list', last);
}

/** Where the bytes of a file end, by its own header, which must call it as the list does. */
async function dataEnd(
  source: Source,
  { record, flags, method, packed, offset, name }: Entry,
): Promise<number> {
  const named = view(record).getUint16(28, true);
  const bytes = await source.read(offset, Math.min(source.size, offset + 30 + named));
  if (bytes.length < 30 + named) throw damagedZip('cut', name);
  const header = view(bytes);
  const same =
    header.getUint32(0, true) === LOCAL_SIGNATURE &&
    ((header.getUint16(6, true) ^ flags) & 9) === 0 &&
    header.getUint16(8, true) === method &&
    header.getUint16(26, true) === named &&
    bytes.subarray(30).every((byte, at) => byte === record[46 + at]);
  if (!same) throw damagedZip('header', name);
  return offset + 30 + named + header.getUint16(28, true) + packed;
}
