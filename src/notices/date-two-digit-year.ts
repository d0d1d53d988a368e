import { notice } from './notice.ts';

export const dateTwoDigitYear = notice({
  code: 'C303',
  id: 'date-two-digit-year',
  severity: 'warning',
  slots: { date: 'text', proof: ['only', 'project', 'id', 'period', 'order', 'setting'] },
  title: 'The year has two digits only',
  message:
    '“{value}” has two digits for the year. We read it as {date}: {proof, select, only {no other date can be meant} project {no other reading lies in the project} id {no other reading fits the year in the activity id} period {no other reading fits the reporting period} order {other dates of this file are written in this order} other {the settings name this order}}.',
  why: 'Two digits can stand for two centuries, and can be mistaken for a day.',
  fix: 'Type {date}.',
  example: { bad: [{ start_date: '24/09/18' }], good: [{ start_date: '2018-09-24' }] },
});
