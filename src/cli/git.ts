import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ReviewWords } from '../formats/review-words.ts';
import { Failure } from './failure.ts';

const run = promisify(execFile);

/** Full paths of what was changed since a commit, or since the branch left it: also what git does not know yet. Throws a Failure where it cannot tell. */
export async function changedSince(
  ref: string,
  words: Pick<ReviewWords, 'noCommit' | 'noGit'>,
): Promise<string[]> {
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
    const top = (await git('rev-parse', '--show-toplevel')).trim();
    const base = await git('merge-base', commit, 'HEAD').then(
      (found) => found.trim(),
      () => commit,
    );
    const changed = await git(
      '-C',
      top,
      'diff',
      '--name-only',
      '-z',
      '--no-renames',
      '--no-ext-diff',
      base,
      '--',
    );
    const unknown = await git('-C', top, 'ls-files', '--others', '--exclude-standard', '-z');
    return `${changed}${unknown}`
      .split('\0')
      .filter((name) => name !== '')
      .map((name) => resolve(top, name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Failure(() => (code === 'ENOENT' ? words.noGit : words.noCommit(ref)));
  }
}
