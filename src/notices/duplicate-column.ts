import { notice } from './notice.ts';

export const duplicateColumn = notice({
  code: 'H203',
  id: 'duplicate-column',
  severity: 'error',
  slots: { columns: 'list', labels: 'list', count: 'number' },
  title: 'A column is there more than once',
  message:
    '{count, plural, one {This column is} other {These # columns are}} there more than once: {labels}. Only the first one {count, plural, one {} other {of each }}was read.',
  why: 'Two columns for the same fact may differ, and one of them would be ignored.',
  fix: 'Keep the column that is right and delete or rename the others.',
  example: { bad: 'Two columns headed “value”.', good: 'One column headed “value”.' },
});
