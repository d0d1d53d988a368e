import { notice } from './notice.ts';

/** Rows that stood in column A as one text, split at their separator. */
export const columnASplit = notice({
  code: 'F039',
  id: 'column-a-split',
  severity: 'note',
  slots: { rows: ['all', 'some'], count: 'number', delimiter: 'text' },
  title: 'Rows stand in column A only',
  message:
    '{rows, select, all {The whole log stands} other {{count, plural, one {One row stands} other {# rows stand}}}} in column A, with a {delimiter, select, comma {comma} semicolon {semicolon} tab {tab} pipe {vertical bar} other {sign}} between the columns. Every such row splits into as many parts as there are headings, so it was read. Cells are named as they will be after the split.',
  why: 'A CSV file opened or saved with another separator keeps each row in one cell.',
  fix: 'In Excel, mark column A, choose Data > Text to Columns, and save the log as .xlsx.',
  example: {
    bad: 'MAR-2018-01;Workshop;12 in the cell A2.',
    good: 'MAR-2018-01 in A2, Workshop in B2, 12 in C2.',
  },
});
