import { notice } from './notice.ts';

/** A result above the outputs has no value. */
export const outcomeWithoutValue = notice({
  code: 'D024',
  id: 'outcome-without-value',
  severity: 'warning',
  slots: { indicator: 'text' },
  title: 'A result above the outputs has no value',
  message: '{indicator} has no value up to the end of the period.',
  why: 'The donor asks for a current value at every level.',
  fix: 'Have it measured, or say in the text why it was not.',
  example: {
    bad: 'An indicator of outcome that no log has measured yet.',
    good: 'The same indicator with a value, or with a reason in the text.',
  },
});
