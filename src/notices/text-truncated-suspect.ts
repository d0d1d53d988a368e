import { notice } from './notice.ts';

export const textTruncatedSuspect = notice({
  code: 'C327',
  id: 'text-truncated-suspect',
  severity: 'warning',
  slots: { length: 'number', end: 'text' },
  title: 'The text may have been cut off',
  message:
    'The text under “{heading}” is exactly {length, number} characters long and ends “{end}”. Excel cuts texts at that length.',
  why: 'The rest of the text would be missing in the report.',
  fix: 'Compare the end with the original, and type what is missing.',
  example: {
    bad: [{ narrative: `${'Investigators practised interviews. '.repeat(7)}The` }],
    good: [{ narrative: `${'Investigators practised interviews. '.repeat(7)}Then they left.` }],
  },
});
