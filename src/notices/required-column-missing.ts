import { notice } from './notice.ts';

export const requiredColumnMissing = notice({
  code: 'H201',
  id: 'required-column-missing',
  severity: 'error',
  slots: {
    columns: 'list',
    labels: 'list',
    count: 'number',
    unread: 'list',
    unreadCount: 'number',
    /** The first of them by its own name. */
    topic: 'text',
  },
  title: 'A column that every log needs is missing',
  message:
    'Every log needs {count, plural, one {a column that was} other {# columns that were}} not found: {labels}.{unreadCount, plural, =0 {} one { This column was not read: {unread}.} other { These columns were not read: {unread}.}}',
  why: 'Without these facts the rows cannot be counted in the report.',
  fix: '{count, plural, one {Add a column with this heading, or give it to the column that already holds the fact.} other {Add columns with these headings, or give them to the columns that already hold these facts.}} To see what to type there, run{count, plural, one {} other { for example}}: gloact explain {topic}.',
  example: {
    bad: 'A log without a column for the indicator.',
    good: 'A log with a column headed “indicator”.',
  },
});
