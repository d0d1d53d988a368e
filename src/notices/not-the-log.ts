import { notice } from './notice.ts';

export const notTheLog = notice({
  code: 'H212',
  id: 'not-the-log',
  severity: 'stop',
  slots: {
    found: 'number',
    needed: 'number',
    missing: 'list',
    unknown: 'list',
    count: 'number',
    topic: 'text',
  },
  title: 'This is not the log',
  message:
    'Only {found} of the {needed} columns that every log needs were found. Missing: {missing}.{count, plural, =0 {} other { Headings that are not known: {unknown}.}}',
  why: 'A table of another kind has other columns: reading it as a log would report what it does not say.',
  fix: 'Give the columns that hold these facts the headings named here, or copy the rows into a new log. To see what a column is for, run for example: gloact explain {topic}. If the log is another file or sheet, send that one.',
  example: {
    bad: 'A list of purchases with the columns “Country”, “Status” and “Start date”.',
    good: 'A log with all columns that every log needs, among them activity id, period and indicator.',
  },
});
