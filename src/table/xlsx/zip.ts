import type { Source } from '../table.ts';
import { crc32, inflate } from './inflate.ts';
import { Budget, beyondLimit, damagedPart, damagedZip, LIMITS } from './limits.ts';

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A zip container whose parts are read on demand, each within the limits; nothing is ever written anywhere. */
export interface Zip {
  readonly names: readonly string[];
  readonly budget: Budget;
  /** The name as stored, found as Office does (case and kind of slash do not matter). */
  find(name: string): string | undefined;
  /** Unpacked bytes of a part, proved by size and, the first time, by checksum when read to the end. Throws F010, F011, F016. */
  bytes(name: string, limit?: 'partBytes' | 'smallPartBytes'): AsyncGenerator<Uint8Array>;
  /** The same as text, in the encoding the part declares. */
  text(name: string, limit?: 'partBytes' | 'smallPartBytes'): AsyncGenerator<string>;
}

const READ_BYTES = 2 ** 16;
const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ZIP64 = 0xffffffff;

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Reads the list of parts. Throws F010 when the container is damaged, F016 beyond the limits. */
export async function openZip(source: Source): Promise<Zip> {
  const entries = await readDirectory(source);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const key = (name: string) => name.replaceAll('\\', '/').toLowerCase();
  const byKey = new Map<string, string>();
  for (const { name } of entries) {
    // One reader would take the first, another one the last.
    if (byKey.has(key(name))) throw damagedZip('twice', name);
    byKey.set(key(name), name);
  }
  let unpacked = 0;
  const budget = new Budget(source.size);
  const counted = new Set<string>();
  const proved = new Set<string>();

  async function* bytes(
    name: string,
    limit: 'partBytes' | 'smallPartBytes' = 'partBytes',
  ): AsyncGenerator<Uint8Array> {
    const entry = byName.get(name);
    if (entry === undefined) throw damagedPart('missing', name);
    if (!counted.has(name)) unpacked += entry.size;
    counted.add(name);
    checkLimits(entry, limit, unpacked);
    const start = await dataStart(source, entry);
    const packed = readPacked(source, start, start + entry.packed);
    let size = 0;
    let crc = 0;
    for await (const chunk of entry.method === 0 ? packed : inflate(packed, name)) {
      size += chunk.length;
      budget.read(chunk.length, name);
      if (size > entry.size) throw damagedZip('size', name);
      if (!proved.has(name)) crc = crc32(chunk, crc);
      yield chunk;
    }
    if (size !== entry.size) throw damagedZip('size', name);
    if (!proved.has(name) && crc !== entry.crc) throw damagedZip('checksum', name);
    proved.add(name);
  }

  async function* text(
    name: string,
    limit: 'partBytes' | 'smallPartBytes' = 'partBytes',
  ): AsyncGenerator<string> {
    let decoder: InstanceType<typeof TextDecoder> | undefined;
    for await (const chunk of bytes(name, limit)) {
      try {
        decoder ??= new TextDecoder(declaredEncoding(chunk), { fatal: true });
        yield decoder.decode(chunk, { stream: true });
      } catch (error) {
        throw error instanceof TypeError || error instanceof RangeError
          ? damagedPart('damaged', name)
          : error;
      }
    }
    try {
      decoder?.decode();
    } catch {
      throw damagedPart('damaged', name);
    }
  }

  return {
    names: [...byName.keys()],
    budget,
    find: (name) => byKey.get(key(name)),
    bytes,
    text,
  };
}

function checkLimits(entry: Entry, limit: 'partBytes' | 'smallPartBytes', unpacked: number): void {
  if (entry.size > LIMITS[limit]) throw beyondLimit(limit, entry.size, entry.name);
  if (unpacked > LIMITS.totalBytes) throw beyondLimit('totalBytes', unpacked, entry.name);
  if (entry.size > LIMITS.ratioFrom && entry.size > entry.packed * LIMITS.ratio) {
    throw beyondLimit('ratio', Math.round(entry.size / Math.max(1, entry.packed)), entry.name);
  }
}

async function dataStart(source: Source, entry: Entry): Promise<number> {
  if (entry.flags & 1) throw damagedZip('locked', entry.name);
  if (entry.method !== 0 && entry.method !== 8) throw damagedZip('method', entry.name);
  if (entry.offset + 30 > source.size) throw damagedZip('cut', entry.name);
  const header = view(await source.read(entry.offset, entry.offset + 30));
  if (header.getUint32(0, true) !== LOCAL_SIGNATURE) throw damagedZip('header', entry.name);
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + entry.packed > source.size) throw damagedZip('cut', entry.name);
  return start;
}

async function* readPacked(source: Source, start: number, end: number) {
  for (let at = start; at < end; at += READ_BYTES) {
    yield (await source.read(at, Math.min(at + READ_BYTES, end))) as Uint8Array<ArrayBuffer>;
  }
}

async function readDirectory(source: Source): Promise<readonly Entry[]> {
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
  return entries;
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

function declaredEncoding(start: Uint8Array): string {
  if ((start[0] === 0xff && start[1] === 0xfe) || start[1] === 0) return 'utf-16le';
  if ((start[0] === 0xfe && start[1] === 0xff) || start[0] === 0) return 'utf-16be';
  const opening = String.fromCharCode(...start.subarray(0, 200));
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/.exec(opening)?.[1] ?? 'utf-8';
}
