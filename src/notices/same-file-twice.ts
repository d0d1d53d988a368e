import { notice } from './notice.ts';

/** A file that was sent twice is read once. */
export const sameFileTwice = notice({
  code: 'B701',
  id: 'same-file-twice',
  severity: 'warning',
  slots: { other: 'text' },
  title: 'The same file was given twice',
  message: '{file} is the same, byte for byte, as {other}. It is read once.',
  why: 'A file under two names would be counted twice.',
  fix: 'Delete one of the two.',
  example: {
    bad: 'A folder holds pak.csv and, unchanged, copy of pak.csv.',
    good: 'The folder holds pak.csv only.',
  },
});
