import { notice } from './notice.ts';

/** What lies beside the logs of a folder. */
export const passedOver = notice({
  code: 'F009',
  id: 'passed-over',
  severity: 'note',
  slots: { count: 'number', names: 'list' },
  title: 'Some files are no logs',
  message:
    '{count, plural, one {# file or folder is no log and was} other {# files or folders are no logs and were}} passed over: {names}.',
  why: 'A folder may hold other papers, and helper files of open logs. You should know that nobody read them.',
  fix: 'If one of them holds figures, save those as .xlsx or .csv.',
  example: {
    bad: 'A folder holds pak.xlsx, its helper file ~$pak.xlsx, and minutes.pdf.',
    good: 'The folder holds pak.xlsx only.',
  },
});
