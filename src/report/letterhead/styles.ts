import { escapeXml, type Parts } from '../../opc/package.ts';
import {
  appended,
  below,
  childOf,
  type Edit,
  edited,
  outer,
  parseXml,
  type XmlElement,
} from '../../opc/xml.ts';
import { addRelation, setText, setType, textOf } from './office-parts.ts';
import type { Letterhead } from './open.ts';

/** A style as programs know it; names are the same in all languages of Word, ids are not. */
interface Style {
  readonly id: string;
  readonly key: string;
  readonly isDefault: boolean;
  readonly element: XmlElement;
}

function stylesIn(xml: string): Style[] {
  return parseXml(xml)
    .children.filter(({ name }) => name === 'w:style')
    .map((element) => {
      const { 'w:type': type = 'paragraph', 'w:styleId': id = '', 'w:default': usual } = element.attributes;
      const name = childOf(element, 'w:name')?.attributes['w:val'] ?? id;
      return { id, key: styleKey(type, name), isDefault: usual === '1' || usual === 'true', element };
    });
}

const styleKey = (type: string, name: string): string => `${type} ${name.toLowerCase()}`;
const defaults = new Set(['paragraph normal', 'character default paragraph font', 'table normal table']);

/** Names of the paragraph styles of a letterhead, in small letters, by id. */
export function paragraphStyles({ parts, styles }: Letterhead): ReadonlyMap<string, string> {
  const all = styles === null ? [] : stylesIn(textOf(parts, styles));
  return new Map(
    all.flatMap(({ id, key }) => {
      const [type, ...name] = key.split(' ');
      return type === 'paragraph' ? [[id, name.join(' ')] as const] : [];
    }),
  );
}

const stylesType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Adds those of our styles that some XML uses and the letterhead lacks, and gives for each of our ids the letterhead's: of a
 * style of the same name, whatever its id.
 */
export function mergeStyles(
  parts: Parts,
  { body, styles }: Letterhead,
  ours: string,
  used: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const own = stylesIn(ours);
  if (styles === null) {
    setText(parts, 'word/styles.xml', ours);
    setType(parts, 'word/styles.xml', stylesType);
    addRelation(parts, body.name, { type: `${relation}/styles`, target: 'word/styles.xml', external: false });
    return new Map();
  }
  const xml = textOf(parts, styles);
  const theirs = stylesIn(xml);
  const byKey = new Map(theirs.map((style) => [style.key, style.id]));
  for (const { key, isDefault, id } of theirs) {
    const type = key.split(' ')[0];
    const plain = [...defaults].find((one) => one.startsWith(`${type} `));
    if (isDefault && plain !== undefined) byKey.set(plain, id);
  }
  const byId = new Map(own.map((style) => [style.id, style]));
  const taken = new Set(theirs.map(({ id }) => id));
  const ids = new Map<string, string>();
  const added: Style[] = [];
  const open = [...used];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const style = byId.get(id);
    if (ids.has(id) || style === undefined) continue;
    const known = byKey.get(style.key);
    let fresh = id;
    while (known === undefined && taken.has(fresh)) fresh += '1';
    taken.add(fresh);
    ids.set(id, known ?? fresh);
    if (known !== undefined) continue;
    added.push(style);
    for (const name of pointers) open.push(childOf(style.element, name)?.attributes['w:val'] ?? '');
  }
  const root = parseXml(xml);
  const texts = own
    .filter((style) => added.includes(style))
    .map(({ element }) => renamed(ours, element, ids));
  setText(parts, styles, edited(xml, [appended(xml, root, texts.join(''))]));
  return ids;
}

const pointers = ['w:basedOn', 'w:next', 'w:link'];

/** A style of ours by the letterhead's ids, and never the default of its kind. */
function renamed(xml: string, element: XmlElement, ids: ReadonlyMap<string, string>): string {
  const at = element.start;
  const text = outer(xml, element);
  const edits: Edit[] = [];
  for (const pointer of element.children.filter(({ name }) => pointers.includes(name))) {
    const to = ids.get(pointer.attributes['w:val'] ?? '');
    const put = to === undefined ? '' : `<${pointer.name} w:val="${escapeXml(to)}"/>`;
    edits.push({ from: pointer.start - at, to: pointer.end - at, text: put });
  }
  const tag = xml
    .slice(at, element.open)
    .replace(/ w:default="[^"]*"/, '')
    .replace(/ w:styleId="[^"]*"/, ` w:styleId="${escapeXml(ids.get(element.attributes['w:styleId']!)!)}"`);
  return edited(text, [{ from: 0, to: element.open - at, text: tag }, ...edits]);
}

