import { findingIn, quotedHeadings } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { peopleParts } from '../schema/columns.ts';
import { anyFilled, countsPeople, peopleIn, type Rule } from './rule.ts';

const noSexSplit = notice({
  code: 'X517',
  id: 'no-sex-split',
  severity: 'warning',
  slots: { total: 'number', parts: 'list', unspecified_heading: 'heading' },
  title: 'People without women and men',
  message:
    '{total, plural, one {There is # person} other {There are # people}}, but no numbers under {parts}.',
  why: 'The EU report gives the numbers of women and men among the people reached.',
  fix: 'Fill in the parts from the attendance list. People whose sex was not recorded go under “{unspecified_heading}”.',
  example: {
    bad: [{ value: '25', women: '', men: '', girls: '', boys: '', unspecified: '' }],
    good: [{ value: '25', women: '10', men: '15', girls: '', boys: '', unspecified: '' }],
  },
});

/** People who attended are told apart by sex and age, or said to be unspecified. */
export const rule = {
  notice: noSexSplit,
  reads: ['indicator', 'value', 'people_basis', ...peopleParts],
  marks: [
    {
      column: 'women',
      kind: 'missing',
      when: `{persons}*({value}<>"")*({value}<>0)*({people_basis=reach_estimate}=0)*(${anyFilled}=0)`,
    },
  ],
  check(entry, context) {
    const { value, people_basis: basis } = entry.values;
    if (value === undefined || value === 0 || basis === 'reach_estimate') return undefined;
    if (!countsPeople(entry, context)) return undefined;
    if (peopleIn(entry) !== undefined) return undefined;
    const parts = quotedHeadings(entry.layout, peopleParts);
    return [findingIn(entry, noSexSplit, parts.length > 0 ? 'value' : 'women', { total: value, parts })];
  },
} satisfies Rule;
