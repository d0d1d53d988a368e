import { damagedPart } from './limits.ts';
import { readXml } from './read-xml.ts';
import { partKey, type Zip } from './zip.ts';

/** A pointer from one part to another, or to something outside the workbook. */
export interface Relation {
  /** Last word of its type, the same in both dialects of the standard: `worksheet`, `styles`, `hyperlink`. */
  readonly kind: string;
  /** Full name of the part, without a slash in front; for an external target, as saved. */
  readonly target: string;
  readonly external: boolean;
}

/** What types of relations begin with, in both dialects and of Office's own; a type of anyone else is no word of ours. */
const bases = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://schemas.openxmlformats.org/package/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
  'http://schemas.microsoft.com/office/',
];
const kindOf = (type: string) =>
  bases.some((base) => type.startsWith(base)) ? type.slice(type.lastIndexOf('/') + 1) : type;

/** Relations of a part by id; none when it has no list of them. `''` stands for the package. Throws F010, F011, F016. */
export async function readRelations(zip: Zip, part: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const tally = zip.budget.tally('relations');
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = zip.find(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (list === undefined) return relations;
  await readXml(zip, list, 'Relationships', {
    open(tag) {
      const [id, type, target] = [tag.get('Id'), tag.get('Type'), tag.get('Target')];
      if (tag.name !== 'Relationship' || id === undefined || type === undefined || target === undefined)
        return;
      if (!tally.add()) return;
      const external = tag.get('TargetMode') === 'External';
      // One reader would take the first, another one the last.
      if (relations.has(id)) throw damagedPart('damaged', list);
      relations.set(id, {
        kind: kindOf(type),
        target: external ? target : resolve(folder, target),
        external,
      });
    },
  });
  tally.check(list);
  return relations;
}

/** The related part of a kind. Throws F011 for two of them, and for one that is not in the workbook. */
export function related(
  zip: Zip,
  relations: ReadonlyMap<string, Relation>,
  kind: string,
): string | undefined {
  const [relation, ...others] = [...relations.values()].filter((one) => one.kind === kind);
  if (relation === undefined) return undefined;
  if (others.length > 0) throw damagedPart('damaged', relation.target);
  const part = relation.external ? undefined : zip.find(relation.target);
  if (part === undefined) throw damagedPart('missing', relation.target);
  return part;
}

/** Full name of a target; `..` never leads out of the package. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  const path = target.startsWith('/') || target.startsWith('\\') ? target : `${folder}${target}`;
  for (const step of path.split(/[\\/]/)) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Content type of a part, or '' when none is given. Throws F011 when the list of types is missing. */
export async function readContentTypes(zip: Zip): Promise<(part: string) => string> {
  const list = zip.find('[Content_Types].xml');
  if (list === undefined) throw damagedPart('missing', '[Content_Types].xml');
  const tally = zip.budget.tally('entries');
  const parts = new Map<string, string>();
  const endings = new Map<string, string>();
  await readXml(zip, list, 'Types', {
    open(tag) {
      if ((tag.name === 'Override' || tag.name === 'Default') && !tally.add()) return;
      const type = tag.get('ContentType') ?? '';
      const [known, name] =
        tag.name === 'Override'
          ? [parts, partKey(tag.get('PartName') ?? '')]
          : [endings, (tag.get('Extension') ?? '').toLowerCase()];
      if (tag.name !== 'Override' && tag.name !== 'Default') return;
      if (known.has(name)) throw damagedPart('damaged', list);
      known.set(name, type);
    },
  });
  tally.check(list);
  return (part) => {
    const name = partKey(part);
    return parts.get(name) ?? endings.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  };
}

/** What parts of a kind say of themselves (ECMA-376 part 1, 12.3). */
const kindTypes: Readonly<Record<string, RegExp>> = {
  officeDocument: /(?:spreadsheetml|ms-excel)\.(?:.*\.)?main\+xml$/,
  worksheet: /\.worksheet\+xml$/,
  chartsheet: /\.chartsheet\+xml$/,
  dialogsheet: /\.dialogsheet\+xml$/,
  xlMacrosheet: /\.macrosheet\+xml$/,
  xlIntlMacrosheet: /\.intlmacrosheet\+xml$/,
  sharedStrings: /\.sharedstrings\+xml$/,
  styles: /\.styles\+xml$/,
  table: /\.table\+xml$/,
};
/** What says nothing of a part, or is no type at all, as some programs write. */
const saysNothing = /^(?:|(?:application|text)\/xml|application\/octet-stream|\/.*|[^/]*)$/;

/** Throws F011 where a part is of another kind than what leads to it says: programs would then not read the same of it. */
export function refuseOtherKind(part: string, kind: string, contentType: string): void {
  const type = contentType
    .toLowerCase()
    .replace(/\s*;.*/s, '')
    .trim();
  if (!saysNothing.test(type) && !kindTypes[kind]!.test(type)) throw damagedPart('damaged', part);
}
