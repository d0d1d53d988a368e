import { SaxesParser, type SaxesTagNS } from 'saxes';
import { beyondLimit, damagedPart, LIMITS } from './limits.ts';
import { isChoosing, isRoot, type Root, toldName } from './names.ts';
import { Watch } from './watch.ts';
import type { Zip } from './zip.ts';

/** An opened element: its name, without prefix where it is in the name space of its part, and its attributes. */
export interface Tag {
  readonly name: string;
  /** An attribute without prefix. */
  get(name: string): string | undefined;
}

/** The same with all its attributes at hand, by name without prefix. */
export interface WholeTag extends Tag {
  /** The attribute that names a relationship, whatever its prefix and whichever of the two namespaces. */
  relation(): string | undefined;
  attributes(): readonly (readonly [name: string, value: string])[];
}

/** What a part's reader wants to be told; `text` comes with markup resolved. */
export interface XmlHandlers<T extends Tag = Tag> {
  open?(tag: T): void;
  close?(name: string): void;
  text?(text: string): void;
  /**
   * Reads an element at one go where it is written as most programs write it, and says where it ends; -1 leaves it to be told
   * tag by tag. `codes` are those of the signs of `source`, with a zero behind them.
   */
  plainCell?(source: string, codes: Uint8Array | Uint16Array, start: number): number;
}

/** Takes XML piece by piece. */
export interface XmlReader {
  write(text: string): void;
  close(): void;
}

/** True unless it is left out or said to be false, as XML Schema and Excel write it: what is hidden or crossed out is never overlooked. */
export const isTrue = (value: string | undefined) => value !== undefined && !/^(?:0|false|off)$/.test(value);

const relationships = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

/**
 * A reader that refuses document types (and with them all entities), deep nesting and unsound XML: F011, F016. Of a part with
 * a root of ours names of other name spaces are told apart; of others, null, names are told whatever space they are in.
 */
export function xmlReader(part: string, root: Root | null, handlers: XmlHandlers<WholeTag>): XmlReader {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  /** Characters since the last tag: saxes would gather a text without end. */
  let pending = 0;
  const damaged = () => damagedPart('damaged', part);
  const watch = new Watch(part);
  let own = '';
  const nameOf = ({ uri, local }: Pick<SaxesTagNS, 'uri' | 'local'>) =>
    root === null ? local : toldName(own, uri, local);
  const look = ({ uri, local, attributes }: SaxesTagNS) => {
    if (depth === 1) {
      if (!isRoot(root!, uri, local)) throw damaged();
      own = uri;
    }
    for (const name in attributes)
      if (isChoosing(attributes[name]!.uri, attributes[name]!.local)) throw damaged();
    watch.see(toldName(own, uri, local), depth);
  };
  parser.on('xmldecl', ({ version }) => {
    if (version !== '1.0') throw damaged();
  });
  parser.on('doctype', () => {
    throw damagedPart('doctype', part);
  });
  parser.on('opentag', (tag) => {
    depth++;
    pending = 0;
    if (depth > LIMITS.depth) throw beyondLimit('depth', depth, part);
    if (root !== null) look(tag);
    handlers.open?.(asTag(tag, nameOf(tag)));
  });
  parser.on('closetag', (tag) => {
    depth--;
    pending = 0;
    watch.leave(depth);
    handlers.close?.(nameOf(tag));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('error', () => {
    throw damaged();
  });
  return {
    write(text) {
      pending += text.length;
      parser.write(text);
      if (pending > LIMITS.tokenCharacters) throw beyondLimit('tokenCharacters', pending, part);
    },
    close: () => void parser.close(),
  };
}

function asTag(tag: SaxesTagNS, name: string): WholeTag {
  return {
    name,
    get: (name) => (Object.hasOwn(tag.attributes, name) ? tag.attributes[name]?.value : undefined),
    attributes: () =>
      Object.values(tag.attributes).map(({ prefix, local, value }) => [
        prefix === 'xmlns' ? prefix : local,
        value,
      ]),
    relation: () =>
      Object.values(tag.attributes).find(({ local, uri }) => local === 'id' && relationships.includes(uri))
        ?.value,
  };
}

/** Reads a whole part other than rows and shared texts. Throws F010, F011, F016. */
export async function readXml(
  zip: Zip,
  part: string,
  root: Root | null,
  handlers: XmlHandlers<WholeTag>,
): Promise<void> {
  const reader = xmlReader(part, root, handlers);
  for await (const text of zip.text(part, 'smallPartBytes')) reader.write(text);
  reader.close();
}
