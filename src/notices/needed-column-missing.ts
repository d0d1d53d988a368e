import { notice } from './notice.ts';

export const neededColumnMissing = notice({
  code: 'H205',
  id: 'needed-column-missing',
  severity: 'error',
  slots: {
    labels: 'list',
    choice: 'number',
    rows: 'number',
    first: 'number',
    /** Where several sheets of the log lack it. */
    sheets: 'list',
    several: ['no', 'yes'],
    /** A column by its own name. */
    topic: 'text',
    count: 'number',
    unread: 'list',
  },
  title: 'A column that your rows need is missing',
  message:
    'No column is headed {labels}{several, select, yes { on the sheets {sheets}} other {}}, and {rows, plural, one {row {first} needs} other {# rows need}} it.{count, plural, =0 {} one { This column was not read: {unread}.} other { These columns were not read: {unread}.}}',
  why: 'What a row needs depends on what it says: people need a way of counting, an amount needs a currency.',
  fix: '{choice, plural, one {Add a column with this heading, or give it to the column that already holds the fact.} other {Add those of these columns that you need, or give the headings to the columns that already hold the facts.}} To see what to type there, run: gloact explain {topic}.',
  example: {
    bad: 'A log that counts people, without a column headed “How people are counted”.',
    good: 'The same log with that column, filled in where people are counted.',
  },
});
