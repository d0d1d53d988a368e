import { notice } from './notice.ts';

/** A control character amid the text, save tabs and ends of lines: NUL, what converters and PDF files put in place of a letter or a hyphen. */
export const nulBytes = notice({
  code: 'F035',
  id: 'nul-bytes',
  severity: 'error',
  slots: {},
  title: 'A cell holds a byte that is no letter',
  message: '{cell} holds a byte that stands for no letter: {value}.',
  why: 'Such bytes come from a damaged disk or a broken export.',
  fix: 'Type the text again, or export the log again.',
  example: {
    bad: 'A cell damaged by a memory stick.',
    good: 'The cell as it was before.',
  },
  ofCell: true,
});
