import { findingIn, placeIn } from '../log/rows/entry.ts';
import type { Rule } from './rule.ts';

/** An activity ends on or after the day it starts. */
export const rule: Rule = {
  code: 'X503',
  id: 'end-before-start',
  severity: 'error',
  title: 'The activity ends before it starts',
  message: 'The end is {end}, but the start is {start}.',
  why: 'One of the two dates is wrong, and the report prints both.',
  fix: 'Correct the start date or the end date.',
  example: {
    bad: [{ start_date: '2018-09-12', end_date: '2018-09-10' }],
    good: [{ start_date: '2018-09-12', end_date: '2018-09-14' }],
  },
  reads: ['start_date', 'end_date'],
  check(entry) {
    const { start_date: start, end_date: end } = entry.values;
    if (start === undefined || end === undefined || end >= start) return undefined;
    return [findingIn(entry, 'X503', 'end_date', { start, end }, [placeIn(entry, 'start_date')])];
  },
};
