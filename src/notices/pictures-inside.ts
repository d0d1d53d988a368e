import { notice } from './notice.ts';

/** Pictures in a workbook. */
export const picturesInside = notice({
  code: 'P808',
  id: 'pictures-inside',
  severity: 'note',
  slots: { count: 'number' },
  title: 'Pictures in the workbook',
  message:
    '{file} holds {count, plural, one {# picture} other {# pictures}}, in which no program can look for persons.',
  why: 'A photograph or a scanned paper shows a person better than any text, and it travels with the log.',
  fix: 'Delete pictures that show persons or papers. A logo may stay.',
  example: {
    bad: 'A log with the scan of an attendance list.',
    good: 'A log with the logo of the office.',
  },
});
