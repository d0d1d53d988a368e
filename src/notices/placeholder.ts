import { notice } from './notice.ts';

export const placeholder = notice({
  code: 'C331',
  id: 'placeholder',
  severity: 'warning',
  slots: { text: 'text', holds: ['number', 'other'] },
  title: 'A placeholder was read as empty',
  message:
    '“{text}” was read as an empty cell. {holds, select, number {An unknown number is left empty, and “none” is written as 0.} other {What is not known is left empty.}}',
  why: 'The same placeholder means “zero” in one office and “not known” in another.',
  fix: '{holds, select, number {Delete “{text}”, or write 0 if you mean none.} other {Delete “{text}”.}}',
  example: { bad: [{ comments: 'n/a' }], good: [{ comments: '' }] },
  asEmpty: true,
});
