import { findingIn } from '../log/rows/entry.ts';
import { countsPeople, type Rule } from './rule.ts';

/** A number of people says who they were. */
export const rule: Rule = {
  code: 'X534',
  id: 'people-without-stakeholder',
  severity: 'error',
  title: 'Who the people were is missing',
  message: 'There are {total, number} people, but “{heading}” is empty.',
  why: 'The report tells police officers from judges and the general public.',
  fix: 'Choose one or more kinds of people from the list, for example police.',
  example: { bad: [{ stakeholder: '' }], good: [{ stakeholder: 'police' }] },
  reads: ['indicator', 'value', 'stakeholder'],
  check(entry, context) {
    const { value, stakeholder } = entry.values;
    if (value === undefined || stakeholder !== undefined || !countsPeople(entry, context)) return undefined;
    return [findingIn(entry, 'X534', 'stakeholder', { total: value })];
  },
};
