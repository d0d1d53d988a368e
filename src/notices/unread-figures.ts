import { notice } from './notice.ts';

export const unreadFigures = notice({
  code: 'H211',
  id: 'unread-figures',
  severity: 'warning',
  slots: {
    letters: 'text',
    kind: ['numbers', 'dates', 'codes', 'texts'],
    count: 'number',
    filled: 'number',
    guess: ['yes', 'no'],
    near: 'text',
    fitting: 'list',
    missing: 'number',
  },
  title: 'A column that may belong to the log was not read',
  message:
    'Column {letters}, “{heading}”, holds {kind, select, dates {dates} codes {codes of the log} texts {text} other {numbers}} in {count} of its {filled, plural, one {# filled cell} other {# filled cells}}. Its heading is none of the log’s, so it was not read.{missing, plural, =0 {} one { This column of the log is not in your file: {fitting}.} other { These columns of the log are not in your file: {fitting}.}}',
  why: 'Figures, days, codes and words under a heading that is not known are missing from the report.',
  fix: '{guess, select, no {If it belongs to the log, give it the heading of the column that it belongs to.} other {If you mean “{near}”, change the heading to that.}} If it is your own, leave it.',
  example: {
    bad: 'A column headed “Head count” with the numbers of people, and no column “Value achieved”.',
    good: 'The same column headed “Value achieved”.',
  },
});
