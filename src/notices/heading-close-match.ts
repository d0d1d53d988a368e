import { notice } from './notice.ts';

export const headingCloseMatch = notice({
  code: 'H204',
  id: 'heading-close-match',
  severity: 'warning',
  slots: { label: 'text' },
  title: 'A heading was guessed',
  message:
    'The heading “{heading}” has one letter wrong, and its cells fit “{label}”. It was read as “{label}”.',
  why: 'A guessed heading may put cells into the wrong column.',
  fix: 'Change the heading to “{label}” if that is what you mean.',
  example: { bad: 'The heading “indicattor”.', good: 'The heading “indicator”.' },
});
