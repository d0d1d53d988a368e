import { notice } from './notice.ts';

/** UTF-8 that was once read as something else. */
export const mojibake = notice({
  code: 'F024',
  id: 'mojibake',
  severity: 'warning',
  slots: { seen: 'text', meant: 'text' },
  title: 'Letters were garbled by another program',
  message: '{cell} holds {seen}, which was probably meant to be {meant}: {value}.',
  why: 'The text was saved in one encoding and opened in another.',
  fix: 'Type the text again, or export the log again as CSV UTF-8.',
  example: {
    bad: 'FranÃ§ais',
    good: 'Français',
  },
  ofCell: true,
});
