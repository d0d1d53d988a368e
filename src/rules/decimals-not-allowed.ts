import type { Rule } from './rule.ts';

export const rule: Rule = {
  code: 'C313',
  id: 'decimals-not-allowed',
  severity: 'error',
  title: 'A whole number is needed',
  message: '“{value}” has decimals, but “{heading}” counts people and needs a whole number.',
  why: 'People are counted one by one; a part of a person points to a mistake.',
  fix: 'Write the whole number of people, for example 12.',
  example: { bad: [{ women: '9.5' }], good: [{ women: '9' }] },
};
