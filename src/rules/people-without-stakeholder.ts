import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { countsPeople, type Rule } from './rule.ts';

const peopleWithoutStakeholder = notice({
  code: 'X534',
  id: 'people-without-stakeholder',
  severity: 'error',
  slots: { total: 'number' },
  title: 'Who the people were is missing',
  message: 'There are {total, number} people, but nothing is given under “{heading}”.',
  why: 'The report tells police officers from judges and the general public.',
  fix: 'Choose one or more kinds of people from the list, for example police.',
  example: { bad: [{ stakeholder: '' }], good: [{ stakeholder: 'police' }] },
});

/** A number of people says who they were. */
export const rule = {
  notice: peopleWithoutStakeholder,
  reads: ['indicator', 'value', 'stakeholder'],
  marks: [{ column: 'stakeholder', kind: 'missing', when: '{persons}*({value}<>"")*({stakeholder}="")' }],
  check(entry, context) {
    const { value, stakeholder } = entry.values;
    if (value === undefined || stakeholder !== undefined || !countsPeople(entry, context)) return undefined;
    return [findingIn(entry, peopleWithoutStakeholder, 'stakeholder', { total: value })];
  },
} satisfies Rule;
