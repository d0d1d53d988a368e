import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const valueWithoutEvidence = notice({
  code: 'X523',
  id: 'value-without-evidence',
  severity: 'error',
  slots: { total: 'number' },
  title: 'The evidence is missing',
  message: 'The value is {total, number}, but nothing is given under “{heading}”.',
  why: 'A donor may ask for the source of any figure in the report.',
  fix: 'Name the source, for example attendance list, delivery note or platform report.',
  example: { bad: [{ evidence: '' }], good: [{ evidence: 'attendance list' }] },
});

/** Every reported value names its source of verification; a planned one is none, and told as such. */
export const rule = {
  notice: valueWithoutEvidence,
  reads: ['value', 'evidence'],
  marks: [
    { column: 'evidence', kind: 'missing', when: '({value}<>"")*({evidence}="")*(1-{status=planned})' },
  ],
  check(entry) {
    const { status, value, evidence } = entry.values;
    if (status !== 'planned' && value !== undefined && evidence === undefined) {
      return [findingIn(entry, valueWithoutEvidence, 'evidence', { total: value })];
    }
    return undefined;
  },
} satisfies Rule;
