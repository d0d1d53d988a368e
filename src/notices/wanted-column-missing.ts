import { notice } from './notice.ts';

export const wantedColumnMissing = notice({
  code: 'H216',
  id: 'wanted-column-missing',
  severity: 'warning',
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
  title: 'A column that your rows could use is missing',
  message:
    'No column is headed {labels}{several, select, yes { on the sheets {sheets}} other {}}, which {rows, plural, one {row {first} should} other {# rows should}} fill in.{count, plural, =0 {} one { This column was not read: {unread}.} other { These columns were not read: {unread}.}}',
  why: 'The report is better with these facts: how many of the people are women, what was aimed at.',
  fix: '{choice, plural, one {Add a column with this heading, or give it to the column that already holds the fact.} other {Add those of these columns that you need, or give the headings to the columns that already hold the facts.}} To see what to type there, run: gloact explain {topic}.',
  example: {
    bad: 'A log with planned activities, without a column headed “Target”.',
    good: 'The same log with that column, filled in where an activity has a target.',
  },
});
