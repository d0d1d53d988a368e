import { notice } from './notice.ts';

/** A workbook that counts its days from 1904. */
export const dateSystem1904 = notice({
  code: 'S124',
  id: 'date-system-1904',
  severity: 'note',
  slots: {},
  title: 'Dates are counted from 1904',
  message: '{file} counts its days from 1904, as older Macs do. Its dates were read that way.',
  why: 'Dates copied from such a workbook into another one can move by four years and a day.',
  fix: 'Nothing to do if the dates are right. Otherwise correct them on the sheet.',
  example: {
    bad: 'Dates pasted from such a workbook that are now four years too early.',
    good: 'The dates as they should be.',
  },
});
