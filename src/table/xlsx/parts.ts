import { damagedPart } from './limits.ts';
import { readXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** A pointer from one part to another, or to something outside the workbook. */
export interface Relation {
  /** Last word of its type, the same in both dialects of the standard: `worksheet`, `styles`, `hyperlink`. */
  readonly kind: string;
  /** Full name of the part, without a slash in front; for an external target, as saved. */
  readonly target: string;
  readonly external: boolean;
}

/** Relations of a part by id; none when it has no list of them. `''` stands for the package. Throws F010, F011, F016. */
export async function readRelations(zip: Zip, part: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  const tally = zip.budget.tally('relations');
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = zip.find(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (list === undefined) return relations;
  await readXml(zip, list, {
    open(tag) {
      const [id, type, target] = [tag.get('Id'), tag.get('Type'), tag.get('Target')];
      if (tag.name !== 'Relationship' || id === undefined || type === undefined || target === undefined)
        return;
      if (!tally.add()) return;
      const external = tag.get('TargetMode') === 'External';
      const kind = type.slice(type.lastIndexOf('/') + 1);
      relations.set(id, { kind, target: external ? target : resolve(folder, target), external });
    },
  });
  tally.check(list);
  return relations;
}

/** The first related part of a kind that the zip holds. */
export function related(
  zip: Zip,
  relations: ReadonlyMap<string, Relation>,
  kind: string,
): string | undefined {
  for (const relation of relations.values()) {
    if (relation.kind === kind && !relation.external) return zip.find(relation.target);
  }
  return undefined;
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
  await readXml(zip, list, {
    open(tag) {
      if ((tag.name === 'Override' || tag.name === 'Default') && !tally.add()) return;
      const type = tag.get('ContentType') ?? '';
      if (tag.name === 'Override')
        parts.set((tag.get('PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
      else if (tag.name === 'Default') endings.set((tag.get('Extension') ?? '').toLowerCase(), type);
    },
  });
  tally.check(list);
  return (part) => {
    const name = part.toLowerCase();
    return parts.get(name) ?? endings.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
  };
}
