import { notice } from './notice.ts';

export const formulaWithoutSavedResult = notice({
  code: 'C322',
  id: 'formula-without-saved-result',
  severity: 'error',
  slots: {},
  title: 'A formula has no saved result',
  message: 'The cell under “{heading}” holds a formula without a saved result. A value is needed.',
  why: 'Only the results that Excel saved can be read; formulas are not calculated again.',
  fix: 'Open the file in Excel, wait until it has calculated, save it and send it again.',
  example: {
    bad: 'A formula written by a program that did not calculate it.',
    good: 'The same formula after the file was saved in Excel.',
  },
});
