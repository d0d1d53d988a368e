import { notice } from './notice.ts';

export const dateOrderContradictory = notice({
  code: 'C342',
  id: 'date-order-contradictory',
  severity: 'error',
  slots: {
    against: ['cells', 'setting'],
    first: 'text',
    firstCell: 'text',
    second: 'text',
    secondCell: 'text',
    way: 'text',
    otherWay: 'text',
    firstCount: 'number',
    secondCount: 'number',
  },
  title: 'Dates are written in two orders',
  message:
    '{against, select, cells {“{first}” in {firstCell} and “{second}” in {secondCell} are written in two orders: day first and month first.} other {“{second}” in {secondCell} cannot be in the order that the settings name.}} So dates such as 03/04/2018 cannot be known in this file.',
  why: 'When a file mixes orders, a date such as 03/04/2018 may be in March or in April.',
  fix: 'Type all dates as year-month-day, for example 2018-09-24.',
  example: {
    bad: [{ start_date: '24/09/2018', end_date: '10/25/2018' }],
    good: [{ start_date: '2018-09-24', end_date: '2018-10-25' }],
  },
});
