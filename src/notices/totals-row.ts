import { notice } from './notice.ts';

export const totalsRow = notice({
  code: 'S119',
  id: 'totals-row',
  severity: 'note',
  slots: {},
  title: 'A totals row was found',
  message: 'This row was taken for totals. It is compared with the rows above it and never counted.',
  why: 'Counting a totals row would count every activity twice.',
  fix: 'Nothing to do. If this row is an activity, begin it with its activity id.',
  example: {
    bad: 'A last row that begins with “Total”.',
    good: 'A last row that begins with an activity id.',
  },
});
