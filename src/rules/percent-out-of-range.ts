import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { isShare } from '../programme/ways.ts';
import { indicatorOf, type Rule } from './rule.ts';

const percentOutOfRange = notice({
  code: 'C315',
  id: 'percent-out-of-range',
  severity: 'error',
  slots: { amount: 'number', indicator: 'text' },
  title: 'A share above 100 per cent',
  message: 'The value is {amount, number}, but {indicator} is a share between 0 and 100.',
  why: 'No more than all of a group can know or do something.',
  fix: 'Correct the value, or choose an indicator that counts people or things.',
  example: {
    bad: [{ pillar: 'prevention', indicator: 'PV-07', value: '158', women: '', men: '' }],
    good: [{ pillar: 'prevention', indicator: 'PV-07', value: '58', women: '', men: '' }],
  },
});

/** A share lies between 0 and 100, and so does what one rose by. */
export const rule = {
  notice: percentOutOfRange,
  reads: ['indicator', 'value'],
  marks: [{ column: 'value', kind: 'wrong', when: '{percent}*ISNUMBER({value})*({value}>100)' }],
  check(entry, context) {
    const { value } = entry.values;
    const indicator = indicatorOf(entry, context);
    if (indicator === undefined || !isShare(indicator) || value === undefined || value <= 100)
      return undefined;
    return [findingIn(entry, percentOutOfRange, 'value', { amount: value, indicator: indicator.code })];
  },
} satisfies Rule;
