import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { NumberList } from '../text/number-list.ts';
import { PairMap } from './memory.ts';
import type { Rule } from './rule.ts';

const idInTwoFiles = notice({
  code: 'B706',
  id: 'id-in-two-files',
  severity: 'error',
  slots: { id: 'text', other: 'text', country: 'text', joint_id_heading: 'heading' },
  title: 'The same activity id stands in the files of two countries',
  message: 'The id {id} is also in {other}, for {country}.',
  why: 'Two activities would be taken for one, or one activity would be counted twice.',
  fix: 'Give one of the two a new id. If it is one event, give both the same id under “{joint_id_heading}”.',
  example: {
    bad: 'The logs of Nepal and of Pakistan both hold PAK-2018-014.',
    good: 'The log of Pakistan holds PAK-2018-014, the log of Nepal holds NPL-2018-007, and both name one joint_id.',
  },
});

/** An activity id belongs to one country, for ever. */
export const rule = {
  notice: idInTwoFiles,
  reads: ['activity_id', 'country'],
  watch(_context, memory) {
    /** By activity: its first row, counted from 1, and the country there. */
    const firsts = new NumberList();
    const countries = new NumberList();
    /** By activity and file. */
    const told = new PairMap();
    return {
      see(entry) {
        const { activity_id: id, country } = entry.values;
        if (id === undefined || country === undefined) return undefined;
        const first = firsts.at(memory.activity) - 1;
        const own = memory.number(country);
        if (first < 0) {
          firsts.set(memory.activity, memory.row + 1);
          countries.set(memory.activity, own);
          return undefined;
        }
        if (countries.at(memory.activity) === own) return undefined;
        const before = memory.text(countries.at(memory.activity));
        const place = memory.place(first, 'activity_id');
        const { file } = entry.layout;
        const here = memory.number(file);
        if (place.file === file || told.get(memory.activity, here) !== undefined) return undefined;
        told.set(memory.activity, here, 0);
        return [
          findingIn(entry, idInTwoFiles, 'activity_id', { id, other: place.file, country: before }, [place]),
        ];
      },
    };
  },
} satisfies Rule;
