import { notice } from './notice.ts';

/** A workbook with links to other workbooks. */
export const externalLinks = notice({
  code: 'F015',
  id: 'external-links',
  severity: 'warning',
  slots: { count: 'number' },
  title: 'The workbook depends on other workbooks',
  message:
    '{file} has links to {count, plural, one {# other workbook} other {# other workbooks}}. The results saved last were read; they may be old.',
  why: 'Nobody else has the other workbooks, so nobody else can bring the results up to date.',
  fix: 'In Excel, choose Data, then Edit Links, then Break Link, and save the log again.',
  example: {
    bad: 'A log that takes its totals from a workbook on an office computer.',
    good: 'The same log with the totals as numbers.',
  },
});
