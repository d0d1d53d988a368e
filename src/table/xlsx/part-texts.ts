import { readXml } from './read-xml.ts';
import type { Tag } from './xml.ts';
import type { Zip } from './zip.ts';

/** Elements whose text is one, however it is cut up inside. */
const whole = new Set(['comment', 'threadedComment', 'p', 'div', 'title', 'si', 'is']);
/** Attributes in which people write. */
const written = new Set(
  'userId displayName userName author name title descr description caption comment text altText v'.split(' '),
);
/** Attributes that hold measures and places of cells, which look like numbers of papers. */
const drawn = new Set(['style', 'path', 'd', 'points', 'formulas', 'coordsize', 'sqref', 'ref']);
/** Elements that say where on a sheet something is drawn, which LibreOffice writes into each comment. */
const measured = new Set(['col', 'colOff', 'row', 'rowOff']);
/** A value under another name that no program gave by itself. */
const typed = /[\s@+]|[^\0-\u007f]/;
/** Characters of one text that are looked at together, and those looked at again with the next. */
const longest = 32_767;
const overlap = 200;
/** Nothing personal is shorter. */
const shortest = 5;

/** Texts that people may have written into the attributes of an element. */
export function* attributeTexts(tag: Tag): Generator<string> {
  for (const [full, value] of tag.attributes()) {
    if (value.length < shortest) continue;
    const name = full.slice(full.lastIndexOf(' ') + 1);
    if (drawn.has(name) || name.startsWith('xmlns')) continue;
    if (written.has(name) || typed.test(value)) yield* pieces(value);
  }
}

/** Texts within a formula: `IF(A1="late","Call the office","")`. */
export const formulaTexts = (formula: string): readonly string[] => formula.match(/"[^"]*"/g) ?? [];

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += longest) yield text.slice(Math.max(0, at - overlap), at + longest);
}

/** Tells the texts of a part, each whole, with the cell it is about. Throws F010, F011, F016. */
export async function tellTexts(
  zip: Zip,
  part: string,
  tell: (text: string, cell: string) => void,
): Promise<void> {
  /** How many elements are open whose text is one. */
  let inside = 0;
  let text = '';
  let cell = '';
  let isMeasure = false;
  const flush = () => {
    if (text.length >= shortest) tell(text, cell);
    text = '';
  };
  await readXml(zip, part, null, {
    open(tag) {
      if (inside === 0 || whole.has(tag.name)) flush();
      if (whole.has(tag.name)) inside++;
      if (tag.name === 'comment' || tag.name === 'threadedComment') cell = tag.get('ref') ?? '';
      for (const value of attributeTexts(tag)) tell(value, '');
      isMeasure = measured.has(tag.name);
    },
    text(piece) {
      if (isMeasure) return;
      for (const one of pieces(piece)) {
        text += one;
        if (text.length < longest) continue;
        const rest = text.slice(-overlap);
        flush();
        text = rest;
      }
    },
    close(name) {
      isMeasure = false;
      if (whole.has(name)) inside--;
      if (inside === 0 || whole.has(name)) flush();
    },
  });
}
