import { escapeXml, type Parts } from '../../opc/package.ts';
import { below, childOf, edited, instead, outer, parseXml, type XmlElement } from '../../opc/xml.ts';
import { addRelation, dropRelations, relationsOf, setText, setType, textOf, typeOf } from './office-parts.ts';
import { type Letterhead, UnfitLetterhead } from './open.ts';
import { mergeLists, mergeStyles, plain } from './styles.ts';

/** A report as it was drawn, taken over into a letterhead's parts: the XML of each of its sections, without their pages. */
export interface Grafted {
  readonly sections: readonly string[];
  /** The same, of what stands across each page of a draft; `''` where nothing does. */
  readonly watermark: string;
  /** Id of our style for a line of a point, which ends a section. */
  readonly thin: string;
  /** Prefixes that the XML uses, with what they stand for. */
  readonly namespaces: ReadonlyMap<string, string>;
}

/** Brings a drawn report's styles, lists, pictures and charts into the parts of a letterhead, and its text in their terms. */
export function graft(parts: Parts, letterhead: Letterhead, drawn: Parts): Grafted {
  const xml = textOf(drawn, 'word/document.xml');
  const root = parseXml(xml);
  const header = Object.keys(drawn).find((name) => /^word\/header\d*\.xml$/.test(name));
  const watermark = header === undefined ? '' : watermarkIn(textOf(drawn, header));
  const cut = sectionsIn(xml, childOf(root, 'w:body')!);
  const whole = `<x>${cut.join('')}</x>`;
  const uses = (name: string) =>
    new Set([...whole.matchAll(new RegExp(`<w:${name} w:val="([^"]*)"`, 'g'))].map(([, id]) => id!));
  const used = new Set([...uses('pStyle'), ...uses('rStyle'), ...uses('tblStyle'), thin, 'Header']);
  const styles = mergeStyles(parts, letterhead, textOf(drawn, 'word/styles.xml'), used);
  const numbering = drawn['word/numbering.xml'];
  const lists =
    numbering === undefined
      ? new Map<string, string>()
      : mergeLists(parts, letterhead, textOf(drawn, 'word/numbering.xml'), uses('numId'));
  const relations = new Map(
    relationsOf(drawn, 'word/document.xml')
      .filter(({ id }) => whole.includes(`="${id}"`))
      .map(({ id, type, target, external }) => {
        const moved = external ? target : movedPart(parts, drawn, target);
        return [id, addRelation(parts, letterhead.body.name, { type, external, target: moved })];
      }),
  );
  const bookmarks = mostOf(letterhead, 'w:bookmarkStart', 'w:id');
  const drawings = mostOf(letterhead, 'wp:docPr', 'id');
  const entries = tocOffset(letterhead);
  const own = (text: string) =>
    plain(text)
      .replace(
        /(<w:(?:bookmarkStart|hyperlink)\b[^<>]*?"|<w:instrText\b[^<]*?PAGEREF )_Toc(\d+)(?=[" ])/g,
        (_, start, id) => `${start}_Toc${Number(id) + entries}`,
      )
      .replace(/<[^<>]*>/g, (tag) => inTheirTerms(tag, { styles, lists, relations, bookmarks, drawings }));
  return {
    sections: cut.map(own),
    watermark,
    thin: styles.get(thin) ?? thin,
    namespaces: new Map(
      Object.entries(root.attributes).flatMap(([name, value]) =>
        name.startsWith('xmlns:') && `${whole}${watermark}`.includes(`${name.slice(6)}:`)
          ? [[name.slice(6), value] as const]
          : [],
      ),
    ),
  };
}

const thin = 'TableEnd';

