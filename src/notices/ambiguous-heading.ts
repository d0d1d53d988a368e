import { notice } from './notice.ts';

export const ambiguousHeading = notice({
  code: 'H207',
  id: 'ambiguous-heading',
  severity: 'error',
  slots: { names: 'list' },
  title: 'The heading rows disagree',
  message: 'This column is named in two ways that disagree: {names}.',
  why: 'When two heading rows disagree, figures may end up in the wrong column.',
  fix: 'Keep the heading that is right and correct the other one.',
  example: {
    bad: 'The heading “challenges” above the tag “#description+measure”.',
    good: 'The heading “challenges” above the tag “#description+issue”.',
  },
});
