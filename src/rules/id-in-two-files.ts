import { findingIn, placeIn } from '../activity/entry.ts';
import type { Place } from '../address.ts';
import type { Rule } from './rule.ts';

/** An activity is reported for a period in one file, and an id belongs to one country. */
export const rule: Rule = {
  code: 'B706',
  id: 'id-in-two-files',
  severity: 'error',
  title: 'The same activity id stands in two files',
  message: 'The id {id} is also in {other}.',
  why: 'The activity would be counted twice, or two activities would be taken for one.',
  fix: 'Keep the activity in one of the files, or give one of the two a new id.',
  example: {
    bad: 'Two files for 2018-S2 both hold PAK-2018-014.',
    good: 'PAK-2018-014 stands in one file for 2018-S2, and in the file for 2019-S1 when it goes on.',
  },
  reads: ['activity_id', 'period', 'country'],
  watch() {
    const seen = new Map<string, { place: Place; country: string | undefined; told: Set<string> }>();
    return {
      *see(entry) {
        const { activity_id: id, period, country } = entry.values;
        if (id === undefined) return;
        for (const key of [`${id} ${period}`, id]) {
          const first = seen.get(key);
          if (first === undefined) {
            seen.set(key, { place: placeIn(entry, 'activity_id'), country, told: new Set() });
            continue;
          }
          const { file } = entry.layout;
          if (first.place.file === file || first.told.has(file)) continue;
          if (key === id && first.country === country) continue;
          first.told.add(file);
          yield findingIn(entry, 'B706', 'activity_id', { id, other: first.place.file }, [first.place]);
          return;
        }
      },
    };
  },
};
