import { notice } from './notice.ts';

export const headingIsNumberOrDate = notice({
  code: 'H210',
  id: 'heading-is-number-or-date',
  severity: 'warning',
  slots: { kind: ['number', 'date'], heading: 'text' },
  title: 'A heading is a number or a date',
  message:
    'Where a heading should be stands {kind, select, date {the date} other {the number}} “{heading}”. This column was not read.',
  why: 'A log has a row for every period. Values spread over columns of years are in no total.',
  fix: 'Give the column a heading of the log, or move its values into rows.',
  example: { bad: 'Columns headed 2017 and 2018.', good: 'A column “period” and a column “value”.' },
});
