import { notice } from './notice.ts';

/** A line holds signs that nobody sees. */
export const narrativeHiddenSign = notice({
  code: 'D004',
  id: 'narrative-hidden-sign',
  severity: 'warning',
  slots: {},
  title: 'A line holds signs that nobody sees',
  message: 'Signs that nobody sees, or that turn the direction of writing, are left out.',
  why: 'What is stored may differ from what is shown.',
  fix: 'Type the line again.',
  example: { bad: 'A line copied from a web page in two languages.', good: 'The same line typed by hand.' },
});
