import { notice } from './notice.ts';

export const blankHeadingWithData = notice({
  code: 'H208',
  id: 'blank-heading-with-data',
  severity: 'error',
  slots: { letters: 'text', count: 'number', first: 'text' },
  title: 'A column has values but no heading',
  message:
    'Column {letters} has no heading but holds {count, plural, one {# value} other {# values}}, the first in {first}. They were not read.',
  why: 'Without a heading nobody knows what the values are, so they are lost.',
  fix: 'Write the heading of column {letters}, or delete the column.',
  example: {
    bad: 'A column of numbers with an empty cell above it.',
    good: 'The same column headed “target”.',
  },
});
