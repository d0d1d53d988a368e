import type { Source } from '../table.ts';
import { type Directory, type Entry, readDirectory, view, ZIP64 } from './directory.ts';
import { crc32, inflate } from './inflate.ts';
import { Budget, beyondLimit, damagedPart, damagedZip, LIMITS } from './limits.ts';

/** A zip container whose parts are read on demand, each within the limits; nothing is ever written anywhere. */
export interface Zip {
  readonly names: readonly string[];
  readonly directory: Directory;
  readonly budget: Budget;
  /** The name as stored, found by its `partKey`. */
  find(name: string): string | undefined;
  /** Unpacked bytes of a part, proved by size and, the first time, by checksum when read to the end. Throws F010, F011, F016. */
  bytes(name: string, limit?: 'partBytes' | 'smallPartBytes'): AsyncGenerator<Uint8Array>;
  /** The same as text, in the encoding the part declares. */
  text(name: string, limit?: 'partBytes' | 'smallPartBytes'): AsyncGenerator<string>;
}

const READ_BYTES = 2 ** 18;

/**
 * What names of one part have in common for any program: case and kind of slash do not matter, nor empty steps and `.`, nor
 * whether a sign stands for itself or as `%31`.
 */
export function partKey(name: string): string {
  const plain = name
    .replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const steps: string[] = [];
  for (const step of plain.split(/[\\/]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Reads the list of parts. Throws F010 when the container is damaged, F016 beyond the limits. */
export async function openZip(source: Source): Promise<Zip> {
  const directory = await readDirectory(source);
  const { entries } = directory;
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const byKey = new Map<string, string>();
  for (const { name } of entries) {
    // One reader would take the first, another one the last.
    if (byKey.has(partKey(name))) throw damagedZip('twice', name);
    byKey.set(partKey(name), name);
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
    for await (const chunk of entry.method === 0 ? packed : inflate(packed, name, source.unpack)) {
      size += chunk.length;
      budget.read(chunk.length, name);
      if (limit === 'smallPartBytes') budget.readSmall(chunk.length, name);
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
    directory,
    budget,
    find: (name) => byKey.get(partKey(name)),
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
  const left = (entry.flags & 8) !== 0;
  const isTold = (position: number, told: number, elsewhere: number) => {
    const own = header.getUint32(position, true);
    return own === told || own === elsewhere || (left && own === 0);
  };
  const { crc, packed, size } = entry;
  if (!isTold(14, crc, crc) || !isTold(18, packed, ZIP64) || !isTold(22, size, ZIP64))
    throw damagedZip('header', entry.name);
  const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + entry.packed > source.size) throw damagedZip('cut', entry.name);
  return start;
}

async function* readPacked(source: Source, start: number, end: number) {
  for (let at = start; at < end; at += READ_BYTES) {
    yield (await source.read(at, Math.min(at + READ_BYTES, end))) as Uint8Array<ArrayBuffer>;
  }
}

/** The encoding that the first bytes of an XML part show or say. */
export function declaredEncoding(start: Uint8Array): string {
  if ((start[0] === 0xff && start[1] === 0xfe) || start[1] === 0) return 'utf-16le';
  if ((start[0] === 0xfe && start[1] === 0xff) || start[0] === 0) return 'utf-16be';
  const opening = String.fromCharCode(...start.subarray(0, 200));
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/.exec(opening)?.[1] ?? 'utf-8';
}
