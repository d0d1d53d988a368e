import { Zip, ZipDeflate } from 'fflate';
import { inPackageOrder, joined, type Parts, pack, packing } from './package.ts';

/** A part as it is, or in pieces where the whole would fill the memory; a piece lasts until the next is asked for. */
export type Content = Uint8Array | Iterable<Uint8Array>;

/** The file of some parts, of which some may be in pieces. */
export function packInPieces(parts: Readonly<Record<string, Content>>): Uint8Array {
  if (Object.values(parts).every((content) => content instanceof Uint8Array)) return pack(parts as Parts);
  const packed: Uint8Array[] = [];
  const zip = new Zip((_, bytes) => packed.push(bytes));
  for (const name of inPackageOrder(parts)) {
    const part = Object.assign(new ZipDeflate(name, packing), packing);
    zip.add(part);
    const content = parts[name]!;
    for (const piece of content instanceof Uint8Array ? [content] : content) part.push(piece);
    part.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(packed);
}
