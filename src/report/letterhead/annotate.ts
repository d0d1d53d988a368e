import { escapeXml, pack } from '../../opc/package.ts';
import { appended, below, childOf, type Edit, edited, parseXml, type XmlElement } from '../../opc/xml.ts';
import type { LetterheadFinding } from './faults.ts';
import { addRelation, setText, setType, textOf } from './office-parts.ts';
import type { Letterhead } from './open.ts';
import { standsIn } from './paragraphs.ts';
import { bodyOf } from './sections.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const author = 'gloact';
const boxes = new Set(['w:txbxContent']);
const paragraphs = new Set(['w:p']);

/**
 * A copy of a letterhead with a comment at the spot of each finding. Word takes none in headers, footers, notes and text
 * boxes: what is wrong there, or with the whole, is said at the paragraph that holds the box, or at the first one.
 */
export function annotatedLetterhead(
  letterhead: Letterhead,
  findings: readonly LetterheadFinding[],
  say: (finding: LetterheadFinding) => readonly string[],
): Uint8Array {
  const parts = { ...letterhead.parts };
  const { body } = letterhead;
  const first = [...below(bodyOf(body), 'w:p')].find((one) => standsIn(one, boxes) === null) ?? null;
  const ids = takenIds(letterhead);
  let id = Math.max(-1, ...ids);
  const at = new Map<XmlElement | null, number[]>();
  const comments = findings.map((finding) => {
    id += 1;
    const anchor = anchorOf(finding, first);
    at.set(anchor, [...(at.get(anchor) ?? []), id]);
    const lines = say(finding).map(
      (line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`,
    );
    return `<w:comment w:id="${id}" w:author="${author}" w:initials="g">${lines.join('')}</w:comment>`;
  });
  if (comments.length === 0) return pack(parts);
  const edits = [...at].flatMap(([anchor, own]) => around(body.xml, anchor ?? bodyOf(body), own));
  setText(parts, body.name, edited(body.xml, edits));
  const name = letterhead.comments ?? 'word/comments.xml';
  if (letterhead.comments === null) {
    setText(
      parts,
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${word}"/>`,
    );
    setType(parts, name, type);
    addRelation(parts, body.name, { type: relation, target: name, external: false });
  }
  const xml = textOf(parts, name);
  setText(parts, name, edited(xml, [appended(xml, parseXml(xml), comments.join(''))]));
  return pack(parts);
}

function takenIds({ parts, comments }: Letterhead): number[] {
  if (comments === null) return [];
  const numbers = parseXml(textOf(parts, comments)).children.map(({ attributes }) =>
    Number(attributes['w:id']),
  );
  return numbers.filter((number) => Number.isSafeInteger(number));
}

/** The paragraph of the body that a finding is told at. */
function anchorOf({ spot }: LetterheadFinding, first: XmlElement | null): XmlElement | null {
  if (spot === null || spot.part !== 'body') return first;
  let { element } = spot.paragraph;
  for (let box = standsIn(element, boxes); box !== null; box = standsIn(element, boxes))
    element = standsIn(box, paragraphs) ?? element;
  return element;
}

/** Marks a paragraph as what some comments are about; a body without one gets an empty one. */
function around(xml: string, anchor: XmlElement, ids: readonly number[]): Edit[] {
  const start = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join('');
  const end = ids
    .map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
    .join('');
  if (anchor.name !== 'w:p') {
    const paragraph = `<w:p>${start}${end}</w:p>`;
    if (anchor.open === anchor.end) return [appended(xml, anchor, paragraph)];
    return [{ from: anchor.open, to: anchor.open, text: paragraph }];
  }
  if (anchor.open === anchor.end) return [appended(xml, anchor, start + end)];
  const from = childOf(anchor, 'w:pPr')?.end ?? anchor.open;
  return [
    { from, to: from, text: start },
    { from: anchor.close, to: anchor.close, text: end },
  ];
}
