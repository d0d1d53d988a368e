import { notice } from './notice.ts';

export const numberShownOtherwise = notice({
  code: 'C351',
  id: 'number-shown-otherwise',
  severity: 'warning',
  slots: { shown: 'text', number: 'text' },
  title: 'The cell shows something else than it holds',
  message:
    'The cell shows “{shown}”, but it holds {number}, and {number} was read. Its format changes what you see.',
  why: 'Whoever reads the log sees one thing, and the report prints another.',
  fix: 'Clear the format of the cell, look at what it holds, and correct it if it is wrong.',
  example: {
    bad: 'The number 25000 in a cell whose format shows thousands as “25”.',
    good: 'The number 25000 in a cell that shows 25000.',
  },
});
