import { rmSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileKey } from './file-key.ts';
import { reportFlag } from './flags.ts';
import { isLogName } from './paths.ts';

/**
 * Removes what an earlier run wrote to the files that `--report` names among some arguments, since a run that failed has no
 * result, and programs would read the old one. Gives the paths of those that could not be removed. What is read as a log by
 * its path, one of `paths`, or in a folder or by a pattern among them, stays, and so does what another flag names: waivers, an
 * earlier result.
 */
export function removeReports(args: readonly string[], paths: readonly string[]): readonly string[] {
  const texts = args.flatMap((arg, at) =>
    arg === '--report'
      ? (args[at + 1] ?? [])
      : arg.startsWith('--report=')
        ? arg.slice('--report='.length)
        : [],
  );
  const given = paths.length > 0 ? paths : ['.'];
  const roots = given.map((path) => resolve(path.replace(/[^/\\]*[*?].*$/s, '') || '.'));
  const named = args
    .filter((arg, at) => !arg.startsWith('--report') && args[at - 1] !== '--report')
    .map((arg) => fileKey(resolve(arg.replace(/^--[a-z-]+=/, ''))));
  const isInput = (file: string) =>
    named.includes(fileKey(file)) ||
    roots.some(
      (root) =>
        fileKey(file) === fileKey(root) || (isLogName(file) && file.startsWith(root.replace(/[/\\]?$/, sep))),
    );
  return texts.flatMap((text) => {
    const file = fileOf(text);
    if (file === null || !isFile(file) || isInput(resolve(file))) return [];
    try {
      rmSync(file);
      return [];
    } catch {
      return [file];
    }
  });
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Null where it names no file in a format that there is. */
function fileOf(text: string): string | null {
  try {
    return reportFlag(text).file;
  } catch {
    return null;
  }
}
