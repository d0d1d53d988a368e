import { notice } from './notice.ts';

export const requiredEmpty = notice({
  code: 'C300',
  id: 'required-empty',
  severity: 'error',
  slots: { column: 'text', holds: ['nothing', 'placeholder'] },
  title: 'A required cell is empty',
  message:
    '{holds, select, placeholder {“{value}” under “{heading}” stands for a value that is not there} other {The cell under “{heading}” is empty}}. Every activity needs a value here.',
  why: 'A row without this value cannot be placed in the report.',
  fix: 'Fill in the cell. On later rows of the same activity it may stay empty, except for activity id and indicator.',
  example: { bad: [{ title: '' }], good: [{ title: 'Training of investigators' }] },
});
