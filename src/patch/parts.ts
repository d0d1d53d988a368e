import { escapeXml } from '../opc/package.ts';
import { appended, edited, instead } from '../opc/xml.ts';
import { attributeOf, childrenOf, type Element, prefixOf, rootOf } from './elements.ts';
import type { Patch } from './patch.ts';

const packaging = 'http://schemas.openxmlformats.org/package/2006';
const typesPart = '[Content_Types].xml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The part that lists what a part points to; `''` is the package. */
export function relationsOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Lets a part point to another, and gives the id of the pointer: the one it has, where it points there already. */
export async function relate(patch: Patch, from: string, type: string, target: string): Promise<string> {
  const list = relationsOf(from);
  const xml = (await patch.text(list)) || `${head}<Relationships xmlns="${packaging}/relationships"/>`;
  const root = rootOf(xml);
  const all = childrenOf(xml, root).map((one) => ({
    id: attributeOf(xml, one, 'Id') ?? '',
    target: attributeOf(xml, one, 'Target'),
  }));
  const address = relativeTo(from, target);
  const known = all.find((one) => one.target === address);
  if (known !== undefined) return known.id;
  const taken = new Set(all.map(({ id }) => id.toLowerCase()));
  let number = all.length + 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const facts = `Id="${id}" Type="${type}" Target="${escapeXml(address)}"`;
  patch.put(list, edited(xml, [appended(xml, root, `<${prefixOf(root)}Relationship ${facts}/>`)]));
  return id;
}

/** A part as another one calls it: `../comments1.xml`. Not every program reads names from the root on. */
function relativeTo(from: string, target: string): string {
  const [own, other] = [from.split('/').slice(0, -1), target.split('/')];
  const apart = own.findIndex((folder, at) => folder !== other[at]);
  const shared = apart < 0 ? own.length : apart;
  return [...own.slice(shared).map(() => '..'), ...other.slice(shared)].join('/');
}

/** The attribute that names a pointer, in the words of the part; `space` is that of pointers in its dialect. */
export function pointer(root: Element, space: string, id: string): string {
  const known = [...root.spaces].find(([prefix, bound]) => prefix !== '' && bound === space);
  return known === undefined ? `xmlns:r="${space}" r:id="${id}"` : `${known[0]}:id="${id}"`;
}

/** Takes away the pointer of a part with this id. */
export async function unrelate(patch: Patch, from: string, id: string): Promise<void> {
  const list = relationsOf(from);
  const xml = await patch.text(list);
  const all = childrenOf(xml, rootOf(xml));
  const doomed = all.filter((one) => attributeOf(xml, one, 'Id') === id);
  if (doomed.length === all.length) return patch.remove(list);
  patch.put(
    list,
    edited(
      xml,
      doomed.map((one) => instead(one)),
    ),
  );
}

/** Says what a part is: by its name's ending where it is the first of such parts, else by its own name, so that no other part becomes one of this kind. */
export async function setType(patch: Patch, part: string, type: string): Promise<void> {
  const xml = await patch.text(typesPart);
  const root = rootOf(xml);
  if (typeOf(xml, root, 'Override', part) !== undefined) return;
  const extension = part.slice(part.lastIndexOf('.') + 1);
  const ofAll = typeOf(xml, root, 'Default', extension);
  if (ofAll !== undefined && attributeOf(xml, ofAll, 'ContentType') === type) return;
  const isFirst = !patch.zip.names.some((name) => name.toLowerCase().endsWith(`.${extension.toLowerCase()}`));
  const facts =
    ofAll === undefined && isFirst
      ? `Default Extension="${extension}"`
      : `Override PartName="/${escapeXml(part)}"`;
  const entry = `<${prefixOf(root)}${facts} ContentType="${type}"/>`;
  patch.put(typesPart, edited(xml, [appended(xml, root, entry)]));
}

/** Takes a part away, and what is said of it in the list of types. */
export async function removePart(patch: Patch, part: string): Promise<void> {
  const xml = await patch.text(typesPart);
  const known = typeOf(xml, rootOf(xml), 'Override', part);
  if (known !== undefined) patch.put(typesPart, edited(xml, [instead(known)]));
  patch.remove(part);
}

function typeOf(xml: string, root: Element, kind: 'Override' | 'Default', name: string) {
  const by = kind === 'Override' ? 'PartName' : 'Extension';
  const wanted = `${kind === 'Override' ? '/' : ''}${name}`.toLowerCase();
  return childrenOf(xml, root).find(
    (one) => one.local === kind && attributeOf(xml, one, by)?.toLowerCase() === wanted,
  );
}
