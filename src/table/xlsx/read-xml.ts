import type { Root } from './names.ts';
import { Scanner } from './scanner.ts';
import { Watch } from './watch.ts';
import type { XmlHandlers, XmlReader } from './xml.ts';
import type { Zip } from './zip.ts';

/**
 * A reader of a part other than rows and shared texts, which sees to it that the part says one thing to all programs. Of a part
 * with a root of ours names of other name spaces are told apart; of others, null, names are told whatever space they are in.
 */
export function xmlReader(part: string, root: Root | null, handlers: XmlHandlers): XmlReader {
  if (root === null) return new Scanner(part, root, handlers);
  const watch = new Watch(part);
  let depth = 0;
  return new Scanner(part, root, {
    open(tag) {
      watch.see(tag.name, ++depth);
      handlers.open?.(tag);
    },
    close(name) {
      watch.leave(--depth);
      handlers.close?.(name);
    },
    text: (text) => handlers.text?.(text),
  });
}

/** Reads such a part from its first to its last sign. Throws F010, F011, F016. */
export async function readXml(
  zip: Zip,
  part: string,
  root: Root | null,
  handlers: XmlHandlers,
): Promise<void> {
  const reader = xmlReader(part, root, handlers);
  for await (const text of zip.text(part, 'smallPartBytes')) reader.write(text);
  reader.close();
}
