import { findingIn, placeIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const endBeforeStart = notice({
  code: 'X503',
  id: 'end-before-start',
  severity: 'error',
  slots: { end: 'text', start: 'text' },
  title: 'The activity ends before it starts',
  message: 'The end is {end}, but the start is {start}.',
  why: 'One of the two dates is wrong, and the report prints both.',
  fix: 'Correct the start date or the end date.',
  example: {
    bad: [{ start_date: '2018-09-12', end_date: '2018-09-10' }],
    good: [{ start_date: '2018-09-12', end_date: '2018-09-14' }],
  },
});

/** An activity ends on or after the day it starts. */
export const rule = {
  notice: endBeforeStart,
  reads: ['start_date', 'end_date'],
  marks: [
    {
      column: 'end_date',
      kind: 'wrong',
      when: 'ISNUMBER({start_date})*ISNUMBER({end_date})*({end_date}<{start_date})',
    },
  ],
  check(entry) {
    const { start_date: start, end_date: end } = entry.values;
    if (start === undefined || end === undefined || end >= start) return undefined;
    return [findingIn(entry, endBeforeStart, 'end_date', { start, end }, [placeIn(entry, 'start_date')])];
  },
} satisfies Rule;
