import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { begins, type Rule } from './rule.ts';

const regionMissing = notice({
  code: 'X532',
  id: 'region-missing',
  severity: 'warning',
  slots: {},
  title: 'The region is missing',
  message: 'The activity was held in person, but nothing is given under “{heading}”.',
  why: 'The report says where in the country the project worked.',
  fix: 'Type the first-level region. For a national event, write national.',
  example: { bad: [{ admin1: '' }], good: [{ admin1: 'Gilgit-Baltistan' }] },
});

/** An event held in person in the country names the region it was held in. */
export const rule = {
  notice: regionMissing,
  reads: ['activity_type', 'country', 'venue_country', 'admin1', 'status'],
  marks: [
    {
      column: 'admin1',
      kind: 'missing',
      when: `${begins}*{in_person}*(({status=completed}+{status=ongoing})>0)*({venue_country}="")*({admin1}="")`,
    },
  ],
  check(entry, { programme }) {
    const { activity_type: type, country, venue_country: venue, admin1, status } = entry.values;
    if (admin1 !== undefined || !programme.inPersonTypes.includes(type ?? '')) return undefined;
    if (status !== 'completed' && status !== 'ongoing') return undefined;
    if (venue !== undefined && venue !== country) return undefined;
    return [findingIn(entry, regionMissing, 'admin1', {})];
  },
} satisfies Rule;
