import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
  return known?.sha256 === files.sha256 ? known : checkProgramme(folder, files);
}

/** Every file of a pack by its name in the folder, and the SHA-256 over all. */
function readFiles(folder: string) {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    );
  } catch {
    throw new Failure(({ noPack }) => noPack(folder));
  }
  const files = names.filter((name) => /\.(csv|json)$/.test(name)).sort();
  const text = new Map(files.map((name) => [name, readText(join(folder, name))]));
  const hash = createHash('sha256');
  for (const [name, content] of text) hash.update(`${name}\n${content.length}\n${content}`);
  return { text, sha256: hash.digest('hex') };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(({ packFile }) => packFile(path, reason));
  }
}

/** Reads and checks a pack in full. */
export async function checkProgramme(
  folder: string = gloActPack,
  { text, sha256 } = readFiles(folder),
): Promise<Programme> {
  const [{ loadProgramme }, { packOf }] = await Promise.all([
    import('../programme/load.ts'),
    import('../programme/pack-files.ts'),
  ]);
  const loaded = loadProgramme(packOf(text, sha256));
  if ('programme' in loaded) return loaded.programme;
  const shown = loaded.problems.slice(0, shownProblems);
  const more = loaded.problems.length - shown.length;
  throw new Failure(({ pack }) => pack(folder, shown, more));
}
