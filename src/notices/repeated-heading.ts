import { notice } from './notice.ts';

export const repeatedHeading = notice({
  code: 'S122',
  id: 'repeated-heading',
  severity: 'warning',
  slots: {},
  title: 'The headings are repeated',
  message: 'This row repeats the headings, so it was not read as an activity.',
  why: 'Repeated headings often mean that two logs were pasted together, perhaps with columns in another order.',
  fix: 'Check that the columns below are in the same order, then delete this row.',
  example: {
    bad: 'A second row of headings between two activities.',
    good: 'One row of headings, above all activities.',
  },
});
