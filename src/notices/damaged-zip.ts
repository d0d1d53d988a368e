import { notice } from './notice.ts';

/** A workbook whose container is cut short or spoilt. */
export const damagedZip = notice({
  code: 'F010',
  id: 'damaged-zip',
  severity: 'stop',
  slots: {
    problem: [
      'end',
      'cut',
      'list',
      'overlap',
      'twice',
      'locked',
      'method',
      'size',
      'checksum',
      'header',
      'data',
    ],
    part: 'text',
  },
  title: 'The workbook is damaged',
  message:
    '{file} could not be read. {problem, select, end {Its end is missing, so it was not saved or sent completely.} cut {A part of it is missing, so it was not saved or sent completely.} list {Its list of contents is damaged.} overlap {Two of its parts lie over each other.} twice {It holds two parts with the same name.} locked {A part of it is locked by a password.} method {A part of it is packed in a way Excel does not use.} size {A part of it is longer or shorter than it says.} checksum {A part of it was changed after it was saved.} other {The data inside are damaged.}}',
  why: 'A damaged file can lose rows or change figures without a word.',
  fix: 'Open the log in Excel, save it under a new name and send that file.',
  example: {
    bad: 'A workbook whose upload stopped half way.',
    good: 'The same workbook, sent completely.',
  },
  cutsShort: true,
});
