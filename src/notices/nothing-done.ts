import { notice } from './notice.ts';

export const nothingDone = notice({
  code: 'S129',
  id: 'nothing-done',
  severity: 'note',
  slots: {},
  title: 'The log says that nothing was done',
  message: 'The cell above the headings says yes: there were no activities in this period.',
  why: 'An empty log may be a mistake in saving. With this answer it is not a mistake, and the report can say that nothing was done.',
  fix: 'Nothing to do if this is true; otherwise empty the cell and fill in the log.',
  example: {
    bad: 'A row of headings and nothing below it.',
    good: 'A row of headings, nothing below it, and above it “No activities in this period: yes”.',
  },
});
