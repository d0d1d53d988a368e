import { notice } from './notice.ts';

export const dateWholeNeeded = notice({
  code: 'C308',
  id: 'date-whole-needed',
  severity: 'error',
  slots: { reason: ['order', 'year', 'project'], first: 'text', second: 'text' },
  title: 'The whole date is needed',
  message:
    '{reason, select, order {“{value}” can mean {first} or {second}. The dates of this file are written in two orders, so nobody can know.} year {“{value}” can mean {first} or {second}. The year has two digits, and nothing in the row or the file decides.} other {“{value}” has two digits for the year. However it is read, it lies outside the project.}}',
  why: 'A guess could move the activity by months or years, and into the report of another period.',
  fix: '{reason, select, order {First correct the dates that are in the other order. If this finding comes again, type {first} or {second}.} year {Type the date you mean as year-month-day: {first} or {second}.} other {Type the date with four digits for the year, for example 2018-09-24.}}',
  example: {
    bad: [{ start_date: '08/09/18', end_date: '2018-09-14' }],
    good: [{ start_date: '2018-09-08', end_date: '2018-09-14' }],
  },
});
