import { notice } from './notice.ts';

export const mergedData = notice({
  code: 'S114',
  id: 'merged-data',
  severity: 'warning',
  slots: { from: 'text' },
  title: 'Merged cells were copied down',
  message: 'This cell is merged with {from}. The value of {from} was used for this row.',
  why: 'Merged cells hide which rows a value belongs to, and sorting the sheet breaks them.',
  fix: 'Unmerge the cells and write the value in every row.',
  example: {
    bad: 'One title in a cell merged over three rows.',
    good: 'The title written in each of the three rows.',
  },
  oncePerRow: true,
});
