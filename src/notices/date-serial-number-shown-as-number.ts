import { notice } from './notice.ts';

export const dateSerialNumberShownAsNumber = notice({
  code: 'C306',
  id: 'date-serial-number-shown-as-number',
  severity: 'warning',
  slots: { date: 'text', serial: 'text' },
  title: 'A date is shown as a number',
  message: '“{value}” is the number of a day in Excel. We read it as {date}.',
  why: 'Excel counts days and shows the count when a cell has lost its date format. Nobody can check such a date by eye.',
  fix: 'Set the format of the cell to Date, or type {date}.',
  example: { bad: [{ start_date: '43367' }], good: [{ start_date: '2018-09-24' }] },
});
