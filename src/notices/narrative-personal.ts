import { notice } from './notice.ts';

/** Personal data in a text of headquarters. */
export const narrativePersonal = notice({
  code: 'D012',
  id: 'narrative-personal',
  severity: 'error',
  slots: {},
  title: 'Personal data in a text of headquarters',
  message: 'The line seems to hold personal data.',
  why: 'A report is read by many and kept for years.',
  fix: 'Take out what points to a person.',
  example: { bad: 'The telephone number of a person in a text.', good: 'The same text without it.' },
});
