import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { safePath } from '../check/safe-names.ts';
import type { ReviewWords } from '../formats/review-words.ts';
import { Failure } from './failure.ts';
import { isWithin } from './paths.ts';

const run = promisify(execFile);

/** A file that git looks at, with its mode; small letters and `S` are of those that it was told not to look at. */
const watched = /^H (\d{6}) \S+ \d\t(.+)$/s;
/** The mode of a repository within another. */
const repository = '160000';

/**
 * Whether the file of a full path was changed since a commit, or since the branch left it. So is what git does not know:
 * it cannot say of a file in another repository, of one that it ignores, or of one that it was told not to look at, that it is
 * what it was. Throws a Failure where it cannot tell.
 */
export async function changedSince(
  ref: string,
  words: Pick<ReviewWords, 'noCommit' | 'noGit'>,
): Promise<(path: string) => boolean> {
  const git = async (...args: readonly string[]) => {
    // Git may neither fetch what a clone left out nor write.
    const env = { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' };
    const { stdout } = await run('git', [...args], { maxBuffer: 1 << 26, env });
    return stdout;
  };
  try {
    // A name that begins with a hyphen would be a switch.
    const commit = (
      await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
    ).trim();
    const top = (await git('rev-parse', '--show-toplevel')).replace(/\r?\n$/, '');
    const base = await git('merge-base', commit, 'HEAD').then(
      (found) => found.trim(),
      () => commit,
    );
    const listed = async (folder: string, ...args: readonly string[]) =>
      (await git('-C', folder, ...args)).split('\0').filter((name) => name !== '');
    // Of a repository in this one git lists the folder alone.
    const diff = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules=none'];
    const names = await listed(top, 'diff', ...diff, base, '--');
    const changed = new Set(names.map((name) => resolve(top, name)));
    const known = new Set<string>();
    const see = async (folder: string): Promise<void> => {
      for (const line of await listed(folder, 'ls-files', '-v', '-s', '-z')) {
        const [, mode, name = ''] = watched.exec(line) ?? [];
        const path = resolve(folder, name);
        if (mode !== repository) known.add(path);
        else if (existsSync(join(path, '.git'))) await see(path);
      }
    };
    await see(top);
    return (path) => isWithin(path, changed) || !known.has(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(() => (code === 'ENOENT' ? words.noGit : words.noCommit(safePath(ref))));
  }
}
