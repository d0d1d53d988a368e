import { notice } from './notice.ts';

export const unknownColumn = notice({
  code: 'H202',
  id: 'unknown-column',
  severity: 'note',
  slots: { heading: 'text' },
  title: 'A column was not read',
  message: 'The heading “{heading}” is none of the columns of the log, so its column was not read.',
  why: 'You may keep columns of your own, but they are not part of the report.',
  fix: 'Nothing to do if this column is your own; otherwise give it a heading of the template.',
  example: {
    bad: 'A column headed “Focal point initials”.',
    good: 'Only columns of the template, or columns you keep for yourself.',
  },
  oneCause: true,
});
