import { notice } from './notice.ts';

/** Lines that end in more than one way. */
export const mixedLineEndings = notice({
  code: 'F034',
  id: 'mixed-line-endings',
  severity: 'note',
  slots: { first: 'text', line: 'number', other: 'text' },
  title: 'The lines end in different ways',
  message: 'The first lines end with {first}, line {line} ends with {other}. All were read.',
  why: 'This happens when parts of a file come from different computers.',
  fix: 'Nothing needs to be done.',
  example: {
    bad: 'A file joined from a Windows and a Linux file.',
    good: 'The same file saved again by one program.',
  },
});
