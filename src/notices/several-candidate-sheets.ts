import { notice } from './notice.ts';

export const severalCandidateSheets = notice({
  code: 'S102',
  id: 'several-candidate-sheets',
  severity: 'error',
  slots: { chosen: 'text', sheets: 'list' },
  title: 'More than one sheet looks like a log',
  message: 'The sheet “{chosen}” was read. These sheets look like logs too and were not read: {sheets}.',
  why: 'Activities on a sheet that is not read would be missing from the report.',
  fix: 'Bring all rows onto one sheet, or name the sheet to read with --sheet.',
  example: {
    bad: 'A workbook with one log on the sheet “July” and another on the sheet “August”.',
    good: 'A workbook with all rows on the sheet “Log”.',
  },
});
