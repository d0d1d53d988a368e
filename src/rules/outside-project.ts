import { findingIn } from '../log/rows/entry.ts';
import type { Finding } from '../notices/finding.ts';
import { notice } from '../notices/notice.ts';
import type { ColumnName } from '../schema/columns.ts';
import type { Rule } from './rule.ts';

const outsideProject = notice({
  code: 'X506',
  id: 'outside-project',
  severity: 'error',
  slots: { date: 'text', from: 'text', to: 'text' },
  title: 'The date lies outside the project',
  message: 'The date is {date}. The project runs from {from} to {to}.',
  why: 'Only what the grant paid for is reported to the donor; most such dates are typing mistakes in the year.',
  fix: 'Correct the year of the date. If the date is right, take the row out of the log.',
  example: {
    bad: [{ status: 'ongoing', start_date: '2018-09-12', end_date: '2029-01-31' }],
    good: [{ status: 'ongoing', start_date: '2018-09-12', end_date: '2019-01-31' }],
  },
});

/** Activities lie inside the life of the project. */
export const rule = {
  notice: outsideProject,
  reads: ['start_date', 'end_date'],
  marks: [
    {
      column: 'start_date',
      kind: 'wrong',
      when: 'ISNUMBER({start_date})*((({start_date}<{from})+({start_date}>{to}))>0)',
    },
    {
      column: 'end_date',
      kind: 'wrong',
      when: 'ISNUMBER({end_date})*((({end_date}<{from})+({end_date}>{to}))>0)',
    },
  ],
  check(entry, { programme }) {
    const { start: from, end: to } = programme.action;
    const { start_date: start, end_date: end } = entry.values;
    // One mistyped date is told once, as an end before its start.
    if (start !== undefined && end !== undefined && end < start) return undefined;
    let found: Finding[] | undefined;
    for (const column of ['start_date', 'end_date'] as const satisfies readonly ColumnName[]) {
      const date = entry.values[column];
      if (date !== undefined && (date < from || date > to)) {
        found ??= [];
        found.push(findingIn(entry, outsideProject, column, { date, from, to }));
      }
    }
    return found;
  },
} satisfies Rule;
