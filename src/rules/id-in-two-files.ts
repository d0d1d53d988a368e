import { findingIn, placeIn } from '../activity/entry.ts';
import type { Place } from '../address.ts';
import type { Rule } from './rule.ts';

/** An activity id belongs to one country, for ever. */
export const rule: Rule = {
  code: 'B706',
  id: 'id-in-two-files',
  severity: 'error',
  title: 'The same activity id stands in the files of two countries',
  message: 'The id {id} is also in {other}, for {country}.',
  why: 'Two activities would be taken for one, or one activity would be counted twice.',
  fix: 'Give one of the two a new id. If it is one event, link the two by joint_id.',
  example: {
    bad: 'The logs of Nepal and of Pakistan both hold PAK-2018-014.',
    good: 'The log of Pakistan holds PAK-2018-014, the log of Nepal holds NPL-2018-007, and both name one joint_id.',
  },
  reads: ['activity_id', 'country'],
  watch() {
    const seen = new Map<string, { place: Place; country: string; told: Set<string> }>();
    return {
      *see(entry) {
        const { activity_id: id, country } = entry.values;
        if (id === undefined || country === undefined) return;
        const first = seen.get(id);
        if (first === undefined) {
          seen.set(id, { place: placeIn(entry, 'activity_id'), country, told: new Set() });
          return;
        }
        const { file } = entry.layout;
        if (first.country === country || first.place.file === file || first.told.has(file)) return;
        first.told.add(file);
        const data = { id, other: first.place.file, country: first.country };
        yield findingIn(entry, 'B706', 'activity_id', data, [first.place]);
      },
    };
  },
};
