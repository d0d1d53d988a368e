import { notice } from './notice.ts';

export const sheetChosen = notice({
  code: 'S101',
  id: 'sheet-chosen',
  severity: 'note',
  slots: { count: 'number', chosen: 'text' },
  title: 'One sheet was chosen',
  message:
    'The workbook has {count, plural, one {# sheet} other {# sheets}}. “{chosen}” holds the log and was read.',
  why: 'One log is read from one sheet, and you should know which one it was.',
  fix: 'Nothing to do if this is your log; otherwise send the sheet of the log alone in a workbook.',
  example: {
    bad: 'A workbook with the sheets “Log”, “Budget” and “Contacts”.',
    good: 'A workbook whose only sheet is the log.',
  },
});
