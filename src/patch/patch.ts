import { remark } from '../notices/finding.ts';
import { workbookLimit } from '../notices/workbook-limit.ts';
import type { Source } from '../table/table.ts';
import { damagedPart, Unreadable } from '../table/xlsx/limits.ts';
import { declaredEncoding, openZip, type Zip } from '../table/xlsx/zip.ts';
import { zipAgain } from './zip.ts';

/** An Office file that is being changed: some parts are, and all others keep their bytes. */
export interface Patch {
  readonly zip: Zip;
  /** A part as it stands by now; '' where it has none of this name. Throws F010, F011, F016. */
  text(name: string): Promise<string>;
  /** Whether there is a part of this name by now. */
  has(name: string): boolean;
  /** Gives a part another text, or adds one. A part that gets the text it has keeps its bytes. */
  put(name: string, text: string): void;
  remove(name: string): void;
  /** The first name that no part has, of those with a number: `xl/comments`, `.xml`. */
  freeName(start: string, end: string): string;
  /** The file with all that was changed; the same for the same changes. */
  bytes(): Promise<Uint8Array>;
}

/** Bytes of a part that can be changed; no browser holds a text of twice as many characters. */
const largestPart = 2 ** 28;

/** Opens an Office file within the limits of the reader. Throws F010, F016; errors of `source` pass through. */
export async function openPatch(source: Source): Promise<Patch> {
  const zip = await openZip(source);
  const before = new Map<string, string>();
  const now = new Map<string, string | null>();
  /** As the zip has it, whatever case and slashes. */
  const named = (name: string) => zip.find(name) ?? name;
  const key = (name: string) => named(name).toLowerCase();
  const names = new Map(zip.names.map((name) => [name.toLowerCase(), name]));
  return {
    zip,
    async text(name) {
      if (now.has(key(name))) return now.get(key(name)) ?? '';
      const known = before.get(key(name));
      if (known !== undefined) return known;
      if (zip.find(name) === undefined) return '';
      const text = await textOf(zip, named(name));
      before.set(key(name), text);
      return text;
    },
    has: (name) => (now.has(key(name)) ? now.get(key(name)) !== null : zip.find(name) !== undefined),
    put(name, text) {
      if (!names.has(key(name))) names.set(key(name), name);
      now.set(key(name), text);
    },
    remove: (name) => void now.set(key(name), null),
    freeName(start, end) {
      for (let number = 1; ; number++) {
        const name = `${start}${number}${end}`;
        if (!names.has(name.toLowerCase())) return name;
      }
    },
    bytes() {
      const encoder = new TextEncoder();
      const changed = [...now].filter(([name, text]) => text !== before.get(name));
      return zipAgain(
        source,
        zip,
        new Map(
          changed.map(([name, text]) => [names.get(name)!, text === null ? null : encoder.encode(text)]),
        ),
      );
    },
  };
}

/** All of a part as text, a mark of UTF-8 in front of it kept; of another encoding, it says from now on that it is UTF-8. */
async function textOf(zip: Zip, name: string): Promise<string> {
  const size = zip.directory.entries.find((entry) => entry.name === name)!.size;
  if (size > largestPart) {
    const data = { limit: 'partBytes', found: size, allowed: largestPart, part: name } as const;
    throw new Unreadable(remark(workbookLimit, data));
  }
  let text = '';
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of zip.bytes(name)) {
    try {
      decoder ??= new TextDecoder(declaredEncoding(chunk), { fatal: true, ignoreBOM: true });
      text += decoder.decode(chunk, { stream: true });
    } catch {
      throw damagedPart('damaged', name);
    }
  }
  if (decoder === undefined || decoder.encoding === 'utf-8') return text;
  return text
    .replace(/^\ufeff/, '')
    .replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
}
