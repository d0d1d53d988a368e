import type { CorrectedWords } from '../../corrected/words.ts';
import { plural } from './grammar.ts';

/** What is said of a corrected copy. */
export const corrected: CorrectedWords = {
  kinds: {
    headings: 'Headings in the words of the template',
    codes: 'Codes in place of other names for them',
    near: 'Codes with one letter wrong',
    letters: 'Look-alike letters of another alphabet',
    numbers: 'Numbers typed as text',
    dates: 'Dates typed in other ways',
    periods: 'Periods typed in other ways',
    currencies: 'Currencies by their code',
    blanks: 'Blanks and hidden characters',
  },
  leftTitle: 'Left as they are',
  left: {
    formula: 'A formula gives the value',
    merged: 'The cell is merged or crossed out',
    locked: 'The cell is locked',
    table: 'The heading is a column of an Excel table',
    words: 'Formulas, a filter or a pivot table may look for the text',
    fonts: 'The text has several fonts',
    'column-a': 'The rows stand in one column',
    unsound: 'The row is not written soundly',
    letter: 'The encoding of the file lacks a letter',
    encoding: 'Files in this encoding are not written',
    equals: 'The text would become a formula',
    proof: 'Other cells are read by this one',
    doubt: 'The row needs a look first',
    signed: 'The workbook is signed',
    tracked: 'The workbook keeps a list of its changes',
  },
  under: (title, text) => `${title}: ${text}`,
  change: (before, after) => `“${before}” → “${after}”`,
  summary: (file, cells, copy) =>
    copy === null
      ? `${plural(cells, 'cell', 'cells')} of ${file} can be corrected. Nothing was written.`
      : `${plural(cells, 'cell', 'cells')} of ${file} ${cells === 1 ? 'is' : 'are'} corrected in ${copy}.`,
  same: (file, copy) =>
    copy === null ? `Nothing to correct in ${file}.` : `Nothing to correct: ${copy} is the same as ${file}.`,
  next: (command) => `Next: ${command}`,
  otherEnding: (copy, ending) => [
    `${copy} does not end in ${ending}.`,
    'The copy is a file of the same kind: give it such a name.',
  ],
  copyNeeded: [
    'The copy has no name.',
    'Add one, for example -o corrected.xlsx, or see with --dry-run what would change.',
  ],
  unsafe: (file) => [
    `${file} was not corrected: the copy would be read in another way.`,
    'Save it as .xlsx or as CSV UTF-8, and run gloact fix again.',
  ],
  tooLong: (file, what, found, most) => [
    `${file} was not corrected: it has ${found.toLocaleString('en')} ${what} or more, and at most ${most.toLocaleString('en')} are corrected.`,
    'Part the log into several files, and run gloact fix on each.',
  ],
  sheet: {
    name: 'Corrections',
    title: 'What gloact fix corrected',
    about: 'Nothing else in this workbook was changed. This sheet is not part of the log.',
    heads: {
      cell: 'First cell',
      column: 'Column',
      kind: 'What was corrected',
      before: 'Before',
      after: 'After',
      cells: 'All cells',
    },
  },
};
