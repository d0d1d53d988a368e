import { columnLetters } from '../address.ts';
import type { Note } from './comments.ts';

/** Widths of the columns of a sheet in pixels, from 1, and the height of its rows. */
export interface Measures {
  width(column: number): number;
  readonly height: number;
}

const spaces: Readonly<Record<string, string>> = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};
const declared = Object.entries(spaces).map(([prefix, space]) => `xmlns:${prefix}="${space}"`);

/** A drawing of notes (VML) without any. */
export const noShapes = `<xml ${declared.join(' ')}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;

const kindOfNote =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Names of shapes come in blocks of so many. */
const block = 1024;
const lastRow = 1_048_576;
const lastColumn = 16_384;
/** Pixels of a note, and letters on a line of it. */
const noteWidth = 340;
const lineHeight = 15;
const lineLetters = 54;

const shapePattern = /<v:shape\s[\s\S]*?<\/v:shape\s*>/g;

/** Whether a drawing holds anything, be it a note or a control. */
export const hasShapes = (vml: string): boolean =>
  /<v:(?!shapetype)\w*(?:shape|rect|group|line|oval)\b/.test(vml);

/** A drawing without the notes of some cells. It is text, since Excel leaves tags open in it. */
export function withoutShapes(vml: string, cells: ReadonlySet<string>): string {
  return vml.replace(shapePattern, (shape) => {
    if (!/ObjectType="Note"/.test(shape)) return shape;
    const [, row] = /<x:Row>\s*(\d+)\s*</.exec(shape) ?? [];
    const [, column] = /<x:Column>\s*(\d+)\s*</.exec(shape) ?? [];
    return cells.has(`${columnLetters(Number(column) + 1)}${Number(row) + 1}`) ? '' : shape;
  });
}

/** A drawing with notes at its end, which have names that no shape has; null where its end is not found. */
export function withShapes(
  vml: string,
  notes: readonly Note[],
  measures: Measures,
  rightToLeft: boolean,
): string | null {
  if (notes.length === 0) return vml;
  const end = /<\/xml\s*>\s*$/.exec(vml)?.index;
  if (end === undefined) return null;
  const used = Array.from(vml.matchAll(/_x0000_s(\d+)/g), ([, id]) => Math.floor(Number(id) / block));
  const first = Math.max(0, ...used) + 1;
  const blocks = Array.from({ length: Math.ceil(notes.length / (block - 1)) }, (_, at) => first + at);
  const missing = declared.filter((one) => !vml.includes(one)).join(' ');
  const own = (xml: string) => (missing === '' ? xml : xml.replace(/^<v:\w+/, `$& ${missing}`));
  const kind = vml.includes('id="_x0000_t202"') ? '' : own(kindOfNote);
  const shapes = notes.map((note, at) => {
    const id = blocks[Math.floor(at / (block - 1))]! * block + 1 + (at % (block - 1));
    return own(shapeOf(note, id, measures, rightToLeft));
  });
  const mapped = vml
    .slice(0, end)
    .replace(/(<o:idmap\b[^>]*\bdata=")([^"]*)"/, (whole, before, data: string) => {
      const known = data.split(',').map(Number);
      const all = [...known, ...blocks.filter((one) => !known.includes(one))];
      return all.length === known.length ? whole : `${before}${all.join(',')}"`;
    });
  return mapped + kind + shapes.join('') + vml.slice(end);
}

function shapeOf(note: Note, id: number, measures: Measures, rightToLeft: boolean): string {
  const lines = note.text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLetters)), 0);
  const left = Math.min(note.column, lastColumn - 8);
  let right = left;
  let room = noteWidth;
  while (right < lastColumn - 1 && room > measures.width(right + 1)) {
    room -= measures.width(right + 1);
    right++;
  }
  const height = (lines + 1) * lineHeight;
  const rows = Math.ceil(height / measures.height);
  const top = Math.max(0, Math.min(note.row - 2, lastRow - rows - 2));
  const anchor = [left, 12, top, 4, right, Math.max(0, room), top + rows, 4].join(', ');
  const text = rightToLeft
    ? '<v:textbox style="mso-direction-alt:auto;direction:RTL"><div style="text-align:right;direction:RTL"></div></v:textbox>'
    : '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>';
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:${noteWidth}px;height:${height}px;z-index:1;visibility:hidden" fillcolor="#fffbe6" strokecolor="#8a939c" o:insetmode="auto"><v:fill color2="#fffbe6"/><v:shadow on="t" color="#c9d3dd" obscured="t"/><v:path o:connecttype="none"/>${text}<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${note.row - 1}</x:Row><x:Column>${note.column - 1}</x:Column></x:ClientData></v:shape>`;
}
