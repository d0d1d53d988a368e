import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const currencyMissing = notice({
  code: 'X530',
  id: 'currency-missing',
  severity: 'error',
  slots: { amount: 'number' },
  title: 'The currency is missing',
  message: 'The amount is {amount, number}, but nothing is given under “{heading}”.',
  why: 'An amount without a currency cannot be compared or added.',
  fix: 'Type the three letters of the currency, for example EUR or USD.',
  example: { bad: [{ spent: '4200', currency: '' }], good: [{ spent: '4200', currency: 'EUR' }] },
});

/** An amount of money has a currency. */
export const rule = {
  notice: currencyMissing,
  reads: ['spent', 'currency'],
  marks: [{ column: 'currency', kind: 'missing', when: '({spent}<>"")*({currency}="")' }],
  check(entry) {
    const { spent, currency } = entry.values;
    if (spent !== undefined && currency === undefined) {
      return [findingIn(entry, currencyMissing, 'currency', { amount: spent })];
    }
    return undefined;
  },
} satisfies Rule;
