import { findingIn, placeIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { activityIds } from '../programme/activity-id.ts';
import type { Rule } from './rule.ts';

const activityIdCountry = notice({
  code: 'X509',
  id: 'activity-id-country',
  severity: 'error',
  slots: { prefix: 'text', country: 'text' },
  title: 'The activity id belongs to another country',
  message: 'The id says {prefix}, but the country of the row is {country}.',
  why: 'The country in them keeps the ids of the offices apart.',
  fix: 'Correct the id. If the row is another country’s, move it to that country’s log.',
  example: {
    bad: [{ activity_id: 'NPL-2018-004', country: 'PAK' }],
    good: [{ activity_id: 'NPL-2018-004', country: 'NPL' }],
  },
});

/** An activity_id holds the code of the row's country. */
export const rule = {
  notice: activityIdCountry,
  reads: ['activity_id', 'country'],
  marks: [
    {
      column: 'activity_id',
      kind: 'wrong',
      when: '({activity_id}<>"")*({country}<>"")*({of_id_country}=0)',
    },
  ],
  check(entry, { programme }) {
    const { activity_id: id, country } = entry.values;
    if (id === undefined || country === undefined) return undefined;
    const prefix = activityIds(programme.activityId).countryOf(id);
    if (prefix === undefined || prefix === country) return undefined;
    const data = { prefix, country };
    return [findingIn(entry, activityIdCountry, 'activity_id', data, [placeIn(entry, 'country')])];
  },
} satisfies Rule;
