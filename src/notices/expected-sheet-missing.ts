import { notice } from './notice.ts';

export const expectedSheetMissing = notice({
  code: 'S103',
  id: 'expected-sheet-missing',
  severity: 'stop',
  slots: { wanted: 'text', sheets: 'list' },
  title: 'The sheet asked for is not there',
  message: 'There is no sheet called “{wanted}”. The workbook has these sheets: {sheets}.',
  why: 'Reading another sheet than the one asked for could report the wrong figures.',
  fix: 'Name one of the sheets that are there, exactly as its tab shows it.',
  example: {
    bad: 'Asking for the sheet “Log 2018” in a workbook whose sheet is called “Log”.',
    good: 'Asking for the sheet “Log”.',
  },
});
