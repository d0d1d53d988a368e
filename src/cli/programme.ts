import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackSource } from '../programme/pack.ts';
import { isPackLike, isPackName, packFolders } from '../programme/pack-names.ts';
import { mostBytes, type PackFault, textOf } from '../programme/pack-text.ts';
import type { Programme } from '../programme/programme.ts';
import { Failure } from './failure.ts';

const gloActPack = fileURLToPath(new URL('../../templates/glo-act', import.meta.url));
/** The same as the build found it sound. */
const soundPack = new URL('../programme/shipped.json', import.meta.url);
/** Problems of a pack printed at once. */
const shownProblems = 20;

/** Reads a programme pack from its folder, the GLO.ACT pack by default. Files that the build has checked are not checked again. */
export async function readProgramme(folder: string = gloActPack): Promise<Programme> {
  const files = readFiles(folder);
  const known = existsSync(soundPack) ? (JSON.parse(readFileSync(soundPack, 'utf8')) as Programme) : null;
  return known?.sha256 === files.sha256 ? known : checkProgramme(folder, { source: files });
}

/** The table of indicators as it should be, where a pack was made before indicators said their kind; else null. */
export async function indicatorsWithKinds(folder: string): Promise<string | null> {
  const [{ recordsOf }, { withKinds }] = await Promise.all([
    import('../programme/pack-records.ts'),
    import('../programme/unit-kind.ts'),
  ]);
  const content = readFiles(folder).files.get('indicators.csv') ?? none;
  const text = textOf('indicators.csv', content, []);
  const table = withKinds((text && recordsOf('indicators.csv', text, [])) || []);
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return table?.map((row) => `${row.map(quoted).join(',')}\n`).join('') ?? null;
}

/** What stands in a pack's folder by its names, and the SHA-256 over all. Nothing else of the disk is looked at. */
function readFiles(folder: string): PackSource {
  const names = ['', ...packFolders].flatMap((inner) => namesIn(folder, inner)).sort();
  if (!names.some(isPackName)) throw new Failure(({ noPack }) => noPack(folder));
  const files = new Map(names.map((name) => [name, isPackName(name) ? readFile(join(folder, name)) : none]));
  const hash = createHash('sha256');
  for (const [name, content] of files) {
    const bytes = content instanceof Uint8Array ? content : none;
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return { files, sha256: hash.digest('hex') };
}

/** Of a file that the pack cannot have, only its name is read. */
const none = new Uint8Array();

/** Names of files as a pack has them in its folder or in one inside it; none where there is no such folder. */
function namesIn(folder: string, inner: string): string[] {
  try {
    const path = join(folder, inner);
    if (inner !== '' && !lstatSync(path).isDirectory()) return [];
    return readdirSync(path, 'utf8')
      .map((name) => (inner === '' ? name : `${inner}/${name}`))
      .filter(isPackLike);
  } catch {
    return [];
  }
}

/** The bytes of a file, or why there are none: a link may lead anywhere, and a pipe never ends. */
function readFile(path: string): Uint8Array | PackFault {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) {
      const kind = stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'device';
      return { problem: 'file-kind', kind };
    }
    if (stats.size > mostBytes) return { problem: 'file-large', bytes: stats.size, most: mostBytes };
    return readFileSync(path);
  } catch (error) {
    return { problem: 'file-unreadable', reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

/** Reads and checks a pack in full; its problems are told all or the first of them. */
export async function checkProgramme(
  folder: string = gloActPack,
  {
    source = readFiles(folder),
    every = false,
  }: { readonly source?: PackSource; readonly every?: boolean } = {},
): Promise<Programme> {
  const { loadProgramme } = await import('../programme/load.ts');
  const loaded = loadProgramme(source);
  const wrong = 'problems' in loaded ? loaded.problems : [];
  const problems = [...wrong, ...(await taken('programme' in loaded ? loaded.programme : loaded))];
  if ('programme' in loaded && problems.length === 0) return loaded.programme;
  const shown = problems.slice(0, every ? undefined : shownProblems);
  const more = problems.length - shown.length;
  throw new Failure(({ pack }) => pack(folder, shown, more));
}

/** What only the log's own headings can show. */
async function taken(programme: Pick<Programme, 'groups'>) {
  if (programme.groups.length === 0) return [];
  const { takenHeadings } = await import('../schema/group-headings.ts');
  return takenHeadings(programme);
}
