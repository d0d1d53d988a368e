import { notice } from './notice.ts';

/** Nothing is told of visibility. */
export const visibilityEmpty = notice({
  code: 'D025',
  id: 'visibility-empty',
  severity: 'warning',
  slots: {},
  title: 'Nothing is told of visibility',
  message: 'No activity and no text says what was done for visibility.',
  why: 'The form of the donor has a chapter on it.',
  fix: 'Ask the offices, or write the text on visibility.',
  example: {
    bad: 'A report over logs that leave the column on visibility empty.',
    good: 'A report with a text in visibility.md.',
  },
});
