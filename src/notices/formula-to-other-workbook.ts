import { notice } from './notice.ts';

export const formulaToOtherWorkbook = notice({
  code: 'C324',
  id: 'formula-to-other-workbook',
  severity: 'warning',
  slots: {},
  title: 'A value comes from another workbook',
  message: 'The value “{value}” comes from a formula that points to another workbook.',
  why: 'The other workbook does not travel with the log, so nobody can check the value.',
  fix: 'Copy the cell and paste it as a value.',
  example: {
    bad: 'A number that a formula fetches from a workbook on your computer.',
    good: 'The number itself, typed or pasted as a value.',
  },
});
