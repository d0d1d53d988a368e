import { notice } from './notice.ts';

/** Columns with data that a person has hidden. */
export const hiddenColumnsWithData = notice({
  code: 'S111',
  id: 'hidden-columns-with-data',
  severity: 'warning',
  slots: { count: 'number', columns: 'list' },
  title: 'Hidden columns hold data',
  message:
    '{count, plural, one {The column {columns} is} other {The columns {columns} are}} hidden and {count, plural, one {holds} other {hold}} data. They were read too.',
  why: 'What is in hidden columns is sent and checked, although nobody sees it on the sheet.',
  fix: 'Unhide the columns. Delete those that should not be sent.',
  example: {
    bad: 'A hidden column with telephone numbers.',
    good: 'The same log without that column.',
  },
});
