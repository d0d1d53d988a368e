import { notice } from './notice.ts';

export const raggedRowLong = notice({
  code: 'S117',
  id: 'ragged-row-long',
  severity: 'error',
  slots: { width: 'number', count: 'number' },
  title: 'Values stand outside the table',
  message:
    'This row has {count, plural, one {# value} other {# values}} to the right of the last heading. Every value needs a heading above it.',
  why: 'A value without a heading belongs to no column, so it would be lost.',
  fix: 'Move each value under its heading. In a CSV file, put text that holds the separator in quotation marks.',
  example: {
    bad: 'A row of 47 cells under 45 headings, because commas in the title split it.',
    good: 'The title in quotation marks, so that the row has 45 cells.',
  },
});
