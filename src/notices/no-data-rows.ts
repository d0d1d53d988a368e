import { notice } from './notice.ts';

export const noDataRows = notice({
  code: 'S128',
  id: 'no-data-rows',
  severity: 'error',
  slots: {},
  title: 'The log holds no result line',
  message: 'There are headings, but no row of results below them.',
  why: 'An empty log may be a mistake in saving. Silence is not the same as nothing done.',
  fix: 'Send the log with its rows. If nothing was done, write above the headings: “No activities in this period: yes”.',
  example: {
    bad: 'A row of headings and nothing below it.',
    good: 'A row of headings and one row for each result.',
  },
});
