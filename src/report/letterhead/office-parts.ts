import { escapeXml, type Parts } from '../../opc/package.ts';
import { appended, edited, instead, parseXml } from '../../opc/xml.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** The text of a part, in the one encoding Office writes or in UTF-16 with its mark. Throws where it is neither. */
export function textOf(parts: Parts, name: string): string {
  const bytes = parts[name];
  if (bytes === undefined) throw new SyntaxError(`No part ${name}.`);
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return decoder.decode(bytes);
  const wide = new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
  return wide.replace(/^(<\?xml[^>]*?encoding=)["'][^"']*["']/, '$1"UTF-8"');
}

export function setText(parts: Parts, name: string, text: string): void {
  parts[name] = encoder.encode(text);
}

/** A pointer from a part to another, or to something outside the file. */
export interface Relation {
  readonly id: string;
  /** The whole address of its kind, and the last word of that: `hyperlink`. */
  readonly type: string;
  readonly kind: string;
  /** Name of a part, or an address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** The part that lists the relations of a part; `''` is the package. */
function listOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

export function relationsOf(parts: Parts, part: string): Relation[] {
  if (parts[listOf(part)] === undefined) return [];
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return parseXml(textOf(parts, listOf(part))).children.map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    const kind = Type.slice(Type.lastIndexOf('/') + 1);
    return { id: Id, type: Type, kind, external, target: external ? Target : resolved(folder, Target) };
  });
}

/** Full name of a target; `..` never leads out of the package. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Takes those relations of a part away that are not to stay. */
export function dropRelations(parts: Parts, part: string, stays: (relation: Relation) => boolean): void {
  const relations = relationsOf(parts, part);
  if (relations.every(stays)) return;
  const xml = textOf(parts, listOf(part));
  const gone = parseXml(xml).children.filter((_, index) => !stays(relations[index]!));
  setText(
    parts,
    listOf(part),
    edited(
      xml,
      gone.map((element) => instead(element)),
    ),
  );
}

const relationNames = 'http://schemas.openxmlformats.org/package/2006/relationships';
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds a relation and gives its id; `target` is the whole name of a part, or an address. */
export function addRelation(parts: Parts, part: string, to: Omit<Relation, 'id' | 'kind'>): string {
  const list = listOf(part);
  if (parts[list] === undefined) setText(parts, list, `${header}<Relationships xmlns="${relationNames}"/>`);
  const taken = new Set(relationsOf(parts, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const xml = textOf(parts, list);
  const target = to.external ? to.target : `/${to.target}`;
  const mode = to.external ? ' TargetMode="External"' : '';
  const relation = `<Relationship Id="${id}" Type="${escapeXml(to.type)}" Target="${escapeXml(target)}"${mode}/>`;
  setText(parts, list, edited(xml, [appended(xml, parseXml(xml), relation)]));
  return id;
}

const typeList = '[Content_Types].xml';

/** What kind of content a part is, or `''`. */
export function typeOf(parts: Parts, part: string): string {
  const types = parseXml(textOf(parts, typeList)).children;
  const own = types.find(({ attributes }) => attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase());
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const usual = types.find(({ attributes }) => attributes.Extension?.toLowerCase() === ending);
  return (own ?? usual)?.attributes.ContentType ?? '';
}

/** Says of a part what kind of content it is. */
export function setType(parts: Parts, part: string, type: string): void {
  if (typeOf(parts, part) === type) return;
  const xml = textOf(parts, typeList);
  const root = parseXml(xml);
  const old = root.children.filter(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  const override = `<Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`;
  setText(
    parts,
    typeList,
    edited(xml, [...old.map((element) => instead(element)), appended(xml, root, override)]),
  );
}
