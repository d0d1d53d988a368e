import { notice } from './notice.ts';

/** A text of headquarters cannot be read. */
export const narrativeUnreadable = notice({
  code: 'D001',
  id: 'narrative-unreadable',
  severity: 'stop',
  slots: { kind: ['utf16', 'encoding', 'large', 'link', 'unreadable'], limit: 'number' },
  title: 'A text of headquarters cannot be read',
  message:
    '{kind, select, utf16 {{file} is saved as UTF-16.} encoding {{file} is not saved as UTF-8.} large {{file} is larger than {limit, number} kB.} link {{file} only points to a file in another place.} other {{file} could not be opened.}}',
  why: 'What cannot be read whole is not set into the report.',
  fix: '{kind, select, large {Leave out what is no text of the report.} link {Put the file itself into the folder.} other {Save it as plain text in UTF-8.}}',
  example: { bad: 'A file that an editor saved as UTF-16.', good: 'The same file saved as UTF-8.' },
});
