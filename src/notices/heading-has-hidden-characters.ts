import { notice } from './notice.ts';

export const headingHasHiddenCharacters = notice({
  code: 'H209',
  id: 'heading-has-hidden-characters',
  severity: 'note',
  slots: { sign: ['space', 'direction', 'other'], heading: 'text' },
  title: 'A heading holds hidden characters',
  message:
    'The heading “{heading}” holds {sign, select, space {a hard or zero-width space} direction {a sign for the direction of writing} other {a character that nobody sees}}. We read it without.',
  why: 'Other programs take such a heading for an unknown one.',
  fix: 'Nothing to do for us. To be safe, type the heading again.',
  example: {
    bad: 'The heading “start date” copied from a web page, with a hard space in it.',
    good: 'The heading “start date” as typed.',
  },
});
