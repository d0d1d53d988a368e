import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Picture } from '../../../src/report/blocks.ts';
import { drawDocx } from '../../../src/report/docx/draw.ts';
import { turnOf } from '../../../src/report/narrative/orientation.ts';
import { plainPicture } from '../../../src/report/narrative/picture.ts';
import { sample } from '../docx/sample.ts';
import { png } from './pictures.ts';

/** A camera's data that hold a place's name and an orientation; numbers begin with their small end or not. */
function exif(orientation: number, little = false): Uint8Array {
  const bytes = new Uint8Array(60);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(little ? 'II' : 'MM'));
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, 2, little);
  for (const [at, tag, value] of [
    [10, 271, 44],
    [22, 274, orientation],
  ] as const) {
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, tag === 271 ? 2 : 3, little);
    view.setUint32(at + 4, 1, little);
    view.setUint16(at + 8, value, little);
  }
  bytes.set(new TextEncoder().encode('Kathmandu'), 44);
  return bytes;
}

/** A JPEG as far as its frame and its camera's data go. */
function jpeg(width: number, height: number, data: Uint8Array): Uint8Array {
  const piece = (marker: number, body: Uint8Array) =>
    Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
  const name = new TextEncoder().encode('Exif\0\0');
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0];
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      piece(0xe1, Buffer.concat([name, data])),
      piece(0xc0, Buffer.from(frame)),
      piece(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
      Buffer.from([0, 0xff, 0xd9]),
    ]),
  );
}

// Where the first line and the first column of the pixels lie in the picture as it stands, by Exif 2.32, tag 274.
const sides = {
  1: ['top', 'left'],
  2: ['top', 'right'],
  3: ['bottom', 'right'],
  4: ['bottom', 'left'],
  5: ['left', 'top'],
  6: ['right', 'top'],
  7: ['right', 'bottom'],
  8: ['left', 'bottom'],
} as const;

test.each(Object.entries(sides))(
  'orientation %s brings the first line and column where they belong',
  (number, where) => {
    const turn = turnOf(exif(Number(number))) ?? { degrees: 0, mirrored: false };
    const clockwise = ['top', 'right', 'bottom', 'left'];
    const turned = (side: string) =>
      clockwise[(clockwise.indexOf(side) + turn.degrees / 90) % clockwise.length];
    expect([turned('top'), turned(turn.mirrored ? 'right' : 'left')]).toEqual(where);
  },
);

test.each([
  ['a PNG', png(40, 20, [['eXIf', exif(6)]])],
  ['a JPEG', jpeg(40, 20, exif(6))],
  ['a JPEG of a camera that writes the small end first', jpeg(40, 20, exif(6, true))],
])('%s that a camera turned stands upright, without what the camera wrote', (_name, bytes) => {
  const picture = plainPicture(bytes);
  if (typeof picture === 'string') throw new Error(picture);
  expect([picture.width, picture.height, picture.turn]).toEqual([20, 40, { degrees: 90, mirrored: false }]);
  expect(strFromU8(picture.bytes, true)).not.toContain('Kathmandu');
  expect(strFromU8(picture.bytes, true)).not.toMatch(/exif/i);
});

test('camera data that are none turn nothing', () => {
  for (const data of [new Uint8Array(), new Uint8Array(8), exif(0), exif(9), exif(6).subarray(0, 20)])
    expect(turnOf(data)).toBeNull();
  const far = exif(6);
  new DataView(far.buffer).setUint32(4, 0xffffffff);
  expect(turnOf(far)).toBeNull();
  const upright = plainPicture(png(40, 20, [['eXIf', exif(1)]]));
  expect(upright).toMatchObject({ width: 40, height: 20 });
  expect(upright).not.toHaveProperty('turn');
});

test('a turned picture is drawn as it lies, and turned by the document', async () => {
  const picture = plainPicture(png(40, 20, [['eXIf', exif(5)]]));
  if (typeof picture === 'string') throw new Error(picture);
  const words = { description: 'A door', caption: '' };
  const block: Picture = { block: 'picture', ...picture, bytes: () => picture.bytes, ...words };
  const { bytes } = await drawDocx({ ...sample(), blocks: [block] });
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  // 40 by 20 pixels, mirrored, three quarters round.
  expect(xml).toMatch(
    /<a:xfrm[^>]*flipH="(?:1|true)"[^>]*rot="16200000"|<a:xfrm[^>]*rot="16200000"[^>]*flipH="(?:1|true)"/,
  );
  expect(xml).toContain('<a:ext cx="381000" cy="190500"/>');
});
