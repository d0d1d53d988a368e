import { notice } from './notice.ts';

/** Text in an older encoding, found by its words. */
export const encodingNotUtf8 = notice({
  code: 'F020',
  id: 'encoding-not-utf8',
  severity: 'note',
  slots: { encoding: 'text', count: 'number', words: 'list' },
  title: 'The letters were read in an older encoding',
  message:
    'The file is not in plain UTF-8. It was read as {encoding}{count, plural, =0 {} other {, which gives these words: {words}}}.',
  why: 'The file does not say how its letters are stored, so this was found out from its words.',
  fix: 'If the words look wrong, save the file as CSV UTF-8 or as .xlsx.',
  example: {
    bad: 'A file saved in Excel as CSV on a Windows computer.',
    good: 'The same file saved as CSV UTF-8.',
  },
});
