import { notice } from './notice.ts';

/** A quotation mark amid a text. */
export const strayQuote = notice({
  code: 'F033',
  id: 'stray-quote',
  severity: 'error',
  slots: { line: 'number' },
  title: 'A quotation mark stands in an odd place',
  message: '{cell} was read as {value}. In a CSV file, a quotation mark inside a text is doubled.',
  why: 'Programs read such a line in different ways.',
  fix: 'Write the mark twice (""), or save the log as .xlsx.',
  example: {
    bad: 'MAR-01,"The "final" workshop",12',
    good: 'MAR-01,"The ""final"" workshop",12',
  },
});
