import { notice } from './notice.ts';

/** Blanks between separators and quotation marks. */
export const blanksAroundQuotes = notice({
  code: 'F038',
  id: 'blanks-around-quotes',
  severity: 'note',
  slots: { line: 'number' },
  title: 'Spaces stand beside the quotation marks',
  message:
    'There are spaces between the separators and the quotation marks, first in line {line}. The texts were read without them.',
  why: 'Other programs take marks that do not touch the separator for text and split the row in the wrong places.',
  fix: 'Nothing needs to be done. To be safe, save the log as .xlsx.',
  example: {
    bad: '"MAR-2018-01"; "Workshop; two days"; "12"',
    good: '"MAR-2018-01";"Workshop; two days";"12"',
  },
});
