import { notice } from './notice.ts';

/** The summary is longer than half a page. */
export const summaryTooLong = notice({
  code: 'D021',
  id: 'summary-too-long',
  severity: 'warning',
  slots: {},
  title: 'The summary is longer than half a page',
  message: 'The summary of headquarters takes more than half a page.',
  why: 'The form of the donor allows half a page.',
  fix: 'Shorten the summary.',
  example: { bad: 'A summary that runs over the middle of its page.', good: 'A summary that ends above it.' },
});
