import { notice } from './notice.ts';

/** A log was expected and is not there. */
export const officeMissing = notice({
  code: 'D031',
  id: 'office-missing',
  severity: 'error',
  slots: { country: 'code of country', period: 'text' },
  title: 'An office has sent nothing for the period',
  message: 'No log of {country} for {period} is among the files.',
  why: 'A report without an office shows less than was done.',
  fix: 'Ask the office for its log, or for word that nothing was done.',
  example: {
    bad: 'A check of the logs of twelve offices, where thirteen are expected.',
    good: 'A check of a log of every office.',
  },
});
