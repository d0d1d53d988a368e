import { cpSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../check/check.ts';
import { isCounted, type Result } from '../check/result.ts';
import type { PackChangeWords } from '../formats/pack.ts';
import { said } from '../formats/said.ts';
import type { Words } from '../formats/words.ts';
import { isPackName, packFolders } from '../programme/pack-names.ts';
import type { Programme } from '../programme/programme.ts';
import { figureChanges } from '../protect/figure-changes.ts';
import type { Source } from '../table/table.ts';
import { Failure } from './failure.ts';

export { packChanges } from '../programme/diff.ts';
export { samplesOf } from '../programme/sentence.ts';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));

/** Copies a pack into a folder that is empty or not there yet, with the page that explains it in French or else in English; `from` is one that comes with the program, or a folder. */
export async function startPack(folder: string, from: string, language: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Failure(({ notWritten }) => notWritten(folder, error.code ?? String(error)));
  });
  if (there !== null && there.length > 0) throw new Failure(({ packThere }) => packThere(folder));
  const shipped = (await readdir(templates, { withFileTypes: true }))
    .filter((one) => one.isDirectory() && one.name !== 'schemas')
    .map(({ name }) => name);
  const source = shipped.includes(from) ? join(templates, from) : from;
  const names: readonly string[] = await readdir(source).catch(() => []);
  if (!names.includes('programme.json'))
    throw new Failure(({ noPackToStart }) => noPackToStart(from, shipped));
  try {
    const isOurs = (name: string) => ['', ...packFolders].includes(name) || isPackName(name);
    const named = (path: string) => relative(source, path).replaceAll('\\', '/');
    // In one go, so that no signal leaves half a pack.
    cpSync(source, folder, { recursive: true, filter: (path) => isOurs(named(path)) });
    const readme = language === 'fr' ? 'README.fr.md' : 'README.md';
    cpSync(join(templates, readme), join(folder, 'README.md'));
  } catch (error) {
    for (const made of there === null ? [folder] : [...names, 'README.md'].map((name) => join(folder, name)))
      rmSync(made, { recursive: true, force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(({ notWritten }) => notWritten(folder, reason));
  }
}

/** What two packs make of the same logs: rows that no longer validate, and figures that change; with the check against the second. */
export async function comparedOver(
  sources: readonly Source[],
  packs: readonly [Programme, Programme],
  {
    asOf,
    language,
    words,
  }: {
    readonly asOf: string;
    readonly language: Pick<Words, 'findings' | 'heading'>;
    readonly words: PackChangeWords;
  },
): Promise<{ readonly result: Result; readonly text: string }> {
  const [before, after] = await Promise.all(
    packs.map((programme) => check(sources, { programme, asOf, keep: true })),
  );
  const errors = ({ diagnostics }: NonNullable<typeof before>) =>
    diagnostics.filter(({ severity }) => severity === 'error' || severity === 'stop');
  const known = new Set(errors(before!).map(({ fingerprint }) => fingerprint));
  const rows = errors(after!)
    .filter(({ fingerprint }) => !known.has(fingerprint))
    .map((one) => {
      const { place } = one;
      return words.row(place.file, place.row, said(one, language).message);
    });
  const changes = figureChanges(
    { programme: packs[0], entries: before!.entries.filter(isCounted(before!)) },
    { programme: packs[1], entries: after!.entries.filter(isCounted(after!)) },
  ).map((one) => words.figure(one));
  return { result: after!, text: `${words.refused(rows)}\n${words.figures(changes)}\n` };
}
