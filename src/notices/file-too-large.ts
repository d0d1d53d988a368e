import { notice } from './notice.ts';

/** A file beyond the size that is read. */
export const fileTooLarge = notice({
  code: 'F005',
  id: 'file-too-large',
  severity: 'stop',
  slots: { bytes: 'number', limit: 'number' },
  title: 'The file is too large',
  message: '{file} has {bytes, number} bytes or more. At most {limit, number} bytes are read.',
  why: 'A log of that size is most likely not a log.',
  fix: 'Send one file for each country and period.',
  example: {
    bad: 'A text file of several gigabytes.',
    good: 'One file for each country and period.',
  },
  limit: true,
});
