import { notice } from './notice.ts';

/** Headings in a row that a person has hidden. */
export const hiddenHeadingRow = notice({
  code: 'S113',
  id: 'hidden-heading-row',
  severity: 'note',
  slots: { count: 'number', rows: 'list' },
  title: 'The headings are hidden',
  message:
    '{count, plural, one {Row {rows} with the headings is} other {Rows {rows} with the headings are}} hidden. What stands there was read all the same.',
  why: 'Whoever looks at the sheet cannot see what its columns are.',
  fix: 'Unhide the row before you send the log.',
  example: {
    bad: 'A log whose row 1 with the headings is hidden.',
    good: 'The same log with row 1 visible.',
  },
});
