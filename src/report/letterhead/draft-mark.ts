import { escapeXml, type Parts } from '../../opc/package.ts';
import { appended, below, childOf, edited, parseXml } from '../../opc/xml.ts';
import { type Grafted, knowing } from './graft.ts';
import { addRelation, setText, setType } from './office-parts.ts';
import type { Letterhead, WordsPart } from './open.ts';
import { sectionsOf } from './sections.ts';

const headerType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const headerRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/header';

/** The mark of a draft on every page: in each header, and in one more where a kind of page has none. */
export function markPages(parts: Parts, letterhead: Letterhead, { watermark, namespaces }: Grafted): void {
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
