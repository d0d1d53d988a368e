import { notice } from './notice.ts';

export const numberScientific = notice({
  code: 'C349',
  id: 'number-scientific',
  severity: 'warning',
  slots: { number: 'text' },
  title: 'A number in scientific notation',
  message: '“{value}” is a short form. We read it as {number}, but the last digits may have been lost.',
  why: 'Excel shows long numbers in this form when a column is narrow. A text file keeps only what is shown.',
  fix: 'Make the column wider in the original file and save again, or type the full number.',
  example: { bad: [{ target: '2.5E+05' }], good: [{ target: '250000' }] },
});
