import { notice } from './notice.ts';

export const dateImpossible = notice({
  code: 'C301',
  id: 'date-impossible',
  severity: 'error',
  slots: { days: 'number', month: 'number', year: 'text', day: 'number' },
  title: 'This date does not exist',
  message:
    '{days, plural, =0 {“{value}” is not a date: there is no month {month}.} other {“{value}” does not exist: {month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} 12 {December} other {This month}} has {days} days in {year}.}}',
  why: 'A date that does not exist puts the activity in no period, so it would drop out of the report.',
  fix: 'Type the right day, month and year, for example 2018-09-24.',
  example: { bad: [{ start_date: '31/02/2018' }], good: [{ start_date: '2018-02-28' }] },
});
