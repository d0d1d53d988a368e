import { notice } from './notice.ts';

export const activityIdShape = notice({
  code: 'C333',
  id: 'activity-id-shape',
  severity: 'error',
  slots: { text: 'text', example: 'text', form: ['usual', 'own'] },
  title: 'The activity id has another form',
  message: '“{text}” does not have the form of an activity id. An id looks like {example}.',
  why: 'The id ties the rows of an activity together, from one period to the next.',
  fix: '{form, select, usual {Write country code, year and a number of three digits or more, joined by hyphens.} other {Write it as in {example}. Only the country, the year and the number change.}}',
  example: { bad: [{ activity_id: 'Training 1' }], good: [{ activity_id: 'PAK-2018-101' }] },
});
