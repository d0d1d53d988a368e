import { escapeXml, type Parts } from '../../opc/package.ts';
import {
  appended,
  below,
  childOf,
  type Edit,
  edited,
  instead,
  outer,
  parseXml,
  type XmlElement,
} from '../../opc/xml.ts';
import { type Grafted, graft, knowing, withoutStrings } from './graft.ts';
import type { MarkerWords, WordMarker } from './markers.ts';
import { addRelation, setText, setType } from './office-parts.ts';
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
  for (const part of letterhead.words) {
    const paragraphs = paragraphsOf(part);
    const edits = [...paragraphs.flatMap((one) => wordEdits(one, words)), ...unbound(paragraphs)];
    if (part === letterhead.body) edits.push(...blockEdits(part, paragraphs, grafted, kinds));
    const filled = rewritten(part, edits);
    setText(
      parts,
      part.name,
      part === letterhead.body ? knowing(filled.xml, grafted.namespaces) : filled.xml,
    );
  }
  if (grafted.watermark !== '') mark(parts, letterhead, grafted);
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
  if (annex !== undefined)
    edits.push(
      ...(split < text.length ? put(annex, text.slice(split)) : withoutSection(part, all, home(annex))),
    );
  return edits;
}

/** Whether a reader sees something of a child of the body. */
const isContent = (child: XmlElement): boolean =>
  child.name === 'w:tbl' || child.name === 'w:sdt' || (child.name === 'w:p' && seen(child));
const visible = new Set(['w:t', 'w:drawing', 'w:pict', 'w:object', 'w:br', 'w:sym']);
const seen = (paragraph: XmlElement): boolean => below(paragraph, visible).next().done !== true;

/** Takes away the section of an annex that a report does not have, or its marker alone where more stands there. */
function withoutSection(part: WordsPart, all: readonly Section[], section: Section): Edit[] {
  const { children } = bodyOf(part);
  const own = children.slice(section.from, section.to);
  const markers = own.filter((child) => /\{\{\s*annex\s*\}\}/i.test(textIn(child)));
  if (own.filter(isContent).length > markers.length) return markers.map((marker) => instead(marker));
  const before = all[all.indexOf(section) - 1];
  const isLast = section === all.at(-1);
  if (!isLast) return own.map((child) => instead(child));
  if (before?.element === undefined || before.element === null)
    return markers.map((marker) => instead(marker));
  // The section before becomes the last: its look moves from its last paragraph to the end of the body.
  return [
    instead(before.element),
    ...own.filter(({ name }) => name !== 'w:sectPr').map((child) => instead(child)),
    replaced(part, section, outer(part.xml, before.element)),
  ];
}

const textIn = (element: XmlElement): string => [...below(element, 'w:t')].map(({ text }) => text).join('');

const headerType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const headerRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';

/** The mark of a draft on every page: in each header, and in one more where a kind of page has none. */
function mark(parts: Parts, letterhead: Letterhead, { watermark, namespaces }: Grafted): void {
  const decoder = new TextDecoder();
  for (const { name, kind } of letterhead.words) {
    if (kind !== 'header') continue;
    const xml = knowing(decoder.decode(parts[name]), namespaces);
    const paragraph = [...below(parseXml(xml), 'w:p')].findLast(({ parent }) => parent?.parent === null);
    const run = paragraph ?? parseXml(xml);
    const text = paragraph === undefined ? `<w:p>${watermark}</w:p>` : watermark;
    setText(parts, name, edited(xml, [appended(xml, run, text)]));
  }
  const xml = decoder.decode(parts[letterhead.body.name]);
  const body: WordsPart = { ...letterhead.body, xml, root: parseXml(xml) };
  const even =
    letterhead.settings !== null &&
    decoder.decode(parts[letterhead.settings]).includes('<w:evenAndOddHeaders');
  const shown = new Set<string>();
  const lacking = sectionsOf(body).flatMap(({ element }) => {
    if (element === null) return [];
    for (const child of element.children)
      if (child.name === 'w:headerReference') shown.add(child.attributes['w:type'] ?? 'default');
    const first = childOf(element, 'w:titlePg') !== undefined;
    const types = ['default', ...(first ? ['first'] : []), ...(even ? ['even'] : [])].filter(
      (type) => !shown.has(type),
    );
    for (const type of types) shown.add(type);
    return types.map((type) => ({ element, type }));
  });
  if (lacking.length === 0) return;
  let name = 'word/header-draft.xml';
  while (parts[name] !== undefined) name = name.replace('.xml', '-1.xml');
  const root = [...namespaces]
    .map(([prefix, meaning]) => ` xmlns:${prefix}="${escapeXml(meaning)}"`)
    .join('');
  setText(
    parts,
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr${root}><w:p>${watermark}</w:p></w:hdr>`,
  );
  setType(parts, name, headerType);
  const id = addRelation(parts, body.name, { type: headerRelation, target: name, external: false });
  const known = knowing(xml, new Map([...namespaces].filter(([prefix]) => prefix === 'r' || prefix === 'w')));
  const shift = known.length - xml.length;
  const edits = lacking.map(({ element, type }) => {
    const reference = `<w:headerReference w:type="${type}" r:id="${id}"/>`;
    const at = element.open + shift;
    return element.open === element.end
      ? { from: element.start + shift, to: at, text: `<w:sectPr>${reference}</w:sectPr>` }
      : { from: at, to: at, text: reference };
  });
  setText(parts, body.name, edited(known, edits));
}
