import { notice } from './notice.ts';

/** An office is not in the figures. */
export const officeSilent = notice({
  code: 'D022',
  id: 'office-silent',
  severity: 'warning',
  slots: { state: ['none', 'unreadable', 'uncounted', 'longer', 'empty'], country: 'text' },
  title: 'An office is not in the figures',
  message:
    '{state, select, none {No log came from {country}.} unreadable {The log of {country} could not be read.} uncounted {No row of the log of {country} could be counted.} longer {The log of {country} is of a longer period than the report.} other {The log of {country} has no row.}}',
  why: 'Totals without an office look smaller than what was done.',
  fix: 'Ask the office for its log of the period.',
  example: {
    bad: 'A report of thirteen countries over the logs of twelve.',
    good: 'A report over a log of every country.',
  },
});
