import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  largestPicture,
  longestText,
  type NarrativeFile,
  type NarrativeFolder,
} from '../report/narrative/folder.ts';
import { compare } from '../text/compare.ts';
import { Failure } from './failure.ts';

/** Texts and pictures in it at most, and folders in each other. */
const most = 500;
const deepest = 3;

/** Reads the texts and pictures in the folder of headquarters; what is only a link to another place is named and not followed. */
export async function narrativeFolder(path: string): Promise<NarrativeFolder> {
  const refuse = () => new Failure(({ noNarrative }) => noNarrative(path));
  const there = await stat(path).catch(() => null);
  if (!there?.isDirectory()) throw refuse();
  const files: NarrativeFile[] = [];
  const look = async (inside: readonly string[]): Promise<void> => {
    const entries = await readdir(join(path, ...inside), { withFileTypes: true }).catch(() => {
      throw refuse();
    });
    for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
      if (entry.name.startsWith('.')) continue;
      const steps = [...inside, entry.name];
      if (entry.isDirectory() && inside.length < deepest) await look(steps);
      else if (/\.(?:md|markdown|png|jpe?g)$/i.test(entry.name)) {
        if (files.length === most) throw refuse();
        files.push(await read(join(path, ...steps), steps.join('/')));
      }
    }
  };
  await look([]);
  return { name: path.replace(/[\\/]+$/, ''), files };
}

async function read(file: string, path: string): Promise<NarrativeFile> {
  const unread = (why: NonNullable<NarrativeFile['unread']>): NarrativeFile => ({
    path,
    bytes: null,
    unread: why,
  });
  try {
    const { size, ...kind } = await lstat(file).then((found) => ({
      size: found.size,
      isFile: found.isFile(),
      isLink: found.isSymbolicLink(),
    }));
    if (kind.isLink) return unread('link');
    if (!kind.isFile) return unread('unreadable');
    if (size > (/\.(?:md|markdown)$/i.test(path) ? longestText : largestPicture)) return unread('large');
    return { path, bytes: await readFile(file) };
  } catch {
    return unread('unreadable');
  }
}
