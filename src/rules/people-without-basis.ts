import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { countsPeople, type Rule } from './rule.ts';

const peopleWithoutBasis = notice({
  code: 'X522',
  id: 'people-without-basis',
  severity: 'error',
  slots: { total: 'number' },
  title: 'How people were counted is missing',
  message: 'There are {total, number} people, but nothing is given under “{heading}”.',
  why: 'Different persons, participations and reach estimates are three totals. They are never added together.',
  fix: 'Choose unique, participations or reach_estimate.',
  example: { bad: [{ people_basis: '' }], good: [{ people_basis: 'unique' }] },
});

/** A number of people says how they were counted. */
export const rule = {
  notice: peopleWithoutBasis,
  reads: ['indicator', 'value', 'people_basis'],
  marks: [{ column: 'people_basis', kind: 'missing', when: '{persons}*({value}<>"")*({people_basis}="")' }],
  check(entry, context) {
    const { value, people_basis: basis } = entry.values;
    if (value === undefined || basis !== undefined || !countsPeople(entry, context)) return undefined;
    return [findingIn(entry, peopleWithoutBasis, 'people_basis', { total: value })];
  },
} satisfies Rule;
