import { notice } from './notice.ts';

/** Text whose encoding cannot be told for certain. */
export const encodingUncertain = notice({
  code: 'F021',
  id: 'encoding-uncertain',
  severity: 'warning',
  slots: { encoding: 'text', other: 'text', count: 'number', words: 'list', otherWords: 'list' },
  title: 'It is not certain how the letters are stored',
  message:
    'The file was read as {encoding}, but it may be {other}.{count, plural, =0 {} other { It now says {words}, and would then say {otherWords}.}}',
  why: 'The file does not say how its letters are stored, and both readings are possible.',
  fix: 'Save the file as CSV UTF-8 or as .xlsx.',
  example: {
    bad: 'A file of an old program with two accented words.',
    good: 'The same file saved as CSV UTF-8.',
  },
});
