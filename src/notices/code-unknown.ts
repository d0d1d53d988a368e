import { notice } from './notice.ts';

export const codeUnknown = notice({
  code: 'L401',
  id: 'code-unknown',
  severity: 'error',
  slots: { text: 'text', column: 'text', codes: 'list' },
  title: 'The code is not on the list',
  message: '“{text}” is not on the list for “{heading}”.',
  why: 'Only codes of the shared lists can be added up over all countries.',
  fix: '{column, select, venue_country {Write the three letters of the country, such as THA.} other {Use one of these: {codes}.}}',
  example: { bad: [{ activity_type: 'gala dinner' }], good: [{ activity_type: 'training' }] },
});
