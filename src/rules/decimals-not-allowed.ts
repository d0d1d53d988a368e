import { findingIn } from '../activity/entry.ts';
import { countsPeople, type Rule } from './rule.ts';

/** People are whole, in the columns of parts (seen while reading) and in the value of an indicator that counts people. */
export const rule: Rule = {
  code: 'C313',
  id: 'decimals-not-allowed',
  severity: 'error',
  title: 'A whole number is needed',
  message: '“{value}” has decimals, but “{heading}” counts people and needs a whole number.',
  why: 'People are counted one by one; a part of a person points to a mistake.',
  fix: 'Write the whole number of people, for example 12.',
  example: { bad: [{ women: '9.5' }], good: [{ women: '9' }] },
  reads: ['indicator', 'target', 'value'],
  *check(entry, context) {
    if (!countsPeople(entry, context)) return;
    for (const column of ['target', 'value'] as const) {
      const number = entry.values[column];
      if (number !== undefined && !Number.isInteger(number)) {
        yield findingIn(entry, 'C313', column, { value: number });
      }
    }
  },
};
