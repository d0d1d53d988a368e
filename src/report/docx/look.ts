import type { PillarColour } from '../blocks.ts';

/** Colours as six hex digits; each one used for text has at least 4.5:1 on white. */
export const ink = {
  text: '1F2933',
  heading: '12355B',
  grey: '52606D',
  hairline: 'C9D3DD',
  fill: 'EEF2F6',
  target: '9AA5B1',
  watermark: 'EBEEF2',
} as const;

/** One colour a pillar: for its bar, its key figures and its chart, never as the only sign. */
export const pillarColours: Readonly<Record<PillarColour, string>> = {
  first: '1B7F79',
  second: '7A3E9D',
  third: 'B3541E',
  fourth: '2F6DB5',
  neutral: '12355B',
};

export const fontName = 'Arial';

export type Orientation = 'portrait' | 'landscape';

const A4 = { short: 11906, long: 16838 } as const;
/** Twips: 25 mm above and below, 22 mm at the sides, header and footer 12.5 mm from the edge. */
export const margin = { top: 1417, bottom: 1417, left: 1247, right: 1247, header: 709, footer: 709 } as const;

/** docx swaps the sides itself when the orientation is landscape. */
export const pageSize = { width: A4.short, height: A4.long } as const;

/** Width of the text in twips (twentieths of a point). */
export const textWidth: Readonly<Record<Orientation, number>> = {
  portrait: A4.short - margin.left - margin.right,
  landscape: A4.long - margin.left - margin.right,
};

/** Space inside a table cell at each side, in twips. */
export const cellPadding = { side: 80, top: 50, bottom: 50 } as const;
