import { findingIn } from '../log/rows/entry.ts';
import type { Rule } from './rule.ts';

/** An amount of money has a currency. */
export const rule: Rule = {
  code: 'X530',
  id: 'currency-missing',
  severity: 'error',
  title: 'The currency is missing',
  message: 'The amount is {amount, number}, but “{heading}” is empty.',
  why: 'An amount without a currency cannot be compared or added.',
  fix: 'Type the three letters of the currency, for example EUR or USD.',
  example: { bad: [{ spent: '4200', currency: '' }], good: [{ spent: '4200', currency: 'EUR' }] },
  reads: ['spent', 'currency'],
  check(entry) {
    const { spent, currency } = entry.values;
    if (spent !== undefined && currency === undefined) {
      return [findingIn(entry, 'X530', 'currency', { amount: spent })];
    }
    return undefined;
  },
};
