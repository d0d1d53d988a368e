import { notice } from './notice.ts';

/** A workbook that may hold macros, which are never run. */
export const macroWorkbook = notice({
  code: 'F014',
  id: 'macro-workbook',
  severity: 'note',
  slots: {},
  title: 'The workbook can hold macros',
  message: '{file} is a macro workbook. Its macros were not run; only its cells were read.',
  why: 'Many mail systems hold back files with macros.',
  fix: 'Save the log as an Excel workbook (.xlsx) before you send it.',
  example: {
    bad: 'A log saved as .xlsm.',
    good: 'The same log saved as .xlsx.',
  },
});
