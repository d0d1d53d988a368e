import { notice } from './notice.ts';

export const twoTablesOnOneSheet = notice({
  code: 'S107',
  id: 'two-tables-on-one-sheet',
  severity: 'error',
  slots: { kind: ['headings', 'beside', 'block'], rows: 'number', count: 'number' },
  title: 'There is a second table on the sheet',
  message:
    '{kind, select, headings {Row {row} holds headings of the log again, in other places. {rows, plural, one {This row was not read.} other {It and what follows, # rows, were not read.}}} beside {Beside the table, {count, plural, one {# column comes} other {# columns come}} a second time. Only the first table was read.} other {Below an empty row, row {row} begins something else than the log. {rows, plural, one {This row was not read.} other {It and what follows, # rows, were not read.}}}}',
  why: 'Values read under the headings of another table would be counted as something they are not.',
  fix: '{kind, select, headings {Move these rows under the first headings, column by column.} beside {Move the second table under the first one, column by column.} other {Move it to a sheet or a file of its own. If it is an activity, begin the row with its activity id.}}',
  example: {
    bad: 'A second row of headings in another order, with activities below it.',
    good: 'One row of headings, and all activities below it.',
  },
  cutsShort: true,
});
