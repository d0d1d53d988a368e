import { notice } from './notice.ts';

/** A workbook that would take far more time or memory than an honest one. */
export const workbookLimit = notice({
  code: 'F016',
  id: 'workbook-limit',
  severity: 'stop',
  slots: {
    limit: [
      'entries',
      'sheets',
      'relations',
      'partBytes',
      'smallPartBytes',
      'totalBytes',
      'ratio',
      'readRatio',
      'depth',
      'tokenCharacters',
      'shownRatio',
      'texts',
      'textCharacters',
      'merges',
      'formats',
      'styles',
    ],
    allowed: 'number',
    found: 'number',
    part: 'text',
  },
  title: 'The workbook is larger inside than we read',
  message:
    '{file} was not read further. {limit, select, entries {It holds or lists {found, number} files, and we read {allowed, number}.} sheets {It lists {found, number} sheets, and we read {allowed, number}.} relations {It has {found, number} links to its own parts or elsewhere, and we read {allowed, number}.} partBytes {A part of it unpacks to {found, number} bytes, and we read {allowed, number}.} smallPartBytes {A part of it unpacks to {found, number} bytes, and we read {allowed, number}.} totalBytes {Its parts unpack to {found, number} bytes and more, and we read {allowed, number}.} ratio {A part of it unpacks to {found, number} times its size, and we read up to {allowed, number} times.} readRatio {Reading it unpacks more than {found, number} bytes, and we unpack {allowed, number} for each of its own.} depth {Its parts are nested {found, number} levels deep or more, and we read {allowed, number}.} tokenCharacters {One of its texts has {found, number} characters or more, and we read {allowed, number}.} shownRatio {Its cells show more than {found, number} characters, and we read {allowed, number} for each byte.} texts {It holds {found, number} different texts, and we read {allowed, number}.} textCharacters {Its texts have {found, number} characters or more, and we read {allowed, number}.} merges {It has {found, number} merged ranges, and we read {allowed, number}.} formats {It has {found, number} number formats of its own, and we read {allowed, number}.} other {It has {found, number} formats and fonts of cells, and we read {allowed, number}.}}',
  why: 'Such files can fill the memory of a computer, and no log looks like that.',
  fix: 'Copy the rows of the log into a new workbook and send that one.',
  example: {
    bad: 'A small file that unpacks to many gigabytes.',
    good: 'The log in a new workbook.',
  },
  limit: true,
  cutsShort: true,
});
