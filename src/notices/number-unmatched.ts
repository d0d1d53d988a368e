import { notice } from './notice.ts';

/** A number is none of the report’s. */
export const numberUnmatched = notice({
  code: 'D010',
  id: 'number-unmatched',
  severity: 'warning',
  slots: {},
  title: 'A number is none of the report’s',
  message: '“{value}” is no number that this report counts.',
  why: 'A donor who finds two numbers for one thing trusts neither.',
  fix: 'Name the figure in double braces, or check where the number is from.',
  example: {
    bad: 'A text that says 2,600 where the logs come to 2,500.',
    good: 'A text that names the figure.',
  },
});
