import { below, childOf, type XmlElement } from '../../opc/xml.ts';
import type { WordsPart } from './open.ts';

/** A stretch of a paragraph's text; `element` holds it, null for a tab, a line's end and the like. */
interface Piece {
  readonly element: XmlElement | null;
  readonly from: number;
  readonly to: number;
}

/** Something between two braces in a paragraph. */
interface Mark {
  /** As typed, without braces and blanks, in small letters: Word makes a capital of a first letter. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A paragraph with its own text; that of text boxes anchored in it is in theirs. */
export interface WordsParagraph {
  readonly part: WordsPart;
  readonly element: XmlElement;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** In a text box, a table, a content control, or straight in the part. */
  readonly inside: 'box' | 'table' | 'control' | null;
  readonly marks: readonly Mark[];
}

const boxes = new Set(['w:p']);
/** What was deleted or moved away by a change that is tracked. */
const gone = new Set(['w:del', 'w:moveFrom']);
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** The paragraphs of a part in order, those of text boxes after the one they are anchored in. */
export function paragraphsOf(part: WordsPart): WordsParagraph[] {
  return [...below(part.root, 'w:p')].map((element) => {
    const pieces: Piece[] = [];
    let text = '';
    const add = (piece: string, from: XmlElement | null) => {
      pieces.push({ element: from, from: text.length, to: text.length + piece.length });
      text += piece;
    };
    const walk = (inside: XmlElement) => {
      for (const child of inside.children) {
        const sign = signs[child.name];
        if (child.name === 'w:t') add(child.text, child);
        else if (sign !== undefined && inside.name === 'w:r') add(sign, null);
        else if (!boxes.has(child.name) && !gone.has(child.name) && child.name !== 'w:pPr') walk(child);
      }
    };
    walk(element);
    const marks = Array.from(text.matchAll(/\{\{([^{}]*)\}\}/g), ({ 0: whole, 1: name, index }) => ({
      name: name!.trim().toLowerCase(),
      from: index,
      to: index + whole.length,
    }));
    return { part, element, text, pieces, inside: insideOf(element), marks };
  });
}

function insideOf(element: XmlElement): WordsParagraph['inside'] {
  for (let above = element.parent; above !== null; above = above.parent) {
    if (above.name === 'w:txbxContent') return 'box';
    if (above.name === 'w:tc') return 'table';
    if (above.name === 'w:sdtContent') return 'control';
  }
  return null;
}

/** Whether an element stands in one of a name. */
export function standsIn(element: XmlElement, names: ReadonlySet<string>): XmlElement | null {
  for (let above = element.parent; above !== null; above = above.parent)
    if (names.has(above.name)) return above;
  return null;
}

/** Whether a marker shares its paragraph with neither words nor pictures. */
export const isAlone = ({ text, element, marks }: WordsParagraph): boolean =>
  marks.length === 1 &&
  text.trim() === text.slice(marks[0]!.from, marks[0]!.to) &&
  below(element, new Set(['w:drawing', 'w:pict', 'w:object', 'w:fldChar', 'w:fldSimple'])).next().done ===
    true;

/** The id of a paragraph's style, or null. */
export const styleOf = ({ element }: WordsParagraph): string | null =>
  childOf(childOf(element, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? null;
