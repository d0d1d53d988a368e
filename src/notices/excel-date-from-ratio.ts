import { notice } from './notice.ts';

export const excelDateFromRatio = notice({
  code: 'C305',
  id: 'excel-date-from-ratio',
  severity: 'error',
  slots: { date: 'text', score: 'text' },
  title: 'A date where a number is needed',
  message:
    'This cell holds the date {date}. A number is needed. Excel may have changed something like “{score}” into a date.',
  why: 'Excel turns what looks like a date into one, and the number that was typed is lost.',
  fix: 'Set the format of the cell to Number, then type the number again.',
  example: {
    bad: 'A cell of the column Women where 3/4 was typed and Excel now keeps 3 April',
    good: 'The same cell with the number format Number and the number 3',
  },
});
