import { Zip, ZipDeflate } from 'fflate';
import { inPackageOrder, joined, type Parts, pack, packing } from './package.ts';

/** A part as it is, or in pieces where the whole would fill the memory; a piece lasts until the next is asked for. */
export type Content = Uint8Array | Iterable<Uint8Array>;

/** Bytes that a part may have without the extension for longer ones, which fflate does not write. */
const mostInPart = 0xffff_ffff;

/** The file of some parts, of which some may be in pieces: each is asked for when those given before it are packed. */
export function packInPieces(parts: Readonly<Record<string, Content>>): Uint8Array {
  if (Object.values(parts).every((content) => content instanceof Uint8Array)) return pack(parts as Parts);
  const packed: Uint8Array[] = [];
  const zip = new Zip((_, bytes) => packed.push(bytes));
  const opened = new Map<string, ZipDeflate>();
  for (const name of inPackageOrder(parts)) {
    const part = Object.assign(new ZipDeflate(name, packing), packing);
    opened.set(name, part);
    zip.add(part);
  }
  for (const [name, content] of Object.entries(parts)) {
    const part = opened.get(name)!;
    for (const piece of content instanceof Uint8Array ? [content] : content) part.push(piece);
    part.push(new Uint8Array(), true);
    if (part.size > mostInPart)
      throw new RangeError(`Array buffer allocation failed: ${part.size} bytes in a part`);
  }
  zip.end();
  return joined(packed);
}
