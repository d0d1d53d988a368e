import { notice } from './notice.ts';

/** Rows with data that a filter or a person has hidden. */
export const hiddenRows = notice({
  code: 'S110',
  id: 'hidden-rows',
  severity: 'warning',
  slots: { count: 'number', rows: 'list' },
  title: 'Hidden rows are part of the log',
  message:
    '{count, plural, one {# row with data is} other {# rows with data are}} hidden ({rows}). {count, plural, one {It was} other {They were}} checked too, being in the file.',
  why: 'Hidden rows are counted in the report, although nobody sees them on the sheet.',
  fix: 'Clear the filter or unhide the rows. Delete those that should not be sent.',
  example: {
    bad: 'A log sent with a filter on one district.',
    good: 'The same log with all rows visible.',
  },
});
