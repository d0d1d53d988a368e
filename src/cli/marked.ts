import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Result } from '../check/result.ts';
import { safelyNamed, safePath } from '../check/safe-names.ts';
import { screenOf } from '../formats/terminal.ts';
import { annotate } from '../marked/annotate.ts';
import type { MarkingWords } from '../marked/words.ts';
import type { Source } from '../table/table.ts';
import { fileOrCode } from './file-beside.ts';
import { writeOutput } from './output.ts';
import { terminal } from './printing.ts';
import type { Progress } from './progress.ts';

/**
 * Writes a marked copy of every file that was checked into a folder, in folders like those they came from. What stands there
 * already may have been mended since: it is not written over. Says on standard error what could not be marked, and what to
 * open next.
 */
export async function writeMarked(
  folder: string,
  sources: readonly Source[],
  result: Result,
  words: MarkingWords,
  progress: Progress,
): Promise<void> {
  const { marked } = words;
  const { wrap } = screenOf(terminal(false));
  const say = (text: string) => process.stderr.write(`${wrap(text, '').join('\n')}\n`);
  const places = placesOf(sources.map(({ name }) => name));
  const written = new Set<string>();
  for (const [index, { source }] of safelyNamed(sources).entries()) {
    if (result.review?.changed?.files.includes(source.name) === false) continue;
    progress.show(index, sources.length, source.name);
    const copy = await annotate(source, result, words);
    progress.clear();
    if ('refused' in copy || (await source.isUnchanged?.()) === false) {
      const why = 'refused' in copy ? copy.refused : 'unread';
      say(marked.notMarked(source.name, marked.refused[why]));
      continue;
    }
    const isTaken = (path: string) => written.has(path.toLowerCase());
    const { path, isThere } = await placeFor(join(folder, places[index]!), copy, isTaken);
    written.add(path.toLowerCase());
    if (!isThere) await writeOutput(path, copy.bytes);
    if (sources.length === 1) say(marked.next(safePath(path)));
  }
  if (sources.length > 1 && written.size > 0) say(marked.nextSeveral(written.size, safePath(folder)));
}

/** Where each file stands below the innermost folder of all, without its ending and without the sign of a copy. */
function placesOf(names: readonly string[]): readonly string[] {
  const all = names.map((name) => dirname(resolve(name)).split(sep));
  const [first = []] = all;
  const apart = first.findIndex((part, at) => all.some((one) => one[at] !== part));
  const top = (apart < 0 ? first : first.slice(0, apart)).join(sep) || sep;
  return names.map((name) => {
    const stem = basename(name, extname(name)).replace(/\.marked(?:-\d+)?$/, '');
    return join(relative(top, dirname(resolve(name))), stem);
  });
}

/** What the system says of a place that something else takes: a folder, a pipe, a longer file. */
const takes = new Set(['EISDIR', 'EINVAL', 'EFBIG']);

/** The first name of a copy that is free, or under which the same copy stands already: then it need not be written. */
async function placeFor(
  stem: string,
  { bytes, extension }: { readonly bytes: Uint8Array; readonly extension: string },
  isTaken: (path: string) => boolean,
): Promise<{ readonly path: string; readonly isThere: boolean }> {
  for (let count = 1; ; count++) {
    const path = `${stem}.marked${count === 1 ? '' : `-${count}`}.${extension}`;
    const there = fileOrCode(path, bytes.length);
    if (typeof there === 'object' && there.equals(bytes)) return { path, isThere: true };
    if (typeof there === 'string' && !takes.has(there) && !isTaken(path)) return { path, isThere: false };
  }
}
