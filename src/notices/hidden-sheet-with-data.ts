import { notice } from './notice.ts';

/** A hidden sheet that holds something. */
export const hiddenSheetWithData = notice({
  code: 'S105',
  id: 'hidden-sheet-with-data',
  severity: 'warning',
  slots: { state: ['hidden', 'veryHidden'] },
  title: 'A hidden sheet holds data',
  message:
    'The sheet {sheet} is hidden{state, select, veryHidden { so that Excel does not offer to show it} other {}}. Whoever gets the file can still read what is on it.',
  why: 'Old rows, names or notes on hidden sheets travel with the file.',
  fix: 'Look at the sheet. Delete it if it should not be sent, or make it visible.',
  example: {
    bad: 'A hidden sheet with the contacts of participants.',
    good: 'A workbook with the sheets that are meant to be sent.',
  },
});
