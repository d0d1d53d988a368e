import { notice } from './notice.ts';

/** A text file that no separator splits. */
export const singleColumnSuspect = notice({
  code: 'F031',
  id: 'single-column-suspect',
  severity: 'stop',
  slots: { asked: 'text' },
  title: 'All the text is in one column',
  message:
    'No {asked, select, none {comma, semicolon, tab or vertical bar} comma {comma} semicolon {semicolon} tab {tab} pipe {vertical bar} other {sign {asked}}} splits the rows into columns.',
  why: 'A log has many columns, so their separator was lost or is an unusual one.',
  fix: 'Save the log again as .xlsx, or as CSV with commas or semicolons.',
  example: {
    bad: 'A log whose columns are separated by spaces.',
    good: 'The same log with a comma between the columns.',
  },
  explainsHeadings: true,
});