/** What of a drawn tag counts on over the letterhead's own, or is called otherwise there. */
function inTheirTerms(
  tag: string,
  to: {
    readonly styles: ReadonlyMap<string, string>;
    readonly lists: ReadonlyMap<string, string>;
    readonly relations: ReadonlyMap<string, string>;
    readonly bookmarks: number;
    readonly drawings: number;
  },
): string {
  const swap = (pattern: RegExp, known: ReadonlyMap<string, string>) =>
    tag.replace(pattern, (_, start: string, id: string) => `${start}${escapeXml(known.get(id) ?? id)}"`);
  if (/^<w:(?:p|r|tbl)Style\b/.test(tag)) return swap(/( w:val=")([^"]*)"/, to.styles);
  if (tag.startsWith('<w:numId ')) return swap(/( w:val=")([^"]*)"/, to.lists);
  if (/^<w:bookmark(?:Start|End)\b/.test(tag))
    return tag.replace(/( w:id=")(\d+)"/, (_, start, id) => `${start}${Number(id) + to.bookmarks}"`);
  if (tag.startsWith('<wp:docPr '))
    return tag.replace(/( id=")(\d+)"/, (_, start, id) => `${start}${Number(id) + to.drawings}"`);
  return / r:\w+="/.test(tag)
    ? tag.replace(/( r:\w+=")([^"]*)"/g, (_, start, id) => `${start}${to.relations.get(id) ?? id}"`)
    : tag;
}

/** The content of each section of a drawn body. */
function sectionsIn(xml: string, body: XmlElement): string[] {
  const sections: string[] = [];
  let current = '';
  for (const child of body.children) {
    if (child.name === 'w:sectPr') continue;
    const end = childOf(childOf(child, 'w:pPr'), 'w:sectPr');
    const text = outer(xml, child);
    const from = child.start;
    current +=
      end === undefined ? text : edited(text, [{ from: end.start - from, to: end.end - from, text: '' }]);
    if (end === undefined) continue;
    sections.push(current);
    current = '';
  }
  return [...sections, current];
}

/** The run that holds a draft's mark, out of the header it was drawn in. */
function watermarkIn(xml: string): string {
  const run = [...below(parseXml(xml), 'w:r')].find((one) => below(one, 'w:pict').next().done !== true);
  return run === undefined ? '' : plain(outer(xml, run));
}

function mostOf({ words }: Letterhead, name: string, attribute: string): number {
  const numbers = words.flatMap(({ root }) =>
    [...below(root, name)].map(({ attributes }) => Number(attributes[attribute])),
  );
  return Math.max(0, ...numbers.filter((number) => number < 2 ** 30));
}

/** Added to the numbers of our bookmarks for the contents, so that none is called like one of the letterhead's. */
function tocOffset({ words }: Letterhead): number {
  const names = words.flatMap(({ root }) =>
    [...below(root, 'w:bookmarkStart')].map(({ attributes }) => attributes['w:name'] ?? ''),
  );
  const numbers = names.map((name) => Number(/^_Toc(\d{1,12})$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

/** Copies a part and all that it points to, under names that the letterhead has not taken. */
function movedPart(parts: Parts, drawn: Parts, part: string): string {
  const at = part.lastIndexOf('/') + 1;
  let name = `${part.slice(0, at)}report-${part.slice(at)}`;
  while (parts[name] !== undefined) name = `${part.slice(0, at)}report-${name.slice(at)}`;
  parts[name] = drawn[part]!;
  setType(parts, name, typeOf(drawn, part));
  const ids = new Map(
    relationsOf(drawn, part).map(({ id, type, target, external }) => [
      id,
      addRelation(parts, name, {
        type,
        external,
        target: external ? target : movedPart(parts, drawn, target),
      }),
    ]),
  );
  if (ids.size > 0)
    setText(
      parts,
      name,
      textOf(parts, name).replace(/( r:\w+=")([^"]*)"/g, (_, start, id) => `${start}${ids.get(id) ?? id}"`),
    );
  return name;
}

/** A part whose root knows some prefixes. Throws an UnfitLetterhead where it knows one of them by another meaning. */
export function knowing(xml: string, namespaces: ReadonlyMap<string, string>): string {
  const { attributes, name, start } = parseXml(xml);
  const missing = [...namespaces].filter(([prefix, meaning]) => {
    const known = attributes[`xmlns:${prefix}`];
    if (known !== undefined && known !== meaning) throw new UnfitLetterhead('damaged', `xmlns:${prefix}`);
    return known === undefined;
  });
  const at = start + name.length + 1;
  return edited(xml, [
    {
      from: at,
      to: at,
      text: missing.map(([prefix, meaning]) => ` xmlns:${prefix}="${escapeXml(meaning)}"`).join(''),
    },
  ]);
}

/** Takes away what would lead the reader of the report elsewhere, and what no longer holds once the letterhead is filled. */
export function withoutStrings(parts: Parts, { settings }: Letterhead): void {
  if (settings !== null) {
    const xml = textOf(parts, settings);
    const drop = new Set(['w:attachedTemplate', 'w:mailMerge', 'w:saveThroughXslt']);
    const elements = parseXml(xml).children.filter(({ name }) => drop.has(name));
    setText(
      parts,
      settings,
      edited(
        xml,
        elements.map((element) => instead(element)),
      ),
    );
    dropRelations(parts, settings, ({ external }) => !external);
  }
  for (const name of Object.keys(parts))
    if (/^(?:_xmlsignatures|docProps\/thumbnail)/.test(name)) delete parts[name];
  dropRelations(parts, '', ({ external, target }) => external || parts[target] !== undefined);
}
