import { notice } from './notice.ts';

/** The ending of the name promises another kind of file. */
export const extensionMismatch = notice({
  code: 'F004',
  id: 'extension-mismatch',
  severity: 'warning',
  slots: { extension: 'text', kind: ['text', 'workbook'] },
  title: 'The name does not fit the file',
  message:
    'The name ends in .{extension}, but {kind, select, workbook {this is an Excel workbook} other {this is a text file}}. It was read as what it is.',
  why: 'A wrong ending makes other programs refuse or spoil the file.',
  fix: 'Give the file the ending {kind, select, workbook {.xlsx} other {.csv}}.',
  example: {
    bad: 'A text file with the name log.xlsx.',
    good: 'The same file with the name log.csv.',
  },
});
