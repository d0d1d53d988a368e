import { notice } from './notice.ts';

export const negativeNotAllowed = notice({
  code: 'C314',
  id: 'negative-not-allowed',
  severity: 'error',
  slots: { kind: ['count', 'share'] },
  title: 'The number is below zero',
  message: '“{value}” is below zero, but “{heading}” needs zero or more.',
  why: 'Results are counted upwards; a number below zero would lower the totals.',
  fix: '{kind, select, share {Correct the number. If the result did fall, tell headquarters.} other {Check the number and write it without the minus sign.}}',
  example: { bad: [{ value: '-24' }], good: [{ value: '24' }] },
});
