import { notice } from './notice.ts';

export const codeUnknown = notice({
  code: 'L401',
  id: 'code-unknown',
  severity: 'error',
  slots: {
    text: 'text',
    column: 'text',
    shown: ['all', 'closest', 'first', 'none'],
    codes: 'codes',
    count: 'number',
    /** Of the other items of the cell that are not on the list: some, and how many they are. */
    others: 'list',
    more: 'number',
  },
  title: 'The entry is not on the list',
  message:
    '“{text}” is not on the list for “{heading}”.{more, plural, =0 {} one { Nor is one other item of the cell: {others}.} other { Nor are # other items of the cell, such as {others}.}}',
  why: 'Only entries of the shared lists can be added up over all countries.',
  fix: '{shown, select, none {Write the three letters of the country, such as THA.} closest {Use the entry that is meant, perhaps {codes}. To see all {count, number}, run: gloact explain {column}.} first {Choose from a list of {count, number} entries, such as {codes}. To see all, run: gloact explain {column}.} other {Use one of these: {codes}.}}',
  example: { bad: [{ activity_type: 'gala dinner' }], good: [{ activity_type: 'training' }] },
});
