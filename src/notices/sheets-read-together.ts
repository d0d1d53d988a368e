import { notice } from './notice.ts';

export const sheetsReadTogether = notice({
  code: 'S102',
  id: 'sheets-read-together',
  severity: 'note',
  slots: { sheets: 'list', others: 'list', left: 'number' },
  title: 'Several sheets were read as one log',
  message:
    'These sheets have the headings of a log and were read as one, in this order: {sheets}.{left, plural, =0 {} other { Not read: {others}.}}',
  why: 'Offices keep a sheet for each month or pillar, and an activity on any of them belongs in the report.',
  fix: 'Nothing to do if all of them are your log; otherwise move the others to another workbook.',
  example: {
    bad: 'A workbook with a sheet “Example” beside the sheet “Log”, both with the headings of the log.',
    good: 'A workbook with the sheets “July” and “August”, both with the headings of the log.',
  },
});
