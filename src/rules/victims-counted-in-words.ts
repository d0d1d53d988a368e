import { notice } from '../notices/notice.ts';
import { tellsVictims } from '../privacy/told-numbers.ts';
import { countsExposed, findingsIn } from './number-beside-victims.ts';
import type { Rule } from './rule.ts';

const victimsCountedInWords = notice({
  code: 'P811',
  id: 'victims-counted-in-words',
  severity: 'warning',
  slots: {},
  title: 'Victims counted in words',
  message:
    'The text under “{heading}” says how many victims there were. Their number belongs in a row of its own.',
  why: 'The report hides small numbers of victims. A number in a sentence would tell them.',
  fix: 'Write the sentence without the number. With a number of victims in it, the report leaves it out.',
  example: {
    bad: [{ narrative: 'After the session three victims were referred to a shelter.' }],
    good: [{ narrative: 'After the session victims were referred to a shelter.' }],
  },
});

/** A number of victims that stands in words, where figures are not protected. */
export const rule = {
  notice: victimsCountedInWords,
  check: (entry, context) =>
    countsExposed(entry, context) ? undefined : findingsIn(entry, victimsCountedInWords, tellsVictims),
} satisfies Rule;
