import { notice } from './notice.ts';

export const placeholder = notice({
  code: 'C331',
  id: 'placeholder',
  severity: 'warning',
  slots: { text: 'text' },
  title: 'A placeholder was read as empty',
  message: '“{text}” was read as an empty cell. An unknown value is left empty, and none is written 0.',
  why: 'The same placeholder means “zero” in one office and “not known” in another.',
  fix: 'Delete “{text}”, or write 0 if you mean none.',
  example: { bad: [{ comments: 'n/a' }], good: [{ comments: '' }] },
  asEmpty: true,
});
