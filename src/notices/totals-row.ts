import { notice } from './notice.ts';

export const totalsRow = notice({
  code: 'S119',
  id: 'totals-row',
  severity: 'note',
  slots: { compared: ['yes', 'no'] },
  title: 'A totals row was found',
  message:
    'This row was taken for totals and is never counted. {compared, select, yes {It is compared with the rows above it.} other {It is not compared, since nobody can tell which rows it adds up.}}',
  why: 'Counting a totals row would count every activity twice.',
  fix: 'Nothing to do. If this row is an activity, begin it with its activity id.',
  example: {
    bad: 'A last row that begins with “Total”.',
    good: 'A last row that begins with an activity id.',
  },
});
