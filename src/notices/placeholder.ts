import { notice } from './notice.ts';

export const placeholder = notice({
  code: 'C331',
  id: 'placeholder',
  severity: 'warning',
  slots: { text: 'text', takes: ['numbers', 'other'] },
  title: 'A placeholder was read as empty',
  message:
    '“{text}” was read as an empty cell. What is not known is left empty{takes, select, numbers {, and none is written 0} other {}}.',
  why: 'The same word means “none” in one office and “not known” in another.',
  fix: 'Delete “{text}”{takes, select, numbers {, or write 0 if you mean none} other {}}.',
  example: { bad: [{ comments: 'n/a' }], good: [{ comments: '' }] },
  asEmpty: true,
});
