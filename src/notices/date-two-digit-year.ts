import { notice } from './notice.ts';

export const dateTwoDigitYear = notice({
  code: 'C303',
  id: 'date-two-digit-year',
  severity: 'warning',
  slots: { date: 'text', year: 'text' },
  title: 'The year has two digits only',
  message: '“{value}” has two digits for the year. We read it as {date}.',
  why: 'Two digits can stand for two centuries, and can be mistaken for a day.',
  fix: 'Type the year with four digits: {year}.',
  example: { bad: [{ start_date: '24/09/18' }], good: [{ start_date: '2018-09-24' }] },
});