/** The language of what the letterhead's styles say nothing else of. */
export function setLanguage(parts: Parts, styles: string | null, language: string): void {
  if (styles === null) return;
  const xml = textOf(parts, styles);
  const root = parseXml(xml);
  const usual = [
    childOf(root, 'w:docDefaults'),
    ...root.children.filter(
      ({ name, attributes }) =>
        name === 'w:style' && attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1',
    ),
  ].filter((element) => element !== undefined);
  const edits = usual
    .flatMap((element) => [...below(element, 'w:lang')])
    .filter(({ attributes }) => attributes['w:val'] !== undefined)
    .map(({ start, open }) => ({
      from: start,
      to: open,
      text: xml.slice(start, open).replace(/ w:val="[^"]*"/, ` w:val="${escapeXml(language)}"`),
    }));
  setText(parts, styles, edited(xml, edits));
}

const numberingType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';

/** Adds our lists that some XML uses to the letterhead's, and gives for each of our numbers the one it has there. */
export function mergeLists(
  parts: Parts,
  { body, numbering }: Letterhead,
  ours: string,
  used: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  if (used.size === 0) return new Map();
  if (numbering === null) {
    const name = 'word/numbering.xml';
    setText(parts, name, ours);
    setType(parts, name, numberingType);
    addRelation(parts, body.name, { type: `${relation}/numbering`, target: name, external: false });
    return new Map();
  }
  const xml = textOf(parts, numbering);
  const root = parseXml(xml);
  const most = (name: string, attribute: string) =>
    Math.max(0, ...[...below(root, name)].map(({ attributes }) => Number(attributes[attribute]) || 0));
  const [abstract, number] = [most('w:abstractNum', 'w:abstractNumId'), most('w:num', 'w:numId')];
  const own = parseXml(ours);
  const lists = own.children.filter(
    ({ name, attributes }) => name === 'w:num' && used.has(attributes['w:numId'] ?? ''),
  );
  const looks = own.children.filter(
    ({ name, attributes }) =>
      name === 'w:abstractNum' &&
      lists.some(
        (list) => childOf(list, 'w:abstractNumId')?.attributes['w:val'] === attributes['w:abstractNumId'],
      ),
  );
  const count = (text: string, attribute: string, from: number) =>
    text.replace(
      new RegExp(`( ${attribute}=")(\\d+)"`),
      (_, start: string, old: string) => `${start}${Number(old) + from + 1}"`,
    );
  const ids = new Map<string, string>();
  const written = lists.map((list) => {
    const old = list.attributes['w:numId']!;
    ids.set(old, String(Number(old) + number + 1));
    const text = count(outer(ours, list), 'w:numId', number);
    return text.replace(
      /(<w:abstractNumId w:val=")(\d+)"/,
      (_, start: string, id: string) => `${start}${Number(id) + abstract + 1}"`,
    );
  });
  const drawn = looks
    .map((look) => count(outer(ours, look), 'w:abstractNumId', abstract))
    .map(plain)
    .join('');
  const first = childOf(root, 'w:num');
  const cleanup = childOf(root, 'w:numIdMacAtCleanup');
  const end = (text: string): Edit =>
    cleanup === undefined ? appended(xml, root, text) : { from: cleanup.start, to: cleanup.start, text };
  const edits =
    first === undefined
      ? [end(drawn + written.map(plain).join(''))]
      : [{ from: first.start, to: first.start, text: drawn }, end(written.map(plain).join(''))];
  setText(parts, numbering, edited(xml, edits));
  return ids;
}

/** Without what only newer programs know, whose prefixes the letterhead may not have. */
export const plain = (xml: string): string => xml.replace(/ w1\d\w*:\w+="[^"]*"/g, '');
