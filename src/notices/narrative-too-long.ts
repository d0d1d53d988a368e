import { notice } from './notice.ts';

/** A text is too long. */
export const narrativeTooLong = notice({
  code: 'D008',
  id: 'narrative-too-long',
  severity: 'warning',
  slots: { part: 'text', words: 'number', limit: 'number' },
  title: 'A text is too long',
  message: '“{part}” has {words, number} words, and {limit, number} are enough.',
  why: 'A long text hides what matters, and some forms allow no more.',
  fix: 'Shorten the text.',
  example: { bad: 'A summary of two pages.', good: 'A summary of half a page.' },
});
