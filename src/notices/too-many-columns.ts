import { notice } from './notice.ts';

/** A row with more columns than a spreadsheet holds. */
export const tooManyColumns = notice({
  code: 'F007',
  id: 'too-many-columns',
  severity: 'stop',
  slots: { columns: 'number', limit: 'number' },
  title: 'A row has too many columns',
  message: 'Row {row} has {columns, number} columns. A spreadsheet holds at most {limit, number}.',
  why: 'Such a row is most often a file whose line ends were lost.',
  fix: 'Export the log again from the program it was made in.',
  example: {
    bad: 'All rows of a log on one line.',
    good: 'One line for each row.',
  },
  limit: true,
  cutsShort: true,
  explainsHeadings: true,
});
