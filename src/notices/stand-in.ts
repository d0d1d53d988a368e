import { notice } from './notice.ts';

/** What version control keeps in the place of a file, or what only a key opens. */
export const standIn = notice({
  code: 'F045',
  id: 'stand-in',
  severity: 'stop',
  slots: { kind: ['lfs', 'annex', 'crypt', 'locked', 'link'], target: 'text' },
  title: 'The log itself is not in this file',
  message:
    '{kind, select, lfs {{file} is a Git LFS pointer: it says which log belongs here, and holds none of it.} annex {{file} is a git-annex pointer: it says which log belongs here, and holds none of it.} crypt {{file} is locked by git-crypt: nobody can read it without the key.} locked {{file} is encrypted by {target}: nobody can read it without the key.} other {{file} is a link that was written as text: it only names another file, {target}.}}',
  why: 'Git may keep something small in the place of a file until the file is asked for.',
  fix: '{kind, select, lfs {In its folder run git lfs pull, then check again.} annex {In its folder run git annex get, then check again.} crypt {In its folder run git-crypt unlock, then check again.} locked {Decrypt it with {target}, then check again.} other {Check the file that it names, or put a copy of that file here.}}',
  example: {
    bad: 'A file whose first line is “version https://git-lfs.github.com/spec/v1”.',
    good: 'The log after git lfs pull.',
  },
});
