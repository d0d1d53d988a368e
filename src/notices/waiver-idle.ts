import { notice } from './notice.ts';

/** What headquarters accept is to be what there is. */
export const waiverIdle = notice({
  code: 'D030',
  id: 'waiver-idle',
  severity: 'warning',
  slots: { state: ['unused', 'stale', 'expired', 'refused'], line: 'number', day: 'text' },
  title: 'A line of the waivers accepts nothing',
  message:
    '{state, select, unused {Line {line} accepts what is not found.} stale {Line {line} accepts a finding of a cell that has changed since.} expired {Line {line} was good until {day}. What it accepted counts again.} other {Line {line} accepts what nobody may accept: it protects people, or a file cannot be read.}}',
  why: 'A list of exceptions that nobody tidies hides what is accepted today.',
  fix: 'Delete the line, or write a new one for what is found now.',
  example: {
    bad: 'A waiver for a date that has been corrected.',
    good: 'Waivers for what is found today, each with a reason.',
  },
});
