import { findingIn } from '../log/rows/entry.ts';
import { notice } from '../notices/notice.ts';
import { masked } from '../privacy/personal-data.ts';
import type { Rule } from './rule.ts';

const written = [
  'title',
  'status_reason',
  'place',
  'narrative',
  'challenges',
  'measures',
  'next_steps',
  'evidence',
  'comments',
] as const;

const personalData = notice({
  code: 'P801',
  id: 'personal-data',
  severity: 'error',
  slots: {},
  title: 'This looks like personal data',
  message:
    'The text under “{heading}” seems to hold an e-mail address, a telephone number or an identity number.',
  why: 'A log travels through many hands. What identifies a person must not travel with it.',
  fix: 'Take it out. The text itself is fine without it.',
  example: {
    bad: [{ narrative: 'Write to someone@example.org for the list.' }],
    good: [{ narrative: 'The list of participants is kept by the office.' }],
  },
});

/** Logs are about activities, never about one person: no telephone, e-mail address or identity number. */
export const rule = {
  notice: personalData,
  *check(entry) {
    for (const column of written) {
      const text = entry.values[column];
      if (entry.inherited.has(column) || text === undefined || masked(text) === text) continue;
      yield findingIn(entry, personalData, column, {});
    }
  },
} satisfies Rule;
