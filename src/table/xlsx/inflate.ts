import type { Unpack } from '../table.ts';
import { damagedZip } from './limits.ts';

type Table = Int32Array;
type EightTables = readonly [Table, Table, Table, Table, Table, Table, Table, Table];

const TABLES = Array.from({ length: 8 }, () => new Int32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  TABLES[0]![byte] = value;
}
for (let byte = 0; byte < 256; byte++) {
  for (let step = 1; step < 8; step++) {
    const before = TABLES[step - 1]![byte]!;
    TABLES[step]![byte] = TABLES[0]![before & 255]! ^ (before >>> 8);
  }
}

/** CRC-32 of more bytes after `crc` (0 at the start), eight bytes a step: a sheet has 100 MB of them. */
export function crc32(bytes: Uint8Array, crc: number): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as unknown as EightTables;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let value = ~crc;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    const one = value ^ view.getInt32(at, true);
    const two = view.getInt32(at + 4, true);
    const low = t7[one & 255]! ^ t6[(one >>> 8) & 255]! ^ t5[(one >>> 16) & 255]! ^ t4[one >>> 24]!;
    value = low ^ t3[two & 255]! ^ t2[(two >>> 8) & 255]! ^ t1[(two >>> 16) & 255]! ^ t0[two >>> 24]!;
  }
  for (; at < bytes.length; at++) value = t0[(value ^ bytes[at]!) & 255]! ^ (value >>> 8);
  return ~value >>> 0;
}

/** Inflates raw deflate data. Throws F010 for damaged data; errors of `packed` itself pass through. */
export async function* inflate(
  packed: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  part: string,
  unpack: Unpack = unpackByStream,
): AsyncGenerator<Uint8Array> {
  let failure: { readonly reason: unknown } | undefined;
  async function* watched() {
    try {
      yield* packed;
    } catch (reason) {
      failure = { reason };
      throw reason;
    }
  }
  try {
    yield* unpack(watched());
  } catch {
    throw failure === undefined ? damagedZip('data', part) : failure.reason;
  }
}

/** As every browser can: no more than a few chunks wait unread, however well they were packed. */
async function* unpackByStream(packed: AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  const feed = async () => {
    try {
      for await (const one of packed) await writer.write(one);
      await writer.close();
    } catch (error) {
      await writer.abort(error);
    }
  };
  // What the stream refuses, the reader is told too.
  feed().catch(() => undefined);
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
