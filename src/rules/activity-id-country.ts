import { findingIn, placeIn } from '../log/rows/entry.ts';
import type { Rule } from './rule.ts';

/** An activity_id begins with the code of the row's country. */
export const rule: Rule = {
  code: 'X509',
  id: 'activity-id-country',
  severity: 'error',
  title: 'The activity id belongs to another country',
  message: 'The id begins with {prefix}, but the country of the row is {country}.',
  why: 'The first three letters keep the ids of the offices apart.',
  fix: 'Correct the id or the country.',
  example: {
    bad: [{ activity_id: 'NPL-2018-004', country: 'PAK' }],
    good: [{ activity_id: 'NPL-2018-004', country: 'NPL' }],
  },
  reads: ['activity_id', 'country'],
  check(entry) {
    const { activity_id: id, country } = entry.values;
    if (id === undefined || country === undefined || id.startsWith(`${country}-`)) return undefined;
    const data = { prefix: id.slice(0, 3), country };
    return [findingIn(entry, 'X509', 'activity_id', data, [placeIn(entry, 'country')])];
  },
};
