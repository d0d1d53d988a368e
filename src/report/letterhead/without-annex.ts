import { below, childOf, instead, outer, type XmlElement } from '../../opc/xml.ts';
import type { WordsPart } from './open.ts';
import { paragraphsOf } from './paragraphs.ts';
import { bodyOf, replaced, rewritten, sectionAt, sectionsOf } from './sections.ts';

/** Whether a reader sees something of a child of the body. */
export const isContent = (child: XmlElement): boolean =>
  child.name === 'w:tbl' || child.name === 'w:sdt' || (child.name === 'w:p' && seen(child));
const visible = new Set(['w:t', 'w:drawing', 'w:pict', 'w:object', 'w:br', 'w:sym']);
const seen = (paragraph: XmlElement): boolean => below(paragraph, visible).next().done !== true;

/** A body without the section of an annex that a report does not have, or its marker alone where more stands there. */
export function withoutAnnex(part: WordsPart): WordsPart {
  const { children } = bodyOf(part);
  const marker = paragraphsOf(part).find(
    ({ marks, element }) => marks[0]?.name === 'annex' && children.includes(element),
  )?.element;
  if (marker === undefined) return part;
  const all = sectionsOf(part);
  const section = sectionAt(all, children.indexOf(marker));
  const own = children.slice(section.from, section.to);
  const before = all[all.indexOf(section) - 1]?.element ?? null;
  const isLast = section === all.at(-1);
  if (own.some((child) => child !== marker && isContent(child)) || (isLast && before === null))
    return rewritten(part, [instead(marker, ended(part, marker))]);
  if (!isLast)
    return rewritten(
      part,
      own.map((child) => instead(child)),
    );
  // The section before becomes the last: its look moves from its last paragraph to the end of the body.
  return rewritten(part, [
    instead(before!),
    ...own.filter(({ name }) => name !== 'w:sectPr').map((child) => instead(child)),
    replaced(part, section, outer(part.xml, before!)),
  ]);
}

/** What a marker's paragraph leaves behind: the end of a section, where it is one. */
function ended(part: WordsPart, marker: XmlElement): string {
  const section = childOf(childOf(marker, 'w:pPr'), 'w:sectPr');
  return section === undefined ? '' : `<w:p><w:pPr>${outer(part.xml, section)}</w:pPr></w:p>`;
}
