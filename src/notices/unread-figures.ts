import { notice } from './notice.ts';

export const unreadFigures = notice({
  code: 'H211',
  id: 'unread-figures',
  severity: 'warning',
  slots: {
    letters: 'text',
    kind: ['numbers', 'dates'],
    count: 'number',
    filled: 'number',
    near: 'text',
    fitting: 'list',
    missing: 'number',
  },
  title: 'A column of figures was not read',
  message:
    'Column {letters}, “{heading}”, holds {kind, select, dates {dates} other {numbers}} in {count} of its {filled, plural, one {# filled cell} other {# filled cells}}. Its heading is none of the log’s, so it was not read.{missing, plural, =0 {} other { These columns of the log are not in your file: {fitting}.}}',
  why: 'Figures under a heading that is not known are missing from the report.',
  fix: '{near, select, none {If it holds results, give it the heading of the log’s column that it belongs to. If it is your own, leave it.} other {If you mean “{near}”, change the heading to that. If it is your own, leave it.}}',
  example: {
    bad: 'A column headed “Head count” with the numbers of people, and no column “Value achieved”.',
    good: 'The same column headed “Value achieved”.',
  },
});
