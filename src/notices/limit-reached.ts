import { notice } from './notice.ts';

/** The list of one kind of finding was cut. */
export const limitReached = notice({
  code: 'K905',
  id: 'limit-reached',
  severity: 'warning',
  slots: { limit: 'number', kind: 'text' },
  title: 'There are more findings than are listed',
  message: 'Only the first {limit, number} findings of the kind {kind} are listed. There are more.',
  why: 'A longer list would hide the cause, which is most often one for all of them.',
  fix: 'Mend the cause of the findings that are listed and check the file again.',
  example: {
    bad: 'A file with two thousand damaged cells.',
    good: 'The file before it was damaged.',
  },
  limit: true,
});
