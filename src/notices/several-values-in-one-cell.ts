import { notice } from './notice.ts';

export const severalValuesInOneCell = notice({
  code: 'C338',
  id: 'several-values-in-one-cell',
  severity: 'error',
  slots: {
    kind: ['range', 'sum', 'list', 'ids', 'codes', 'activities'],
    first: 'text',
    last: 'text',
    values: 'list',
  },
  title: 'Several values in one cell',
  message:
    '{kind, select, range {“{value}” is a range from {first} to {last}. One number is needed here.} sum {“{value}” is a sum. One number is needed here.} ids {“{value}” holds several ids. One id is needed in every row.} codes {“{value}” holds several codes: {values}. There is room for one.} activities {The title lists several activities, the first of them “{first}”. Every activity needs a row of its own.} other {“{value}” holds several numbers. One number is needed here.}}',
  why: 'We cannot know which value counts, so we would have to guess.',
  fix: '{kind, select, range {Type the number you are sure of, for example at least {first}.} sum {Type the total, or give each number a row of its own.} ids {Give each activity a row of its own.} codes {Keep one code, or give each code a row of its own.} activities {Give each activity an id and a row of its own, with its own numbers.} other {Type one number, or give each number a row of its own.}}',
  example: { bad: [{ target: '10-15' }], good: [{ target: 'at least 10' }] },
});
