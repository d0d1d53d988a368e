import { notice } from './notice.ts';

export const mergedNumber = notice({
  code: 'C348',
  id: 'merged-number',
  severity: 'error',
  slots: { from: 'text' },
  title: 'A counted value is in a merged cell',
  message: 'This cell is merged with {from}. What is counted needs a cell of its own in every row.',
  why: 'Nobody can tell whether a merged number belongs to one row or to all of them.',
  fix: 'Unmerge the cells and write in each row only its own value.',
  example: {
    bad: 'The number 24 in a cell merged over two rows.',
    good: 'The number 24 in the row it belongs to, and another number in the other row.',
  },
});
