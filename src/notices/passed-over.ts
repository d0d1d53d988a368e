import { notice } from './notice.ts';

/** What lies beside the logs of a folder, or is to be passed over. */
export const passedOver = notice({
  code: 'F009',
  id: 'passed-over',
  severity: 'note',
  slots: { count: 'number', names: 'list' },
  title: 'Some files were passed over',
  message:
    '{count, plural, one {# file or folder was} other {# files or folders were}} passed over: {names}.',
  why: 'A folder may hold other papers, links, and helper files of open logs. You should know that nobody read them.',
  fix: 'If one of them holds figures, save those as .xlsx or .csv.',
  example: {
    bad: 'A folder holds pak.xlsx, its helper file ~$pak.xlsx, and minutes.pdf.',
    good: 'The folder holds pak.xlsx only.',
  },
});
