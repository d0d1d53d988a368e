import { notice } from './notice.ts';

/** A quotation mark that swallows the lines after it. */
export const unclosedQuote = notice({
  code: 'F032',
  id: 'unclosed-quote',
  severity: 'error',
  slots: { lines: 'number', line: 'number', lastLine: 'number' },
  title: 'A quotation mark is never closed',
  message:
    '{lines, plural, one {Line {line} was} other {Lines {line, number} to {lastLine, number} were}} left out: a text opens with " and never ends.',
  why: 'Everything up to the next quotation mark would be taken for one text.',
  fix: 'Close the quotation mark, or save the log as .xlsx.',
  example: {
    bad: 'MAR-01,"Training of judges,12',
    good: 'MAR-01,"Training of judges",12',
  },
  cutsShort: true,
});
