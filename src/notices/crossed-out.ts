import { notice } from './notice.ts';

export const crossedOut = notice({
  code: 'C337',
  id: 'crossed-out',
  severity: 'warning',
  slots: {},
  title: 'A value is crossed out',
  message: '“{value}” is crossed out, in whole or in part, but it was read like any other value.',
  why: 'Crossing out is visible to people only; the value would still be counted.',
  fix: 'Delete the value if it no longer holds; otherwise remove the crossing out.',
  example: {
    bad: 'The number 24, crossed out, next to a remark.',
    good: 'The number that holds, and nothing crossed out.',
  },
});
