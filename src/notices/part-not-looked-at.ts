import { notice } from './notice.ts';
import { besidePlaces } from './personal-data-beside.ts';

/** A part of a workbook on which no figure hangs, and which could not be read. */
export const partNotLookedAt = notice({
  code: 'P806',
  id: 'part-not-looked-at',
  severity: 'error',
  slots: { where: besidePlaces, problem: ['damaged', 'large'] },
  title: 'A part of the workbook could not be looked at',
  message:
    '{where, select, comment {The comments} drawing {A drawing} properties {The properties} pivot {A pivot table} outside {What is kept of another file} other {A part}} of the workbook could not be searched for personal data: {problem, select, large {it is too large} other {it is damaged}}. The cells of the log were read.',
  why: 'What nobody can look at may hold personal data, and it travels with the log.',
  fix: '{problem, select, large {Copy the cells of the log into a new workbook and send that one.} other {Open the log in Excel, let Excel repair it and save it again.}}',
  example: {
    bad: 'A workbook whose comments were broken by another program.',
    good: 'The same workbook, repaired and saved by Excel.',
  },
});
