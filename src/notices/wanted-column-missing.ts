import { notice } from './notice.ts';

export const wantedColumnMissing = notice({
  code: 'H216',
  id: 'wanted-column-missing',
  severity: 'warning',
  slots: { label: 'text', rows: 'number', first: 'number', count: 'number', unread: 'list' },
  title: 'A column that your rows could use is missing',
  message:
    'No column is headed “{label}”, which {rows, plural, one {row {first, number} should} other {# rows should}} fill in.{count, plural, =0 {} one { This column was not read: {unread}.} other { These columns were not read: {unread}.}}',
  why: 'The report is better with these facts: how many of the people are women, what was aimed at.',
  fix: 'Add a column headed “{label}”, or give the column that already holds it this heading.',
  example: {
    bad: 'A log with planned activities, without a column headed “Target”.',
    good: 'The same log with that column, filled in where an activity has a target.',
  },
});
