import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const asOfMissing = notice({
  code: 'X529',
  id: 'as-of-missing',
  severity: 'error',
  slots: {},
  title: 'The day of the cumulative count is missing',
  message: 'The value counts everything up to a day, but there is no date under “{heading}”.',
  why: 'Without the day nobody can tell what part of a running total belongs to this period.',
  fix: 'Type the last day that the value counts.',
  example: {
    bad: [{ basis: 'cumulative', as_of: '' }],
    good: [{ basis: 'cumulative', as_of: '2018-10-12' }],
  },
});

/** A cumulative value says up to which day it counts. */
export const rule = {
  notice: asOfMissing,
  reads: ['basis', 'value', 'as_of'],
  marks: [{ column: 'as_of', kind: 'missing', when: '{basis=cumulative}*({value}<>"")*({as_of}="")' }],
  check(entry) {
    const { basis, value, as_of: day } = entry.values;
    if (basis === 'cumulative' && value !== undefined && day === undefined) {
      return [findingIn(entry, asOfMissing, 'as_of', {})];
    }
    return undefined;
  },
} satisfies Rule;
