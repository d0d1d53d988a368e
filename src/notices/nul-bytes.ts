import { notice } from './notice.ts';

/** A byte amid the text that is no letter: NUL, or the end of a DOS text, which converters also put in place of a letter. */
export const nulBytes = notice({
  code: 'F035',
  id: 'nul-bytes',
  severity: 'error',
  slots: {},
  title: 'A cell holds an empty byte',
  message: '{cell} holds a byte that stands for no letter: {value}.',
  why: 'Such bytes come from a damaged disk or a broken export.',
  fix: 'Type the text again, or export the log again.',
  example: {
    bad: 'A cell damaged by a memory stick.',
    good: 'The cell as it was before.',
  },
  ofCell: true,
});
