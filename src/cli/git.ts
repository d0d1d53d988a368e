import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { safePath } from '../check/safe-names.ts';
import type { ReviewWords } from '../formats/review-words.ts';
import { Failure } from './failure.ts';
import { isWithin } from './paths.ts';

const run = promisify(execFile);

/**
 * Whether the file of a full path was changed since a commit, or since the branch left it. So is what git does not know:
 * it cannot say of a file in another repository, or of one that it ignores, that it is what it was. Throws a Failure where
 * it cannot tell.
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
    const listed = async (...args: readonly string[]) => {
      const names = (await git('-C', top, ...args)).split('\0').filter((name) => name !== '');
      return new Set(names.map((name) => resolve(top, name)));
    };
    // Of a repository in this one git lists the folder alone.
    const diff = ['--name-only', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules=none'];
    const changed = await listed('diff', ...diff, base, '--');
    const known = await listed('ls-files', '-z');
    return (path) => isWithin(path, changed) || !isWithin(path, known);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(() => (code === 'ENOENT' ? words.noGit : words.noCommit(safePath(ref))));
  }
}
