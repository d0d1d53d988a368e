import { escapeXml } from '../../opc/package.ts';
import {
  below,
  childOf,
  type Edit,
  edited,
  instead,
  outer,
  parseXml,
  type XmlElement,
} from '../../opc/xml.ts';
import type { WordsPart } from './open.ts';

/** Page and margins of a section, in twips. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly columns: number;
}

/** A stretch of the body whose pages are alike. */
export interface Section {
  /** Children of the body that it takes in, and what says how its pages look; null where nothing says it. */
  readonly from: number;
  readonly to: number;
  readonly element: XmlElement | null;
  readonly paper: Paper;
}

export const bodyOf = (part: WordsPart): XmlElement => childOf(part.root, 'w:body')!;

/** The sections of a body, in order; there is at least one. */
export function sectionsOf(part: WordsPart): Section[] {
  const { children } = bodyOf(part);
  const sections: Section[] = [];
  let from = 0;
  children.forEach((child, index) => {
    const element = child.name === 'w:sectPr' ? child : below(child, 'w:sectPr', inBoxes).next().value;
    if (element === undefined) return;
    sections.push({ from, to: index + 1, element, paper: paperOf(element) });
    from = index + 1;
  });
  if (from < children.length || sections.length === 0)
    sections.push({ from, to: children.length, element: null, paper: paperOf(undefined) });
  return sections;
}

const inBoxes = new Set(['w:txbxContent', 'w:sectPrChange']);

/** The section that a child of the body stands in. */
export const sectionAt = (sections: readonly Section[], index: number): Section =>
  sections.find(({ to }) => index < to) ?? sections.at(-1)!;

/** Width of a section's text, in twips. */
export const textWidthOf = ({ width, margin }: Paper): number => width - margin.left - margin.right;

export const isLandscape = ({ width, height }: Paper): boolean => width > height;

/** What Word takes where nothing is said: A4, and an inch at each side. */
const usual = { width: 11906, height: 16838, margin: 1440 };

function paperOf(section: XmlElement | undefined): Paper {
  const twips = (element: string, attribute: string, otherwise: number): number => {
    const text = childOf(section, element)?.attributes[attribute] ?? '';
    const [, number, unit] = /^(-?\d+(?:\.\d+)?)(mm|cm|in|pt)?$/.exec(text) ?? [];
    if (number === undefined) return otherwise;
    return Math.abs(Math.round(Number(number) * (unit === undefined ? 1 : inTwips[unit]!)));
  };
  const columns = childOf(section, 'w:cols');
  const side = (name: string) => twips('w:pgMar', `w:${name}`, usual.margin);
  return {
    width: twips('w:pgSz', 'w:w', usual.width),
    height: twips('w:pgSz', 'w:h', usual.height),
    margin: {
      top: side('top'),
      bottom: side('bottom'),
      left: side('left') + twips('w:pgMar', 'w:gutter', 0),
      right: side('right'),
    },
    columns: Math.max(twips('w:cols', 'w:num', 1), columns?.children.length ?? 0),
  };
}

const inTwips: Readonly<Record<string, number>> = { mm: 56.6929, cm: 566.929, in: 1440, pt: 20 };

const references = new Set(['w:headerReference', 'w:footerReference']);

/** The headers and footers a section shows, those it takes over from the sections before it among them, as XML. */
function shownReferences(part: WordsPart, sections: readonly Section[], of: Section): string {
  const shown = new Map<string, string>();
  for (const section of sections) {
    for (const child of section.element?.children ?? [])
      if (references.has(child.name))
        shown.set(`${child.name} ${child.attributes['w:type'] ?? 'default'}`, outer(part.xml, child));
    if (section === of) break;
  }
  return [...shown.values()].join('');
}

/** A section's words for a section that goes on after it: on a new page, without a first page of its own; `turned` swaps the sides of the paper. */
export function continued(
  part: WordsPart,
  sections: readonly Section[],
  of: Section,
  turned = false,
): string {
  const kept = (of.element?.children ?? []).filter(({ name }) => !references.has(name) && !dropped.has(name));
  const text = (element: XmlElement) => outer(part.xml, element);
  const { width, height } = of.paper;
  const [w, h] = turned ? [height, width] : [width, height];
  const size = `<w:pgSz w:w="${w}" w:h="${h}"${w > h ? ' w:orient="landscape"' : ''}/>`;
  const format = childOf(of.element ?? undefined, 'w:pgNumType')?.attributes['w:fmt'];
  const number = format === undefined ? '' : `<w:pgNumType w:fmt="${escapeXml(format)}"/>`;
  const notes = kept.filter(({ name }) => name === 'w:footnotePr' || name === 'w:endnotePr');
  const upToNumber = kept.filter(({ name }) => early.has(name));
  const after = kept.filter((element) => !notes.includes(element) && !early.has(element.name));
  const { top, right, bottom, left } = of.paper.margin;
  const margins = upToNumber.some(({ name }) => name === 'w:pgMar')
    ? ''
    : `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="709" w:footer="709" w:gutter="0"/>`;
  return [
    '<w:sectPr>',
    shownReferences(part, sections, of),
    ...notes.map(text),
    '<w:type w:val="nextPage"/>',
    size,
    margins,
    ...upToNumber.map(text),
    number,
    ...after.map(text),
    '</w:sectPr>',
  ].join('');
}

const dropped = new Set(['w:type', 'w:titlePg', 'w:sectPrChange', 'w:pgSz', 'w:pgNumType']);
/** They stand between the size of the paper and the numbers of pages, in the order the standard asks for. */
const early = new Set(['w:pgMar', 'w:paperSrc', 'w:pgBorders', 'w:lnNumType']);

/** The edits that give a section other words; `null` is a body's last section that said nothing. */
export const replaced = (part: WordsPart, { element }: Section, text: string): Edit => {
  if (element !== null) return instead(element, text);
  const { close } = bodyOf(part);
  return { from: close, to: close, text };
};

/** The text of a part with edits, and read again. */
export function rewritten(part: WordsPart, edits: readonly Edit[]): WordsPart {
  const xml = edited(part.xml, edits);
  return { ...part, xml, root: parseXml(xml) };
}
