import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProgramme } from '../programme/load.ts';
import { printProblem } from '../programme/pack.ts';
import type { Programme } from '../programme/programme.ts';
import { readRecords } from '../table/csv.ts';
import { Failure } from './failure.ts';

const gloActPack = fileURLToPath(new URL('../../templates/glo-act', import.meta.url));
/** Problems of a pack printed at once. */
const shownProblems = 20;

/** Reads a programme pack from its folder, the GLO.ACT pack by default. */
export function readProgramme(folder: string = gloActPack): Programme {
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
  const loaded = loadProgramme({
    sha256: hash.digest('hex'),
    json: (name) => parsed(text.get(name)),
    table: (name) => {
      const content = text.get(name);
      return content === undefined ? undefined : readRecords(content);
    },
  });
  if ('programme' in loaded) return loaded.programme;
  const lines = loaded.problems.slice(0, shownProblems).map((problem) => `  ${printProblem(problem)}`);
  const more = loaded.problems.length - lines.length;
  const rest = more > 0 ? [`  and ${more} more`] : [];
  throw new Failure(
    [`The programme pack ${folder} does not check:`, ...lines, ...rest].join('\n'),
    'Correct the files named above and run again.',
  );
}

const parsed = (content: string | undefined): unknown =>
  content === undefined ? undefined : JSON.parse(content.replace(/^\ufeff/, ''));
