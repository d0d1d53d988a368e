import { notice } from './notice.ts';

/** A workbook without any sheet of cells. */
export const noReadableSheet = notice({
  code: 'F012',
  id: 'no-readable-sheet',
  severity: 'stop',
  slots: {},
  title: 'The workbook has no sheet with cells',
  message: '{file} has no sheet with cells, only charts or nothing at all.',
  why: 'A log is a table, so it needs a sheet with rows and columns.',
  fix: 'Put the log on an ordinary sheet and send the file again.',
  example: {
    bad: 'A workbook that holds one chart.',
    good: 'A workbook with the log on an ordinary sheet.',
  },
});
