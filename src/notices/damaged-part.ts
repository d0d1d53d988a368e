import { notice } from './notice.ts';

/** A part of a workbook that is missing or is no sound XML. */
export const damagedPart = notice({
  code: 'F011',
  id: 'damaged-part',
  severity: 'stop',
  slots: { part: 'text', problem: ['missing', 'damaged', 'doctype'] },
  title: 'A part of the workbook is missing or damaged',
  message:
    'The part {part} of {file} {problem, select, missing {is missing} doctype {holds instructions that a workbook never needs} other {is damaged}}. What comes after it was not read.',
  why: 'What a damaged part said cannot be guessed.',
  fix: 'Open the log in Excel, let Excel repair it, check the figures and save it again.',
  example: {
    bad: 'A workbook changed by a program that broke it.',
    good: 'The same workbook, repaired and saved by Excel.',
  },
  cutsShort: true,
});
