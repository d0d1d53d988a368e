import { notice } from './notice.ts';

/** Files of other programs inside a workbook. */
export const documentsInside = notice({
  code: 'P807',
  id: 'documents-inside',
  severity: 'warning',
  slots: { count: 'number' },
  title: 'Documents inside the workbook',
  message:
    '{file} holds {count, plural, one {# document or object} other {# documents or objects}} of other programs. Nobody looked for personal data in them.',
  why: 'A document inside a workbook travels with it, whole, also where only its icon or first page is seen.',
  fix: 'Click each in Excel, press Delete and save the log again.',
  example: {
    bad: 'A log with an attendance list put in as a Word document.',
    good: 'The log alone. The list stays in the office.',
  },
});
