import { notice } from './notice.ts';

/** Someone saved, moved or deleted a file while it was read. */
export const fileChanged = notice({
  code: 'F042',
  id: 'file-changed',
  severity: 'stop',
  slots: {},
  title: 'The file changed while it was read',
  message: '{file} changed while it was read. What was found may be of neither file, the old or the new.',
  why: 'Half of an old log and half of a new one is no log.',
  fix: 'Wait until other programs have saved or copied the file, then check it again.',
  example: {
    bad: 'A log that Excel or a cloud folder saves while it is checked.',
    good: 'The same log, saved and closed before the check.',
  },
});
