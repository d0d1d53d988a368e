import { notice } from './notice.ts';

/** A text file with more rows than a spreadsheet holds. */
export const tooManyRows = notice({
  code: 'F006',
  id: 'too-many-rows',
  severity: 'stop',
  slots: { limit: 'number' },
  title: 'The file has too many rows',
  message:
    'Reading stopped after row {limit, number}, the most a spreadsheet can hold. The rows after it were not read.',
  why: 'Rows beyond that limit would be lost in Excel without a word.',
  fix: 'Send the log in two files.',
  example: {
    bad: 'A text file with two million rows.',
    good: 'Two files with one million rows each.',
  },
  limit: true,
  cutsShort: true,
});
