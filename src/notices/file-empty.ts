import { notice } from './notice.ts';

/** A file without any text. */
export const fileEmpty = notice({
  code: 'F002',
  id: 'file-empty',
  severity: 'stop',
  slots: {},
  title: 'The file is empty',
  message: '{file} holds nothing. A log needs a row of headings and one row for each result.',
  why: 'An empty file is often a save or a download that went wrong.',
  fix: 'Open the log, save it again and send that file.',
  example: {
    bad: 'A file of 0 bytes.',
    good: 'A file with a row of headings and at least one row of data.',
  },
});
