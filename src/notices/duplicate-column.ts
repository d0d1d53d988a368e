import { notice } from './notice.ts';

export const duplicateColumn = notice({
  code: 'H203',
  id: 'duplicate-column',
  severity: 'error',
  slots: { label: 'text', count: 'number', column: 'text' },
  title: 'A column is there more than once',
  message:
    'The column “{label}” is there {count, plural, one {once} other {# times}}. Only the first one was read.',
  why: 'Two columns for the same fact may differ, and one of them would be ignored.',
  fix: 'Keep the column that is right and delete or rename the others.',
  example: { bad: 'Two columns headed “value”.', good: 'One column headed “value”.' },
});
