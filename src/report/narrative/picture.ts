import { type Turn, turnOf } from './orientation.ts';

/** A picture as it may be printed, without what a camera wrote beside it: places, times, names. */
export interface PlainPicture {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** In pixels, as it stands upright. */
  readonly width: number;
  readonly height: number;
  /** How the pixels are to be turned for that; left out where they stand so. */
  readonly turn?: Turn;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What a PNG needs to be seen in its colours. */
const seen = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'pHYs',
  'sBIT',
]);

/** A PNG or JPEG picture; `type` where it is neither, `broken` where it is not whole. */
export function plainPicture(bytes: Uint8Array): PlainPicture | 'type' | 'broken' {
  if (pngSignature.every((byte, at) => bytes[at] === byte)) return png(bytes) ?? 'broken';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg(bytes) ?? 'broken';
  return 'type';
}

function png(bytes: Uint8Array): PlainPicture | null {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  let size: [number, number] | null = null;
  let turn: Turn | null = null;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'IHDR' && length >= 13) size = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (name === 'eXIf') turn = turnOf(bytes.subarray(at + 8, at + 8 + length));
    if (seen.has(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return sized('png', kept, size, turn);
    at = end;
  }
  return null;
}

function jpeg(bytes: Uint8Array): PlainPicture | null {
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 2)];
  let size: [number, number] | null = null;
  let turn: Turn | null = null;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    // From here on there are only pixels.
    if (marker === 0xda) return sized('jpg', [...kept, bytes.subarray(at)], size, turn);
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && end >= at + 9) size = [view.getUint16(at + 7), view.getUint16(at + 5)];
    if (marker === 0xe1 && isExif(bytes.subarray(at + 4, end)))
      turn ??= turnOf(bytes.subarray(at + 4 + exifName.length, end));
    // Of what programs add, those for colours stay.
    const isBeside =
      (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee) || marker === 0xfe;
    if (!isBeside) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

const exifName = 'Exif\0\0';
const isExif = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, exifName.length)) === exifName;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

function sized(
  type: PlainPicture['type'],
  pieces: readonly Uint8Array[],
  size: readonly [number, number] | null,
  turn: Turn | null,
): PlainPicture | null {
  if (size === null || size[0] === 0 || size[1] === 0) return null;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  const [width, height] = turn !== null && turn.degrees % 180 !== 0 ? [size[1], size[0]] : size;
  return { type, bytes, width, height, ...(turn === null ? {} : { turn }) };
}
