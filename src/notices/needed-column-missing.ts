import { notice } from './notice.ts';

export const neededColumnMissing = notice({
  code: 'H205',
  id: 'needed-column-missing',
  severity: 'error',
  slots: { label: 'text', rows: 'number', first: 'number', count: 'number', unread: 'list' },
  title: 'A column that your rows need is missing',
  message:
    'No column is headed “{label}”, and {rows, plural, one {row {first, number} needs} other {# rows need}} it.{count, plural, =0 {} one { This column was not read: {unread}.} other { These columns were not read: {unread}.}}',
  why: 'What a row needs depends on what it says: people need a way of counting, an amount needs a currency.',
  fix: 'Add a column headed “{label}”, or give the column that already holds it this heading.',
  example: {
    bad: 'A log that counts people, without a column headed “How people are counted”.',
    good: 'The same log with that column, filled in where people are counted.',
  },
});
