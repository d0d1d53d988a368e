import { notice } from './notice.ts';

export const otherProgramme = notice({
  code: 'S131',
  id: 'other-programme',
  severity: 'stop',
  first: true,
  slots: { made: 'text', checked: 'text' },
  title: 'The log is of another programme',
  message:
    'The log was made for the programme {made}, and it is being checked against {checked}. Nothing of it was counted.',
  why: 'Another programme has other codes, countries and indicators: nearly every cell would be told as a mistake.',
  fix: 'Check it with the folder of its own programme: --programme.',
  example: {
    bad: 'A log made with --programme our-grant, checked without it.',
    good: 'The same log, checked with --programme our-grant.',
  },
});
