import { notice } from './notice.ts';

export const notANumber = notice({
  code: 'C312',
  id: 'not-a-number',
  severity: 'error',
  slots: {},
  title: 'A number is needed here',
  message: '“{value}” cannot be read as a number.',
  why: 'Only a number can be added up with those of the other countries.',
  fix: 'Type the number in digits, for example 250. Put remarks in the column for comments.',
  example: { bad: [{ value: 'many' }], good: [{ value: '250' }] },
});
