import { notice } from './notice.ts';

export const twoRowHeadingJoined = notice({
  code: 'H214',
  id: 'two-row-heading-joined',
  severity: 'note',
  slots: { count: 'number', headings: 'list' },
  title: 'Headings of two rows were joined',
  message:
    '{count, plural, one {This heading was} other {These # headings were}} put together from two rows: {headings}.',
  why: 'A heading that is parted over two rows means something only with both parts.',
  fix: 'Nothing to do if that is what you mean. Otherwise write the whole heading into one cell.',
  example: {
    bad: '“Start” above “date”.',
    good: '“Start date” in one cell.',
  },
});
