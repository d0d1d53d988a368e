import { findingIn, placeIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import type { Rule } from './rule.ts';

const activityIdCountry = notice({
  code: 'X509',
  id: 'activity-id-country',
  severity: 'error',
  slots: { prefix: 'text', country: 'text' },
  title: 'The activity id belongs to another country',
  message: 'The id begins with {prefix}, but the country of the row is {country}.',
  why: 'The first three letters keep the ids of the offices apart.',
  fix: 'Correct the id. If the row is another country’s, move it to that country’s log.',
  example: {
    bad: [{ activity_id: 'NPL-2018-004', country: 'PAK' }],
    good: [{ activity_id: 'NPL-2018-004', country: 'NPL' }],
  },
});

/** An activity_id begins with the code of the row's country. */
export const rule = {
  notice: activityIdCountry,
  reads: ['activity_id', 'country'],
  check(entry) {
    const { activity_id: id, country } = entry.values;
    if (id === undefined || country === undefined || id.startsWith(`${country}-`)) return undefined;
    const data = { prefix: id.slice(0, 3), country };
    return [findingIn(entry, activityIdCountry, 'activity_id', data, [placeIn(entry, 'country')])];
  },
} satisfies Rule;
