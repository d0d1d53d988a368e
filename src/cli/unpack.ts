import { pipeline } from 'node:stream';
import type { Unpack } from '../table/table.ts';

/** In pieces of 64 KB: from the streams that browsers have too come 16 KB, and a workbook is opened in 1.4 of the time. */
export const unpack: Unpack = async function* (packed) {
  const { createInflateRaw } = await import('node:zlib');
  const inflating = createInflateRaw({ chunkSize: 2 ** 16, rejectGarbageAfterEnd: true });
  yield* pipeline(packed, inflating, () => undefined);
};
