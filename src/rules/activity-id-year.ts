import { findingIn, placeIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { activityIds } from '../programme/activity-id.ts';
import type { Rule } from './rule.ts';

const activityIdYear = notice({
  code: 'X507',
  id: 'activity-id-year',
  severity: 'warning',
  slots: { year: 'text', date: 'text' },
  title: 'The year in the id is not the year of the start',
  message: 'The id says {year}, but the activity starts on {date}.',
  why: 'The id holds the year of the start. A year that differs is often a typing mistake in the date.',
  fix: 'Correct the year that is wrong, in the date or in a new id on all its rows. An id that an earlier report has used stays as it is.',
  example: {
    bad: [{ activity_id: 'PAK-2017-014', start_date: '2018-09-10' }],
    good: [{ activity_id: 'PAK-2018-014', start_date: '2018-09-10' }],
  },
});

/**
 * An activity_id holds the year in which the activity starts. Only a warning: an activity that was put off into another
 * year keeps its id, since ids are never given anew.
 */
export const rule = {
  notice: activityIdYear,
  reads: ['activity_id', 'start_date'],
  marks: [
    {
      column: 'start_date',
      kind: 'wrong',
      when: '({activity_id}<>"")*ISNUMBER({start_date})*({id_year}<>YEAR({start_date#})&"")',
    },
  ],
  check(entry, { programme }) {
    const { activity_id: id, start_date: date } = entry.values;
    if (id === undefined || date === undefined || entry.inherited.has('start_date')) return undefined;
    const year = activityIds(programme.activityId).yearOf(id);
    if (year === null || date.startsWith(year)) return undefined;
    return [findingIn(entry, activityIdYear, 'start_date', { year, date }, [placeIn(entry, 'activity_id')])];
  },
} satisfies Rule;
