import { escapeXml, type Parts } from '../../opc/package.ts';
import { childOf, type Edit, instead, outer, type XmlElement } from '../../opc/xml.ts';
import { markPages } from './draft-mark.ts';
import { type Grafted, graft, knowing, withoutStrings } from './graft.ts';
import type { MarkerWords, WordMarker } from './markers.ts';
import { setText, setType } from './office-parts.ts';
import type { Letterhead, WordsPart } from './open.ts';
import { paragraphsOf, standsIn, type WordsParagraph } from './paragraphs.ts';
import {
  bodyOf,
  continued,
  isLandscape,
  replaced,
  rewritten,
  type Section,
  sectionAt,
  sectionsOf,
} from './sections.ts';
import { setLanguage } from './styles.ts';
import { isContent, withoutAnnex } from './without-annex.ts';

/** A section of a drawn report: where it goes, and how its pages lie. */
export type SectionKind = 'contents' | 'portrait' | 'landscape';

/** What goes into a letterhead: a drawn report with its sections in order, and the words of the markers. */
export interface Filling {
  readonly drawn: Parts;
  readonly kinds: readonly SectionKind[];
  readonly words: MarkerWords;
  /** BCP 47. */
  readonly language: string;
}

/** A letterhead with a report in place of its markers. What the report itself holds in braces stays as it is. */
export function fillLetterhead(letterhead: Letterhead, { drawn, kinds, words, language }: Filling): Parts {
  const parts = { ...letterhead.parts };
  withoutStrings(parts, letterhead);
  setLanguage(parts, letterhead.styles, language);
  const grafted = graft(parts, letterhead, drawn);
  const body = kinds.includes('landscape') ? letterhead.body : withoutAnnex(letterhead.body);
  for (const part of [body, ...letterhead.words.slice(1)]) {
    const paragraphs = paragraphsOf(part);
    const edits = [...paragraphs.flatMap((one) => wordEdits(one, words)), ...unbound(paragraphs)];
    if (part === body) edits.push(...blockEdits(part, paragraphs, grafted, kinds));
    const filled = rewritten(part, edits);
    setText(parts, part.name, part === body ? knowing(filled.xml, grafted.namespaces) : filled.xml);
  }
  if (grafted.watermark !== '') markPages(parts, letterhead, grafted);
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  setType(parts, letterhead.body.name, type);
  return parts;
}

/** Words in place of a paragraph's markers, in the look of the first sign of each. */
function wordEdits({ pieces, marks, text }: WordsParagraph, words: MarkerWords): Edit[] {
  const filled = marks.filter(({ name }) => Object.hasOwn(words, name));
  return pieces.flatMap(({ element, from, to }) => {
    const own = filled.filter((mark) => mark.from < to && mark.to > from);
    if (element === null || own.length === 0) return [];
    let put = '';
    let at = from;
    for (const mark of own) {
      put += text.slice(at, Math.max(at, mark.from));
      if (mark.from >= from) put += words[mark.name as WordMarker];
      at = Math.min(to, mark.to);
    }
    put += text.slice(at, to);
    return [instead(element, `<w:t xml:space="preserve">${escapeXml(put)}</w:t>`)];
  });
}

const controls = new Set(['w:sdt']);
const bindings = new Set(['w:dataBinding', 'w15:dataBinding', 'w:showingPlcHdr']);

/** Content controls that hold a marker no longer show what Word would put there when it opens the file. */
function unbound(paragraphs: readonly WordsParagraph[]): Edit[] {
  const found = new Set<XmlElement>();
  for (const { element, pieces, marks } of paragraphs) {
    if (marks.length === 0) continue;
    for (const inside of [element, ...pieces.flatMap((piece) => piece.element ?? [])])
      for (let one = standsIn(inside, controls); one !== null; one = standsIn(one, controls)) found.add(one);
  }
  return [...found]
    .flatMap((control) => childOf(control, 'w:sdtPr')?.children ?? [])
    .filter(({ name }) => bindings.has(name))
    .map((element) => instead(element));
}

/** A line of one point that ends a section. */
const sectionEnd = (style: string, section: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${escapeXml(style)}"/>${section}</w:pPr></w:p>`;

function blockEdits(
  part: WordsPart,
  paragraphs: readonly WordsParagraph[],
  { sections: drawn, thin }: Grafted,
  kinds: readonly SectionKind[],
): Edit[] {
  const body = bodyOf(part);
  const all = sectionsOf(part);
  const place = (name: string) =>
    paragraphs.find(({ marks, element }) => element.parent === body && marks[0]?.name === name)?.element;
  const home = (marker: XmlElement) => sectionAt(all, body.children.indexOf(marker));
  const report = place('report')!;
  const annex = place('annex');
  const contents = place('contents');
  const pieces = kinds.map((kind, index) => ({ kind, xml: drawn[index] ?? '' }));
  const text = pieces.filter(({ kind }) => kind !== 'contents');
  const turn = annex === undefined ? -1 : text.findIndex(({ kind }) => kind === 'landscape');
  const split = turn < 0 ? text.length : turn;
  const base = home(report);
  const look = (kind: SectionKind, at: Section): string => {
    if (kind !== 'landscape') return continued(part, all, base);
    if (at !== base) return continued(part, all, at);
    return continued(part, all, base, !isLandscape(base.paper));
  };
  const put = (marker: XmlElement, own: readonly { kind: SectionKind; xml: string }[]): Edit[] => {
    const section = home(marker);
    const ownEnd = childOf(childOf(marker, 'w:pPr'), 'w:sectPr');
    const asItWas =
      section.element === null ? continued(part, all, section) : outer(part.xml, section.element);
    const end = (index: number) => sectionEnd(thin, index === 0 ? asItWas : look(own[index]!.kind, section));
    const last = own.length - 1;
    const upToLast = own.slice(0, -1).map(({ xml }, index) => xml + end(index));
    const closing = own[last]?.xml ?? '';
    if (ownEnd !== undefined)
      return [instead(marker, [...upToLast, closing, end(Math.max(0, last))].join(''))];
    if (last < 1) return [instead(marker, closing)];
    const index = body.children.indexOf(marker);
    const more = body.children.slice(index + 1, section.to).some(isContent);
    return more
      ? [
          instead(marker, [...upToLast, closing, end(last)].join('')),
          replaced(part, section, continued(part, all, section)),
        ]
      : [
          instead(marker, [...upToLast, closing].join('')),
          replaced(part, section, look(own[last]!.kind, section)),
        ];
  };
  const edits = put(report, text.slice(0, split));
  if (contents !== undefined)
    edits.push(
      ...put(
        contents,
        pieces.filter(({ kind }) => kind === 'contents'),
      ),
    );
  if (annex !== undefined) edits.push(...put(annex, text.slice(split)));
  return edits;
}
