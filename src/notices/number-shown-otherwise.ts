import { notice } from './notice.ts';

export const numberShownOtherwise = notice({
  code: 'C351',
  id: 'number-shown-otherwise',
  severity: 'warning',
  slots: { shown: 'text', number: 'text' },
  title: 'The cell shows another number than it holds',
  message:
    'The cell shows “{shown}”, but it holds {number}, and {number} was read. Its number format changes what you see.',
  why: 'Whoever reads the log sees one number, and the report prints another.',
  fix: 'Set the number format of the cell to General, look at the number, and correct it if it is wrong.',
  example: {
    bad: 'The number 25000 in a cell whose format shows thousands as “25”.',
    good: 'The number 25000 in a cell that shows 25000.',
  },
});
