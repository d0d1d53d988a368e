import { SaxesParser, type SaxesTagNS } from 'saxes';
import { beyondLimit, damagedPart, LIMITS } from '../../../src/table/xlsx/limits.ts';
import { isChoosing, isRoot, type Root, toldName } from '../../../src/table/xlsx/names.ts';
import { Watch } from '../../../src/table/xlsx/watch.ts';
import type { Tag, XmlHandlers, XmlReader } from '../../../src/table/xlsx/xml.ts';

/** A second opinion on how a part is read, by saxes: `xmlReader` tells and refuses the same. */
export function saxesReader(part: string, root: Root | null, handlers: XmlHandlers): XmlReader {
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

function asTag(tag: SaxesTagNS, name: string): Tag {
  return {
    name,
    get: (name) => (Object.hasOwn(tag.attributes, name) ? tag.attributes[name]?.value : undefined),
    attributes: () =>
      Object.values(tag.attributes).map(({ name, uri, local, value }) => [
        uri === 'http://www.w3.org/2000/xmlns/' ? name : `${uri} ${local}`,
        value,
      ]),
  };
}
