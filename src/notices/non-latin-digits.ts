import { notice } from './notice.ts';

export const nonLatinDigits = notice({
  code: 'C316',
  id: 'non-latin-digits',
  severity: 'warning',
  slots: { number: 'text', typed: 'text' },
  title: 'Digits of another script',
  message: '“{value}” is written with digits of another script. We read it as {number}.',
  why: 'Many programs that receive the log take such digits for text and leave them out of sums.',
  fix: 'Type the number with the digits 0 to 9: {typed}.',
  example: { bad: [{ target: '٢٥٠' }], good: [{ target: '250' }] },
});
