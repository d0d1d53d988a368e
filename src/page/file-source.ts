import type { Source } from '../table/table.ts';

/** Bytes of one file at most: its SHA-256 is made by the browser, which wants them all at once. */
export const mostBytes = 250 * 1024 ** 2;
/** Bytes read at once. */
const slice = 4 * 1024 ** 2;

/** A file that a person gave to the page, read piece by piece; `onRead` is told how many of its bytes have been read. */
export async function fileSource(file: File, name: string, onRead: (end: number) => void): Promise<Source> {
  const { size } = file;
  try {
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; at += slice) {
      bytes.set(new Uint8Array(await file.slice(at, at + slice).arrayBuffer()), at);
      onRead(Math.min(size, at + slice));
    }
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { name, size, sha256, ...partsOf(file, onRead) };
  } catch (error) {
    // A folder, a stick that was pulled out, a file that another program holds: the browser says which by a name.
    if (!(error instanceof DOMException)) throw error;
    return { name, size: 0, sha256: '', unreadable: error.name, read: async () => new Uint8Array() };
  }
}

/** Parts of a file, and whether it stayed what it was: a browser refuses a file that changed, and its parts are all zeros. */
function partsOf(file: File, onRead: (end: number) => void): Pick<Source, 'read' | 'isUnchanged'> {
  let unchanged = true;
  return {
    async read(start, end) {
      try {
        const bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
        onRead(Math.min(end, file.size));
        return bytes;
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        unchanged = false;
        return new Uint8Array(Math.max(0, Math.min(end, file.size) - start));
      }
    },
    isUnchanged: async () => unchanged,
  };
}

/** Names for files, no two alike: a second `a.csv` is called `a (2).csv`. */
export function apart(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
    let own = name;
    for (let count = 2; used.has(own); count++) own = `${stem} (${count})${ending}`;
    used.add(own);
    return own;
  });
}
