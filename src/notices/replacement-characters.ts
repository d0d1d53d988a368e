import { notice } from './notice.ts';

/** The sign another program left for a lost letter. */
export const replacementCharacters = notice({
  code: 'F023',
  id: 'replacement-characters',
  severity: 'error',
  slots: {},
  title: 'A letter was lost before',
  message: '{cell} holds the sign � in place of a letter: {value}.',
  why: 'Another program could not read the letter and wrote this sign instead.',
  fix: 'Type the text again as it should be.',
  example: {
    bad: 'Caf�',
    good: 'Café',
  },
  ofCell: true,
});
