import { notice } from './notice.ts';

export const dateUnreadable = notice({
  code: 'C302',
  id: 'date-unreadable',
  severity: 'error',
  slots: {
    trouble: ['day', 'year', 'days', 'several', 'time', 'other'],
    first: 'text',
    last: 'text',
    start_date_heading: 'heading',
    end_date_heading: 'heading',
  },
  title: 'This date cannot be read',
  message:
    '{trouble, select, day {“{value}” has no day. A full date is needed: day, month and year.} year {“{value}” has no year. A full date is needed: day, month and year.} days {“{value}” holds two dates: {first} and {last}. Each needs a cell of its own.} several {“{value}” seems to hold more than one date. One date is needed here.} time {“{value}” is a time of day. A date is needed here.} other {“{value}” cannot be read as a date.}}',
  why: 'The report sorts activities by their dates and checks them against the period.',
  fix: '{trouble, select, days {Type {first} in {start_date_heading} and {last} in {end_date_heading}.} other {Type one full date as year-month-day, for example 2018-09-24.}}',
  example: { bad: [{ start_date: 'September 2018' }], good: [{ start_date: '2018-09-24' }] },
});
