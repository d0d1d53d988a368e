import { notice } from './notice.ts';

/** A log in column A whose rows do not split alike. */
export const columnAUnsplit = notice({
  code: 'F040',
  id: 'column-a-unsplit',
  severity: 'stop',
  slots: { delimiter: 'text', columns: 'number', row: 'number', parts: 'number' },
  title: 'The whole log is in column A',
  message:
    'Each row stands in column A as one text, with a {delimiter, select, comma {comma} semicolon {semicolon} tab {tab} pipe {vertical bar} other {sign}} between the columns. The headings have {columns, number} parts, but row {row} has {parts, number}, so the columns are not certain.',
  why: 'A row that is split in the wrong place puts figures under wrong headings.',
  fix: 'In Excel, split column A with Data > Text to Columns, put row {row} right, and save as .xlsx.',
  example: {
    bad: 'id;title;number in A1 and MAR-2018-01;Workshop; second part;12 in A2.',
    good: 'MAR-2018-01 in A2, Workshop; second part in B2, 12 in C2.',
  },
});
