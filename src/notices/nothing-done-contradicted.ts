import { notice } from './notice.ts';

export const nothingDoneContradicted = notice({
  code: 'S130',
  id: 'nothing-done-contradicted',
  severity: 'error',
  slots: { rows: 'number' },
  title: 'The log says that nothing was done, and holds rows',
  message:
    'The cell above the headings says that there were no activities. {rows, plural, one {One row stands} other {# rows stand}} below them.',
  why: 'Either the answer or the rows are left over from another period.',
  fix: 'Empty the cell if the rows are right. Delete the rows if there were no activities.',
  example: {
    bad: '“No activities in this period: yes”, and rows of results below the headings.',
    good: 'Rows of results, and no answer above the headings.',
  },
});
