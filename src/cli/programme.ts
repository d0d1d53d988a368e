import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Programme } from '../programme/programme.ts';
import { Failure } from './failure.ts';

const gloActPack = fileURLToPath(new URL('../../templates/glo-act', import.meta.url));
/** The GLO.ACT pack as the build found it sound. */
const soundPack = new URL('../programme.json', import.meta.url);
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
    throw new Failure(`There is no programme pack ${folder}.`, 'Give the folder that holds programme.json.');
  }
  const files = names.filter((name) => /\.(csv|json)$/.test(name)).sort();
  const text = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const hash = createHash('sha256');
  for (const [name, content] of text) hash.update(`${name}\n${content.length}\n${content}`);
  return { text, sha256: hash.digest('hex') };
}

/** Reads and checks a pack in full. */
export async function checkProgramme(
  folder: string = gloActPack,
  { text, sha256 } = readFiles(folder),
): Promise<Programme> {
  const [{ loadProgramme }, { printProblem }, { pack }, { readRecords }] = await Promise.all([
    import('../programme/load.ts'),
    import('../programme/words.ts'),
    import('../locales/en/programme.ts'),
    import('../table/csv.ts'),
  ]);
  const loaded = loadProgramme({
    sha256,
    json: (name) => parsed(text.get(name)),
    table: (name) => {
      const content = text.get(name);
      return content === undefined ? undefined : readRecords(content);
    },
  });
  if ('programme' in loaded) return loaded.programme;
  const lines = loaded.problems.slice(0, shownProblems).map((problem) => `  ${printProblem(problem, pack)}`);
  const more = loaded.problems.length - lines.length;
  const rest = more > 0 ? [`  and ${more} more`] : [];
  throw new Failure(
    [`The programme pack ${folder} does not check:`, ...lines, ...rest].join('\n'),
    'Correct the files named above and run again.',
  );
}

const parsed = (content: string | undefined): unknown =>
  content === undefined ? undefined : JSON.parse(content.replace(/^\ufeff/, ''));
