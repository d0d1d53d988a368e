import type { Rule } from './rule.ts';

export const rule: Rule = {
  code: 'C338',
  id: 'several-values-in-one-cell',
  severity: 'error',
  title: 'Several numbers in one cell',
  message:
    '{kind, select, range {“{value}” is a range from {first} to {last}. One number is needed here.} sum {“{value}” is a sum. One number is needed here.} other {“{value}” holds several numbers. One number is needed here.}}',
  why: 'We cannot know which number counts, so we would have to guess.',
  fix: '{kind, select, range {Type the number you are sure of, for example at least {first}.} sum {Type the total, or give each number a row of its own.} other {Type one number, or give each number a row of its own.}}',
  example: { bad: [{ target: '10-15' }], good: [{ target: 'at least 10' }] },
};
