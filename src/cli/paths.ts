import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';
import { closest } from '../text/closest.ts';
import { Failure } from './failure.ts';
import { patternOf } from './pattern.ts';

/** Files that are read as logs. */
const readable = '.csv .tsv .txt .xlsx .xlsm';
/** Files of other spreadsheet programs: they may hold figures, so they are refused aloud and never passed over. */
const unreadable =
  '.xls .xlsb .ods .fods .sxc .numbers .gsheet .gnumeric .et .wks .wk1 .wk3 .wk4 .slk .dif .dbf .tab .prn';
const logFiles = new Set(`${readable} ${unreadable}`.split(' '));
/** Whether a file would be read as a log, or refused as one, where it lies in a folder. */
export const isLogName = (path: string): boolean => logFiles.has(extname(path).toLowerCase());
/** What Excel (`~$log.xlsx`) and LibreOffice (`.~lock.log.csv#`) write beside a log while it is open, and hidden files. */
const besideLogs = /^(?:~\$|\.)/;
/** What headquarters says of its reports, beside the logs: no log, and nothing to tell of. */
export const settingsFile = 'report.json';
/** Folders of programs, which may hold tables of thousands that are no logs. */
const ofPrograms = new Set(['node_modules']);
/** Edits in the name of a file that are a slip. */
const slip = 0.3;

/** What knows personal data is large, and help needs nothing of it. */
const masking = () => import('../privacy/names-of-files.ts');

/** Files that paths stand for. */
interface FilesAt {
  /** In order of name; `-` is standard input. */
  readonly files: readonly string[];
  /** Files and folders that were met and are no logs, or are to be passed over. */
  readonly passedOver: readonly string[];
}

/** Whether a path is one that nobody wants to be read. */
type IsUnwanted = (path: string) => boolean;

/** A path with `/` between folders, so that a result is the same on every system. */
export const portable = (path: string, between: string = sep): string => path.replaceAll(between, '/');

/** Whether a full path is one of some, or lies in a folder that is. */
export function isWithin(path: string, paths: ReadonlySet<string>): boolean {
  const above = dirname(path);
  return paths.has(path) || (above !== path && isWithin(above, paths));
}

/**
 * The files behind paths, patterns (`*.xlsx`, where no shell has replaced them) and folders all the way down, without those
 * that fit a pattern of `exclude`. Throws a Failure on a path that is not there, on a folder that holds no log, and where no
 * file is left.
 */
export async function filesAt(paths: readonly string[], exclude: readonly string[] = []): Promise<FilesAt> {
  const unwanted = exclude.map((one) => patternOf(portable(normalize(one)).replace(/\/$/, '')));
  const isUnwanted = (path: string) => {
    const plain = portable(normalize(path)).replace(/\/$/, '');
    return unwanted.some((pattern) => pattern.test(plain));
  };
  const found: FilesAt[] = [];
  // One after the other, so that of several faults the first is told.
  for (const [at, path] of paths.entries()) found.push(await filesBehind(path, paths.slice(at), isUnwanted));
  // Whatever order they are given in, the same files give the same result.
  const inOrder = (names: readonly string[]) =>
    [...new Set(names.map((name) => (name === '-' ? name : portable(normalize(name)))))].sort();
  const files = inOrder(found.flatMap((one) => one.files));
  if (files.length === 0) throw new Failure(({ allExcluded }) => allExcluded(exclude));
  const passedOver = inOrder(found.flatMap((one) => one.passedOver));
  return { files, passedOver: passedOver.filter((name) => !files.includes(name)) };
}

/** Those behind the first of some arguments; the others say whether it is the first word of a longer path. */
async function filesBehind(path: string, args: readonly string[], isUnwanted: IsUnwanted): Promise<FilesAt> {
  if (path === '-') return { files: ['-'], passedOver: [] };
  const kind = await kindOf(path);
  if (kind !== null && isUnwanted(path)) return passingOver(path, kind);
  const isPattern = /[*?]/.test(path);
  if (kind === 'file' || (kind === 'locked' && !isPattern)) return { files: [path], passedOver: [] };
  if (kind === 'other') throw new Failure(({ noFile }) => noFile(path));
  if (kind === 'folder') {
    const inside = await walk(path, isUnwanted);
    if (inside.files.length > 0 || inside.passedOver.some(isUnwanted)) return inside;
    const { maskedPath } = await masking();
    throw new Failure(({ noLogIn }) =>
      noLogIn(
        path,
        inside.passedOver.map((name) => maskedPath(basename(name))),
      ),
    );
  }
  if (!isPattern) throw await noSuchPath(path, args);
  const matching = await matches(path);
  const inside = await Promise.all(
    matching.map(async (name) => takenFor(name, await kindOf(name), isUnwanted)),
  );
  const files = inside.flatMap((one) => one.files);
  const passedOver = inside.flatMap((one) => one.passedOver);
  if (files.length === 0 && !passedOver.some(isUnwanted)) throw new Failure(({ noMatch }) => noMatch(path));
  return { files, passedOver };
}

