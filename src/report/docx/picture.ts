import { ImageRun, Paragraph } from 'docx';
import type { Picture, Pixels } from '../blocks.ts';
import { oneLine } from './text.ts';

/** Twips of a pixel, at 96 an inch. */
const pixel = 15;
/** Most of a page high: pixels. */
const highest = 800;

/** A picture at its size, no wider than the text and no higher than most of a page. */
export function drawPicture(picture: Picture, wide: number): Paragraph {
  const share = Math.min(1, wide / pixel / picture.width, highest / picture.height);
  const words = oneLine(picture.description);
  return new Paragraph({
    style: 'Picture',
    children: [
      uprightImage(picture, share, { name: 'Picture', title: words.slice(0, 60), description: words }),
    ],
  });
}

/** A picture, so many times as large as its pixels are, turned as its camera held it; room is kept for it as it stands then. */
export function uprightImage(
  { type, bytes, turn, ...upright }: Pixels,
  share: number,
  altText: { readonly name: string; readonly title: string; readonly description: string },
): ImageRun {
  const [width, height] = [upright.width, upright.height].map((side) =>
    Math.max(1, Math.round(side * share)),
  );
  if (turn === undefined)
    return new ImageRun({ type, data: bytes(), transformation: { width: width!, height: height! }, altText });
  const lies = turn.degrees % 180 !== 0;
  const [drawnWidth, drawnHeight] = lies ? [height!, width!] : [width!, height!];
  return new ImageRun({
    ...{ type, data: bytes(), altText },
    transformation: {
      ...{ width: drawnWidth, height: drawnHeight },
      ...(turn.degrees === 0 ? {} : { rotation: turn.degrees }),
      ...(turn.mirrored ? { flip: { horizontal: true } } : {}),
    },
  });
}
