import { findingIn } from '../log/rows/entry.ts';
import { indicatorOf, type Rule } from './rule.ts';

/** What is counted is whole, in the parts of people (seen while reading) and in the value of all but shares. */
export const rule: Rule = {
  code: 'C313',
  id: 'decimals-not-allowed',
  severity: 'error',
  title: 'A whole number is needed',
  message: '“{value}” has decimals, but what is counted under “{heading}” is whole.',
  why: 'People, laws and meetings are counted one by one; a part of one points to a mistake.',
  fix: 'Write a whole number, for example 12.',
  example: { bad: [{ women: '9.5' }], good: [{ women: '9' }] },
  reads: ['indicator', 'target', 'value'],
  *check(entry, context) {
    const unit = indicatorOf(entry, context)?.unit;
    if (unit === undefined || unit.startsWith('percent')) return;
    for (const column of ['target', 'value'] as const) {
      const number = entry.values[column];
      if (number !== undefined && !Number.isInteger(number)) {
        yield findingIn(entry, 'C313', column);
      }
    }
  },
};
