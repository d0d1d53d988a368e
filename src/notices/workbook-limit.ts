import { notice } from './notice.ts';

/** A workbook that would take far more memory than an honest one. */
export const workbookLimit = notice({
  code: 'F016',
  id: 'workbook-limit',
  severity: 'stop',
  slots: {
    limit: [
      'entries',
      'partBytes',
      'smallPartBytes',
      'totalBytes',
      'ratio',
      'depth',
      'tokenCharacters',
      'texts',
      'textCharacters',
      'merges',
    ],
    allowed: 'number',
    part: 'text',
  },
  title: 'The workbook is larger inside than we read',
  message:
    '{file} was not read further. {limit, select, entries {It holds more than {allowed, number} files.} partBytes {A part of it unpacks to more than {allowed, number} bytes.} smallPartBytes {A part of it unpacks to more than {allowed, number} bytes.} totalBytes {It unpacks to more than {allowed, number} bytes.} ratio {A part of it unpacks to more than {allowed, number} times its size.} depth {Its parts are nested more than {allowed, number} levels deep.} tokenCharacters {One of its texts has more than {allowed, number} characters.} texts {It holds more than {allowed, number} different texts.} textCharacters {Its texts have more than {allowed, number} characters together.} other {A sheet has more than {allowed, number} merged ranges.}}',
  why: 'Such files can fill the memory of a computer, and no log looks like that.',
  fix: 'Copy the rows of the log into a new workbook and send that one.',
  example: {
    bad: 'A small file that unpacks to many gigabytes.',
    good: 'The log in a new workbook.',
  },
  limit: true,
  cutsShort: true,
});
