import { notice } from './notice.ts';

/** Bytes that stand for no letter in the encoding. */
export const undecodableBytes = notice({
  code: 'F022',
  id: 'undecodable-bytes',
  severity: 'error',
  slots: { encoding: 'text' },
  title: 'A letter could not be read',
  message: '{cell} holds a sign that does not exist in {encoding}: {value}.',
  why: 'The letter that stood there is lost in this file.',
  fix: 'Type the text again, and save the file as CSV UTF-8 or as .xlsx.',
  example: {
    bad: 'A file cut in the middle of a letter.',
    good: 'The file as it was before.',
  },
});
