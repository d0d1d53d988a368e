import { notice } from './notice.ts';

/** A text has no place in the report. */
export const narrativeStranger = notice({
  code: 'D002',
  id: 'narrative-stranger',
  severity: 'warning',
  slots: { kind: ['file', 'part', 'before'], text: 'text', near: 'text' },
  title: 'A text has no place in the report',
  message:
    '{kind, select, file {{file} is called after no chapter, pillar or country of the report.} part {“{text}” is no part of the file of a pillar.} other {A text stands above the first part of the file of a pillar.}}',
  why: 'A text without a place is not set, and nobody misses it.',
  fix: '{near, select, none {Move it to a file and a part that the skeleton has.} other {Call it {near}.}}',
  example: { bad: 'A file pillars/preventon.md.', good: 'A file pillars/prevention.md.' },
});
