import { notice } from './notice.ts';

export const excelErrorValue = notice({
  code: 'C321',
  id: 'excel-error-value',
  severity: 'error',
  slots: { error: 'text' },
  title: 'The cell shows an Excel error',
  message: 'The cell under “{heading}” shows the Excel error “{error}”. A value is needed.',
  why: 'An Excel error means that a calculation broke, so the value is not known.',
  fix: 'Correct the formula, or type the value over it.',
  example: {
    bad: 'A cell that shows #REF! because the cells it added up were deleted.',
    good: 'A cell that shows 24.',
  },
});
