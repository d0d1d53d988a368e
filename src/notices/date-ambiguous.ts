import { notice } from './notice.ts';

export const dateAmbiguous = notice({
  code: 'C304',
  id: 'date-ambiguous',
  severity: 'note',
  slots: {
    count: 'number',
    example: 'text',
    basis: ['cells', 'setting', 'habit', 'default'],
    proof: 'number',
    order: ['dmy', 'mdy'],
    proven: 'text',
    reading: 'text',
  },
  title: 'Dates that can be read two ways',
  message:
    '{count, plural, one {One date} other {# dates}} can be read two ways, for example “{example}”. {basis, select, cells {In this file {proof, plural, one {one other date proves} other {# other dates prove}} the order {order, select, mdy {month, day, year} other {day, month, year}}, such as {proven}.} setting {The settings say that the order is {order, select, mdy {month, day, year} other {day, month, year}}.} habit {No other date in this file proves the order. In your country it is usually {order, select, mdy {month, day, year} other {day, month, year}}.} other {No other date in this file proves the order. No country is known, so we take {order, select, mdy {month, day, year} other {day, month, year}}.}} We read {example} as {reading}.',
  why: 'A day taken for a month moves an activity by months, and sometimes into another period.',
  fix: 'Nothing to change if it is right. If not, type dates as year-month-day.',
  example: {
    bad: [{ start_date: '03/04/2018', end_date: '05/04/2018' }],
    good: [{ start_date: '2018-04-03', end_date: '2018-04-05' }],
  },
  ofFile: true,
});
