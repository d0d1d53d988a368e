import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const completedWithoutValue = notice({
  code: 'X526',
  id: 'completed-without-value',
  severity: 'error',
  slots: {},
  title: 'The result is missing',
  message: 'The activity is completed, but there is no number under “{heading}”.',
  why: 'An empty cell is not zero: the report cannot tell nothing achieved from not counted.',
  fix: 'Type the number reached, and 0 only if it was none. If it is not known, ask whoever counted.',
  example: {
    bad: [{ status: 'completed', value: '', women: '', men: '' }],
    good: [{ status: 'completed', value: '0', women: '', men: '', girls: '', boys: '', unspecified: '' }],
  },
});

/** A completed activity says what it achieved; nothing achieved is written as 0. */
export const rule = {
  notice: completedWithoutValue,
  reads: ['status', 'value'],
  marks: [{ column: 'value', kind: 'missing', when: '{status=completed}*({value}="")' }],
  check(entry) {
    const { status, value } = entry.values;
    if (status === 'completed' && value === undefined)
      return [findingIn(entry, completedWithoutValue, 'value', {})];
    return undefined;
  },
} satisfies Rule;
