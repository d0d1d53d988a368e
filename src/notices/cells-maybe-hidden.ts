import { notice } from './notice.ts';

/** A conditional format that makes letters as white as their cell or shows nothing, where only Excel can say for which cells. */
export const cellsMaybeHidden = notice({
  code: 'S133',
  id: 'cells-maybe-hidden',
  severity: 'warning',
  slots: { cells: 'list' },
  title: 'A conditional format may hide values',
  message: 'A conditional format for {cells} may hide what cells hold. They were read as they are.',
  why: 'Hidden values are counted in the report, although nobody sees them on the sheet.',
  fix: 'Clear the conditional format, look at the cells, and correct what is wrong.',
  example: {
    bad: 'A column whose format writes repeated numbers in white.',
    good: 'The same column without that format.',
  },
  ofCell: true,
});
