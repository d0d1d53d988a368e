import { notice } from './notice.ts';

export const numberText = notice({
  code: 'C310',
  id: 'number-text',
  severity: 'warning',
  slots: {
    mark: ['words', 'space', 'hard', 'thin', 'apostrophe', 'comma', 'point', 'arabic'],
    number: 'text',
  },
  title: 'A number with marks or words in it',
  message:
    '“{value}” is text, not a number: {mark, select, words {the number is written with words} space {there is a space between the digits} hard {there is a hard space between the digits} thin {there is a thin space between the digits} apostrophe {there is an apostrophe between the digits} comma {there is a comma between thousands} point {there is a point between thousands} other {there is a mark between thousands}}. We read it as {number}.',
  why: 'Other programs read such marks in other ways, or take the cell for text and leave it out of sums.',
  fix: 'Type {number}.',
  example: { bad: [{ target: '250 000' }], good: [{ target: '250000' }] },
});
