import { findingIn } from '../log/rows/entry.ts';
import type { Rule } from './rule.ts';

/** Every reported value names its source of verification. */
export const rule: Rule = {
  code: 'X523',
  id: 'value-without-evidence',
  severity: 'error',
  title: 'The evidence is missing',
  message: 'The value is {total, number}, but “{heading}” is empty.',
  why: 'A donor may ask for the source of any figure in the report.',
  fix: 'Name the source, for example attendance list, delivery note or platform report.',
  example: { bad: [{ evidence: '' }], good: [{ evidence: 'attendance list' }] },
  reads: ['value', 'evidence'],
  check(entry) {
    const { value, evidence } = entry.values;
    if (value !== undefined && evidence === undefined) {
      return [findingIn(entry, 'X523', 'evidence', { total: value })];
    }
    return undefined;
  },
};
