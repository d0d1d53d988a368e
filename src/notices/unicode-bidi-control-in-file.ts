import { notice } from './notice.ts';

/** Invisible marks that reorder what is shown. */
export const unicodeBidiControlInFile = notice({
  code: 'F037',
  id: 'unicode-bidi-control-in-file',
  severity: 'warning',
  slots: {},
  title: 'Hidden marks change the direction of the text',
  message: '{cell} holds hidden marks that turn the writing direction: {value}.',
  why: 'What is stored may then differ from what is shown.',
  fix: 'Type the text again.',
  example: {
    bad: 'A cell copied from a web page in two languages.',
    good: 'The same text typed by hand.',
  },
  ofCell: true,
});
