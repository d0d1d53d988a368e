import { findingIn } from '../log/rows/entry.ts';
import { decimalsNotAllowed } from '../notices/decimals-not-allowed.ts';
import { indicatorOf, type Rule } from './rule.ts';

/** What is counted is whole, in the parts of people (seen while reading) and in the value of all but shares. */
export const rule = {
  notice: decimalsNotAllowed,
  reads: ['indicator', 'target', 'value'],
  *check(entry, context) {
    const unit = indicatorOf(entry, context)?.unit;
    if (unit === undefined || unit.startsWith('percent')) return;
    for (const column of ['target', 'value'] as const) {
      const number = entry.values[column];
      if (number !== undefined && !Number.isInteger(number)) {
        yield findingIn(entry, decimalsNotAllowed, column, {});
      }
    }
  },
} satisfies Rule;
