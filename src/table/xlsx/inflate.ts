import { damagedZip } from './limits.ts';

const TABLES = Array.from({ length: 4 }, () => new Uint32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  TABLES[0]![byte] = value;
}
for (let byte = 0; byte < 256; byte++) {
  for (let step = 1; step < 4; step++) {
    const before = TABLES[step - 1]![byte]!;
    TABLES[step]![byte] = TABLES[0]![before & 255]! ^ (before >>> 8);
  }
}

/** CRC-32 of more bytes after `crc` (0 at the start), four bytes a step: a sheet has 100 MB of them. */
export function crc32(bytes: Uint8Array, crc: number): number {
  const [t0, t1, t2, t3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let value = ~crc;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    value ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    value = t3[value & 255]! ^ t2[(value >>> 8) & 255]! ^ t1[(value >>> 16) & 255]! ^ t0[value >>> 24]!;
  }
  for (; at < bytes.length; at++) value = t0[(value ^ bytes[at]!) & 255]! ^ (value >>> 8);
  return ~value >>> 0;
}

/**
 * Inflates raw deflate data as it is asked for: no more than a few chunks wait unread, however well they were packed.
 * Throws F010 for damaged data; errors of `packed` itself pass through.
 */
export async function* inflate(
  packed: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  part: string,
): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let failure: { readonly reason: unknown } | undefined;
  const feed = async () => {
    for (;;) {
      const next = await packed.next().catch((reason: unknown) => {
        failure = { reason };
      });
      if (next === undefined) return writer.abort();
      if (next.done) return writer.close();
      await writer.write(next.value);
    }
  };
  // What the stream refuses, the reader is told too.
  feed().catch(() => undefined);
  try {
    for (;;) {
      const next = await reader.read().catch(() => undefined);
      if (next === undefined) throw failure === undefined ? damagedZip('data', part) : failure.reason;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
