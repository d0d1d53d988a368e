import { notice } from './notice.ts';

/** Cells written as `="text"`. */
export const guardedCells = notice({
  code: 'F041',
  id: 'guarded-cells',
  severity: 'note',
  slots: { count: 'number' },
  title: 'Cells are written as ="..."',
  message:
    '{count, plural, one {One cell is} other {# cells are}} written as a formula, such as ="01". The text between the quotation marks was read.',
  why: 'Some programs export numbers and dates so, lest Excel change them.',
  fix: 'Nothing needs to be done.',
  example: {
    bad: '="2018-04-28" in a CSV file.',
    good: '2018-04-28',
  },
});
