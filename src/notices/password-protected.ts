import { notice } from './notice.ts';

/** An encrypted workbook. */
export const passwordProtected = notice({
  code: 'F013',
  id: 'password-protected',
  severity: 'stop',
  slots: {},
  title: 'The file is protected by a password',
  message: '{file} can only be opened with a password. It was not read.',
  why: 'A protected workbook is encrypted as a whole.',
  fix: 'Open it in Excel, remove the password under File, Info, and save it again.',
  example: {
    bad: 'A workbook that asks for a password.',
    good: 'The same workbook, saved without a password.',
  },
});
