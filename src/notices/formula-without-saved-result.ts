import { notice } from './notice.ts';

export const formulaWithoutSavedResult = notice({
  code: 'C322',
  id: 'formula-without-saved-result',
  severity: 'error',
  slots: {},
  title: 'A formula has no saved result',
  message: 'The cell holds a formula without a saved result. A value is needed.',
  why: 'Only saved results can be read; formulas are not calculated again.',
  fix: 'Open the file in Excel or LibreOffice, save it and send it again.',
  oneCause: true,
  example: {
    bad: 'A formula written by a program that did not calculate it.',
    good: 'The same formula after the file was saved by a spreadsheet.',
  },
});
