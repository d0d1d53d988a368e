import { notice } from './notice.ts';

export const headingRowFoundAt = notice({
  code: 'H200',
  id: 'heading-row-found-at',
  severity: 'note',
  slots: { count: 'number' },
  title: 'The headings are not in the first row',
  message:
    'The headings were found in row {row}, below {count, plural, one {# other row} other {# other rows}}.',
  why: 'Rows above the headings are not read, so you should know where reading began.',
  fix: 'Nothing to do. If the headings are elsewhere, delete the rows above them.',
  example: { bad: 'A title and an empty row above the headings.', good: 'The headings in the first row.' },
});
