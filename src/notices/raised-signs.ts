import { notice } from './notice.ts';

/** A letter or digit above or below the line in a value: the mark of a note, which joined to it makes another value. */
export const raisedSigns = notice({
  code: 'C353',
  id: 'raised-signs',
  severity: 'error',
  slots: {},
  title: 'Raised or lowered signs beside a value',
  message: '“{value}” holds raised or lowered letters or digits, as marks of notes are. It was not read.',
  why: 'Joined to the value, such a mark makes another one: 20 with a raised 1 becomes 201.',
  fix: 'Take the raised sign out of the cell, and write its note into the comments.',
  example: { bad: [{ value: '24¹' }], good: [{ value: '24' }] },
});
