import { SaxesParser, type SaxesTagNS } from 'saxes';
import { beyondLimit, damagedPart, LIMITS } from './limits.ts';
import type { Zip } from './zip.ts';

/** An opened element: its name without prefix, and its attributes. */
export interface Tag {
  readonly name: string;
  /** An attribute without prefix. */
  get(name: string): string | undefined;
  /** The attribute that names a relationship, whatever its prefix and whichever of the two namespaces. */
  relation(): string | undefined;
}

/** The same with all its attributes at hand, by name without prefix. */
export interface WholeTag extends Tag {
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

/** True as XML Schema and Excel write it. */
export const isTrue = (value: string | undefined) => value === '1' || value === 'true' || value === 'on';

/** A reader that refuses document types (and with them all entities), deep nesting and unsound XML: F011, F016. */
export function xmlReader(part: string, handlers: XmlHandlers<WholeTag>): XmlReader {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  /** Characters since the last tag: saxes would gather a text without end. */
  let pending = 0;
  parser.on('doctype', () => {
    throw damagedPart('doctype', part);
  });
  parser.on('opentag', (tag) => {
    depth++;
    pending = 0;
    if (depth > LIMITS.depth) throw beyondLimit('depth', depth, part);
    handlers.open?.(asTag(tag));
  });
  parser.on('closetag', (tag) => {
    depth--;
    pending = 0;
    handlers.close?.(tag.local);
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('error', () => {
    throw damagedPart('damaged', part);
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

function asTag(tag: SaxesTagNS): WholeTag {
  return {
    name: tag.local,
    get: (name) => (Object.hasOwn(tag.attributes, name) ? tag.attributes[name]?.value : undefined),
    attributes: () =>
      Object.values(tag.attributes).map(({ prefix, local, value }) => [
        prefix === 'xmlns' ? prefix : local,
        value,
      ]),
    relation: () =>
      Object.values(tag.attributes).find(
        (attribute) => attribute.local === 'id' && attribute.uri.endsWith('/relationships'),
      )?.value,
  };
}

/** Reads a whole part other than rows and shared texts. Throws F010, F011, F016. */
export async function readXml(zip: Zip, part: string, handlers: XmlHandlers<WholeTag>): Promise<void> {
  const reader = xmlReader(part, handlers);
  for await (const text of zip.text(part, 'smallPartBytes')) reader.write(text);
  reader.close();
}
