import { notice } from './notice.ts';

/** The helper file of a log that is open elsewhere. */
export const lockedByAnotherProgram = notice({
  code: 'F018',
  id: 'locked-by-another-program',
  severity: 'stop',
  slots: {},
  title: 'This is a temporary file',
  message: '{file} is a helper file that Excel or LibreOffice writes while a log is open. It holds no data.',
  why: 'It appears next to the real log and disappears when the log is closed.',
  fix: 'Close the log in the other program and send the log itself.',
  example: {
    bad: '~$log.xlsx, next to log.xlsx.',
    good: 'log.xlsx.',
  },
});
