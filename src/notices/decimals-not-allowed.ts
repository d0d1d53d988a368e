import { notice } from './notice.ts';

export const decimalsNotAllowed = notice({
  code: 'C313',
  id: 'decimals-not-allowed',
  severity: 'error',
  slots: {},
  title: 'A whole number is needed',
  message: '“{value}” has decimals, but what is counted under “{heading}” is whole.',
  why: 'People, laws and meetings are counted one by one; a part of one points to a mistake.',
  fix: 'Write a whole number, for example 12.',
  example: { bad: [{ women: '9.5' }], good: [{ women: '9' }] },
});
