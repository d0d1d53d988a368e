import { notice } from './notice.ts';

export const textTooLong = notice({
  code: 'C326',
  id: 'text-too-long',
  severity: 'warning',
  slots: { length: 'number', max: 'number' },
  title: 'The text is too long',
  message:
    'The text under “{heading}” has {length, plural, one {# character} other {# characters}}. There is room for {max, plural, one {#} other {#}}.',
  why: 'Long texts make the report hard to read, and editors would have to cut them.',
  fix: 'Shorten the text to {max, plural, one {# character} other {# characters}}.',
  example: {
    bad: [{ title: 'Training of investigators '.repeat(9) }],
    good: [{ title: 'Training of investigators' }],
  },
});
