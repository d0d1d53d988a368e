import { ImageRun, Paragraph } from 'docx';
import type { Picture } from '../blocks.ts';
import { oneLine } from './text.ts';

/** Twips of a pixel, at 96 an inch. */
const pixel = 15;
/** Most of a page high: pixels. */
const highest = 800;

/** A picture at its size, no wider than the text and no higher than most of a page. */
export function drawPicture({ type, bytes, width, height, description }: Picture, wide: number): Paragraph {
  const share = Math.min(1, wide / pixel / width, highest / height);
  const size = {
    width: Math.max(1, Math.round(width * share)),
    height: Math.max(1, Math.round(height * share)),
  };
  const words = oneLine(description);
  return new Paragraph({
    style: 'Picture',
    children: [
      new ImageRun({
        type,
        data: bytes(),
        transformation: size,
        altText: { name: 'Picture', title: words.slice(0, 60), description: words },
      }),
    ],
  });
}
