import { notice } from './notice.ts';

/** A number may expose people. */
export const numberProtected = notice({
  code: 'D011',
  id: 'number-protected',
  severity: 'error',
  slots: {},
  title: 'A number may expose people',
  message: 'A number here may be one that the report does not show.',
  why: 'Small numbers of victims can point to a person.',
  fix: 'Take the number out, or name the figure in double braces.',
  example: {
    bad: 'A text that tells how few victims a shelter took in.',
    good: 'A text that names the figure, or tells no number.',
  },
});
