import { readXml } from './read-xml.ts';
import type { Zip } from './zip.ts';

/** The text of a property that a workbook's maker gave it; undefined where it has none of this name. */
export async function ownProperty(zip: Zip, part: string, name: string): Promise<string | undefined> {
  let own = false;
  let found: string | undefined;
  await readXml(zip, part, 'Properties', {
    open(tag) {
      if (tag.name === 'property') own = tag.get('name') === name;
    },
    text(text) {
      if (own && text.trim() !== '') found ??= text;
    },
  });
  return found;
}
