import { notice } from './notice.ts';

/** An abbreviation is explained nowhere. */
export const abbreviationUnlisted = notice({
  code: 'D014',
  id: 'abbreviation-unlisted',
  severity: 'warning',
  slots: { text: 'text' },
  title: 'An abbreviation is explained nowhere',
  message: '“{text}” is not among the abbreviations that the report explains.',
  why: 'A reader at the donor may not know it.',
  fix: 'Write it out, or add it to the report’s list in the pack.',
  example: {
    bad: 'A text that says NRM and never what it is.',
    good: 'A text that says national referral mechanism.',
  },
});