/** `locked` is what a person may not look at, or a link that leads nowhere: it is given as a file, and refused aloud as one. */
type Kind = 'file' | 'folder' | 'other' | 'locked';
const notAllowed = new Set(['EACCES', 'EPERM']);

/** Whether a path that cannot be opened, for the reason of `code`, is a link to what is not there or to itself. */
export const isBrokenLink = async (path: string, code: string): Promise<boolean> =>
  (code === 'ENOENT' || code === 'ELOOP') &&
  ((await lstat(path).catch(() => null))?.isSymbolicLink() ?? false);

/** Null where there is nothing. */
async function kindOf(path: string): Promise<Kind | null> {
  const found = await stat(path).catch(({ code }: NodeJS.ErrnoException) => code ?? '');
  if (typeof found === 'string')
    return notAllowed.has(found) || (await isBrokenLink(path, found)) ? 'locked' : null;
  return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
}

/** Paths that fit a pattern, in which `*` stands for any letters and `?` for one. */
async function matches(pattern: string): Promise<string[]> {
  if (!/[*?]/.test(pattern)) return [pattern];
  const name = basename(pattern);
  const fits = patternOf(name);
  const folders = await matches(dirname(pattern));
  const inside = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch(({ code }: NodeJS.ErrnoException) => code ?? '');
      if (typeof names === 'string') return notAllowed.has(names) ? [folder] : [];
      return names
        .filter((one) => fits.test(one) && one.startsWith('.') === name.startsWith('.'))
        .map((one) => join(folder, one));
    }),
  );
  return inside.flat();
}

/** Logs in a folder and those below it. */
async function walk(folder: string, isUnwanted: IsUnwanted): Promise<FilesAt> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  // A folder that may not be read is given as if it were a file, and refused aloud as one.
  if (entries === null) return { files: [folder], passedOver: [] };
  const inside = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      // Links to folders are not followed, or a link to itself would never end.
      if (entry.isSymbolicLink()) {
        const kind = await kindOf(path);
        return kind === 'folder' ? passingOver(path, kind) : takenFor(path, kind ?? 'file', isUnwanted);
      }
      const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
      return takenFor(path, kind, isUnwanted);
    }),
  );
  return {
    files: inside.flatMap((one) => one.files),
    passedOver: inside.flatMap((one) => one.passedOver),
  };
}

const passingOver = (path: string, kind: Kind | null): FilesAt => ({
  files: [],
  passedOver: [kind === 'folder' ? path + sep : path],
});

/** What a file or folder that was met in a folder counts as. */
async function takenFor(path: string, kind: Kind | null, isUnwanted: IsUnwanted): Promise<FilesAt> {
  const name = basename(path);
  if (name === settingsFile && kind === 'file') return { files: [], passedOver: [] };
  if (besideLogs.test(name) || ofPrograms.has(name) || isUnwanted(path)) return passingOver(path, kind);
  const isLog = isLogName(path);
  // Numbers keeps a log as a folder.
  if (kind === 'folder' && !isLog) return walk(path, isUnwanted);
  return isLog && kind !== 'other' ? { files: [path], passedOver: [] } : passingOver(path, kind);
}

async function noSuchPath(path: string, args: readonly string[]): Promise<Failure> {
  return (await likelyPath(path, args)) ?? new Failure((failures) => failures.noSuchPath(path, null));
}

/**
 * What may be meant by a path that is not there: several words of a path without quotation marks, a slip, an ending that
 * Windows hides; null when nothing like it is there. `args` are the words from the path on.
 */
export async function likelyPath(path: string, args: readonly string[]): Promise<Failure | null> {
  for (let words = args.length; words > 0; words--) {
    const joined = args.slice(0, words).join(' ');
    const bare = joined.replace(/^["'“”„«‘’]+|["'“”»‘’]+$/g, '');
    if (bare !== path && (await kindOf(bare)) !== null) return new Failure(({ unquoted }) => unquoted(bare));
  }
  const names = await readdir(dirname(path)).catch(() => []);
  const name = basename(path).toLowerCase();
  const near =
    names.find((one) => one.toLowerCase() === name || one.toLowerCase().startsWith(`${name}.`)) ??
    closest(
      name,
      names.map((one) => [one.toLowerCase(), one] as const),
      slip,
    );
  if (near === null) return null;
  const { maskedPath } = await masking();
  const meant = maskedPath(join(dirname(path), near));
  return new Failure((failures) => failures.noSuchPath(path, meant));
}
