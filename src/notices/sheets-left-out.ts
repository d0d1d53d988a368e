import { notice } from './notice.ts';

export const sheetsLeftOut = notice({
  code: 'S104',
  id: 'sheets-left-out',
  severity: 'warning',
  slots: { sheets: 'list', count: 'number', asked: ['yes', 'no'] },
  title: 'Sheets of the log were not read',
  message:
    '{count, plural, one {This sheet holds} other {These sheets hold}} activities{asked, select, yes { too} other {}} and {count, plural, one {was} other {were}} not read: {sheets}. {asked, select, yes {You asked for other sheets.} other {{count, plural, one {It lacks} other {They lack}} the headings of the log.}}',
  why: 'Activities on a sheet that is not read are missing from the report.',
  fix: '{asked, select, yes {Name {count, plural, one {it} other {them}} with --sheet too, or leave --sheet out to read all sheets of the log.} other {If the rows belong in the report, give them the columns and headings of the log.}}',
  example: {
    bad: 'Asking for the sheet “March” of a workbook with a log on the sheets “January” to “April”.',
    good: 'Reading the workbook without asking for a sheet.',
  },
});
