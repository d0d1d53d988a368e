import { notice } from './notice.ts';

export const personalHeading = notice({
  code: 'P802',
  id: 'personal-heading',
  severity: 'error',
  slots: { letters: 'text', filled: 'number' },
  title: 'A column about single persons',
  message:
    'Column {letters}, “{heading}”, is about single persons and holds {filled, plural, one {# entry} other {# entries}}. A log is about activities.',
  why: 'A log travels through many hands. Names, telephone numbers and papers of persons must not travel with it.',
  fix: 'Delete the column from the file you send. Keep it in a list of its own that stays in your office.',
  example: {
    bad: 'A column headed “Passport No” with numbers in it.',
    good: 'A log with columns about activities only.',
  },
});
