import { notice } from './notice.ts';

/** Marks that git leaves where two versions of a text could not be joined. */
export const mergeConflict = notice({
  code: 'F046',
  id: 'merge-conflict',
  severity: 'error',
  slots: { lines: 'list', count: 'number' },
  title: 'A merge conflict is left in the file',
  message:
    '{count, plural, one {Line {lines} is the mark of a merge conflict} other {Lines {lines} are marks of a merge conflict}}. Nothing of {file} was counted.',
  why: 'Between such marks stand two versions of the same rows. Only you can tell which holds.',
  fix: 'Keep the rows that hold, delete the other version and every mark, then check again.',
  example: {
    bad: 'The lines <<<<<<< HEAD, ======= and >>>>>>> branch among the rows.',
    good: 'The rows that hold, and none of those lines.',
  },
  cutsShort: true,
});
