import { notice } from './notice.ts';

/** A text of headquarters is missing. */
export const narrativeMissing = notice({
  code: 'D013',
  id: 'narrative-missing',
  severity: 'warning',
  slots: { part: 'text' },
  title: 'A text of headquarters is missing',
  message: 'Nothing is written under “{part}”.',
  why: 'The donor asks for analysis, and the figures alone give none.',
  fix: 'Write the text below the comment.',
  example: {
    bad: 'A file of the skeleton in which nothing was written.',
    good: 'The same file with a text below its comment.',
  },
});
