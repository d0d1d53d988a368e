import { notice } from './notice.ts';

/** Text in an encoding that the country's offices hardly use, found by its words. */
export const encodingUnusual = notice({
  code: 'F025',
  id: 'encoding-unusual',
  severity: 'warning',
  slots: { encoding: 'text', count: 'number', words: 'list' },
  title: 'The letters were read in an unusual encoding',
  message:
    'The file is not in plain UTF-8. It was read as {encoding}, which few programs use now{count, plural, =0 {} other {; it gives these words: {words}}}.',
  why: 'The file does not say how its letters are stored, and offices in the country hardly store them so.',
  fix: 'Save the file as CSV UTF-8 or as .xlsx.',
  example: {
    bad: 'A file saved on an old Macintosh.',
    good: 'The same file saved as CSV UTF-8.',
  },
});
