import type { ReportWords } from '../../report/words.ts';

/** The notes that headquarters keeps beside a report. */
export const notes: ReportWords['notes'] = {
  title: 'Internal notes: not for the donor',
  purpose: 'What the report rests on, to trace its figures. These notes stay at headquarters.',
  programme: 'Programme pack',
  limit: 'Counts hidden below',
  filesCaption: 'Files received and read',
  findingsCaption: 'Findings left in the files, by kind',
  noFindings: 'The check left nothing to fix and nothing to look at.',
  leftOut: {
    error: (rows) => `Rows left out because of errors: ${rows}.`,
    joint: (rows) => `Joint events left to another report to count: ${rows}.`,
    'not-a-result': (rows) => `Values of activities only planned, postponed or cancelled: ${rows}.`,
    incomplete: (rows) => `Rows without country, indicator, pillar, period or status: ${rows}.`,
    overlaps: (rows) => `Rows of a longer period than the report’s: ${rows}.`,
    unjoined: (rows) => `Rows that may count again what another row has counted: ${rows}.`,
  },
  nothingLeftOut: 'No row that reports a result is left out.',
};
