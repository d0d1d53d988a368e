import { notice } from './notice.ts';

export const totalsRowDiffers = notice({
  code: 'R610',
  id: 'totals-row-differs',
  severity: 'error',
  slots: { printed: 'number', sum: 'number' },
  title: 'The total differs from the rows',
  message: 'Under “{heading}” the totals row says {printed, number}. The rows above add up to {sum, number}.',
  why: 'A total that does not agree often means that a row was lost or changed.',
  fix: 'Correct the rows or the total so that they agree.',
  example: {
    bad: [{}, { activity_id: 'Total', value: '30' }],
    good: [{}, { activity_id: 'Total', value: '24' }],
  },
});
