import { notice } from './notice.ts';

export const dateOrderContradictory = notice({
  code: 'C342',
  id: 'date-order-contradictory',
  severity: 'error',
  slots: {
    against: ['cells', 'even', 'setting'],
    /** The order of the odd dates. */
    way: ['dmy', 'mdy'],
    many: 'number',
    few: 'number',
    cells: 'list',
    more: 'number',
    example: 'text',
    typed: 'text',
  },
  title: 'Dates are written in two orders',
  message:
    '{against, select, setting {{few, plural, one {One date} other {# dates}} cannot be in the order that the settings name: {cells}{more, plural, =0 {} other { and # more}}.} other {Dates are written in two orders. {many} {way, select, mdy {day} other {month}} first, {few} {way, select, mdy {month} other {day}} first: {cells}{more, plural, =0 {} other { and # more}}. Dates that can be read both ways, such as 03/04/2018, are not read.}}',
  why: 'When a file mixes orders, a date such as 03/04/2018 may be in March or in April.',
  fix: '{against, select, even {Type all dates as year-month-day. For example, “{example}” is {typed}.} other {Type {few, plural, one {this date} other {these dates}} as year-month-day. “{example}” is {typed}.}}',
  example: {
    bad: [{ start_date: '24/09/2018', end_date: '10/25/2018' }],
    good: [{ start_date: '2018-09-24', end_date: '2018-10-25' }],
  },
  ofFile: true,
});
