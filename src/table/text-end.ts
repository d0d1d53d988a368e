import type { Source } from './table.ts';

/** What DOS writes where a text ends (Ctrl-Z), and what may be left behind it: NUL and line ends. */
const end = 0x1a;
const behind = new Set([0, 10, 13, end]);
/** Bytes read at a time, from the end on. */
const pieceBytes = 4096;

/** A text without the sign that ends it and what stands behind; with all its bytes where anything else stands there. */
export async function untilEnd(source: Source, encoding: string): Promise<Source> {
  // The sign is two bytes in UTF-16, and either of them may be a part of another one.
  const [parity, before] = encoding === 'utf-16le' ? [0, 0] : encoding === 'utf-16be' ? [1, 1] : [null, 0];
  let size = source.size;
  for (let from = size; from > 0; ) {
    const until = from;
    from = Math.max(0, until - pieceBytes);
    const bytes = await source.read(from, until);
    let at = bytes.length;
    while (at > 0 && behind.has(bytes[at - 1] as number)) {
      at--;
      if (bytes[at] === end && (parity === null || (from + at) % 2 === parity)) size = from + at - before;
    }
    if (at > 0) break;
  }
  return size === source.size ? source : { ...source, size, read: (start, to) => source.read(start, to) };
}
