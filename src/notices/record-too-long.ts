import { notice } from './notice.ts';

/** A line of a text file that is too long to be a row. */
export const recordTooLong = notice({
  code: 'F019',
  id: 'record-too-long',
  severity: 'error',
  slots: { line: 'number', limit: 'number' },
  title: 'A line is too long',
  message: 'Line {line} has more than {limit, number} bytes and was left out.',
  why: 'A line of that length is most often a file whose line ends were lost.',
  fix: 'Export the log again from the program it was made in.',
  example: {
    bad: 'A line of twenty million letters.',
    good: 'One line for each row of the log.',
  },
  limit: true,
  cutsShort: true,
  explainsHeadings: true,
});
