import { notice } from './notice.ts';

export const requiredColumnMissing = notice({
  code: 'H201',
  id: 'required-column-missing',
  severity: 'error',
  slots: { label: 'text', column: 'text', unknown: 'list' },
  title: 'A required column is missing',
  message: 'No heading was recognised as “{label}” ({column}), which every log needs.',
  why: 'Without this column the rows cannot be counted in the report.',
  fix: 'Add a column headed “{label}”, or give the column that already holds it this heading.',
  example: {
    bad: 'A log without a column for the indicator.',
    good: 'A log with a column headed “indicator”.',
  },
});
