import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { peopleParts } from '../schema/columns.ts';
import { countsPeople, plainNumbers, type Rule, sumOfParts } from './rule.ts';

const partExceedsWhole = notice({
  code: 'X502',
  id: 'part-exceeds-whole',
  severity: 'error',
  slots: { total: 'number', sum: 'number' },
  title: 'The parts are more than the number of people',
  message: 'The value is {total, number}, but its parts add up to {sum, number}.',
  why: 'A number given as at least or at most still cannot be smaller than the people counted in its parts.',
  fix: 'Raise the value to the sum of the parts, or correct the parts.',
  example: {
    bad: [
      { value: '50', precision: 'at_least', women: '30', men: '25', girls: '', boys: '', unspecified: '' },
    ],
    good: [
      { value: '50', precision: 'at_least', women: '30', men: '20', girls: '', boys: '', unspecified: '' },
    ],
  },
});

/** The parts of "at least 50" may be fewer than 50; those of "at most 50" never more. */
export const rule = {
  notice: partExceedsWhole,
  reads: ['indicator', 'value', 'precision', ...peopleParts],
  marks: [
    {
      column: 'value',
      kind: 'wrong',
      when: `${plainNumbers}*{persons}*({value}<>"")*({precision=at_least}+{precision=at_most})*(${sumOfParts}>{value})`,
    },
  ],
  check(entry, context) {
    const { value, precision } = entry.values;
    if (value === undefined || (precision !== 'at_least' && precision !== 'at_most')) return undefined;
    if (!countsPeople(entry, context)) return undefined;
    const sum = peopleParts.reduce((total, name) => total + (entry.values[name] ?? 0), 0);
    if (sum > value) return [findingIn(entry, partExceedsWhole, 'value', { total: value, sum })];
    return undefined;
  },
} satisfies Rule;
