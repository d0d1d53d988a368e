import { notice } from './notice.ts';

/** An activity has no evidence. */
export const activityWithoutEvidence = notice({
  code: 'D023',
  id: 'activity-without-evidence',
  severity: 'warning',
  slots: { activity: 'text', country: 'text' },
  title: 'An activity has no evidence',
  message: '{activity} ({country}) names no evidence and no reason why there is none.',
  why: 'A donor may ask for the source of anything in the report.',
  fix: 'Ask the office for a source of verification, or for the reason.',
  example: {
    bad: 'A completed workshop that names no list of participants.',
    good: 'The same workshop with its list, or with the reason why there is none.',
  },
});
