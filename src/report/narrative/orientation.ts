/** How a picture is turned to stand upright: mirrored from left to right where its camera says so, then turned clockwise. */
export interface Turn {
  readonly degrees: 0 | 90 | 180 | 270;
  readonly mirrored: boolean;
}

/** By the number that cameras write (Exif, tag 274). */
const turns: Readonly<Record<number, Turn>> = {
  2: { degrees: 0, mirrored: true },
  3: { degrees: 180, mirrored: false },
  4: { degrees: 180, mirrored: true },
  5: { degrees: 270, mirrored: true },
  6: { degrees: 90, mirrored: false },
  7: { degrees: 90, mirrored: true },
  8: { degrees: 270, mirrored: false },
};

const orientation = 274;
/** Entries that are looked through; cameras write some dozens. */
const most = 200;

/** How a camera's data (Exif, as TIFF) say that a picture is turned; null where it stands as it is, or they do not say. */
export function turnOf(exif: Uint8Array): Turn | null {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  if (exif.length < 8) return null;
  const order = view.getUint16(0);
  const little = order === 0x4949;
  if (!little && order !== 0x4d4d) return null;
  const start = view.getUint32(4, little);
  if (start + 2 > exif.length) return null;
  const entries = Math.min(view.getUint16(start, little), most);
  for (let at = start + 2; at + 12 <= exif.length && at < start + 2 + entries * 12; at += 12)
    if (view.getUint16(at, little) === orientation) return turns[view.getUint16(at + 8, little)] ?? null;
  return null;
}
