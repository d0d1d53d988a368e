import { notice } from './notice.ts';

export const oldTemplate = notice({
  code: 'S132',
  id: 'old-template',
  severity: 'warning',
  first: true,
  slots: {
    gone: 'list',
    goneThere: ['yes', 'no'],
    added: 'list',
    addedThere: ['yes', 'no'],
    retired: 'list',
    retiredThere: ['yes', 'no'],
    fresh: 'list',
    freshThere: ['yes', 'no'],
    lists: 'list',
    listsThere: ['yes', 'no'],
  },
  title: 'The log was made from an older template',
  message:
    'The columns or lists of the programme have changed since this log was made.{goneThere, select, yes { Columns that are gone: {gone}.} other {}}{addedThere, select, yes { Columns that are new: {added}.} other {}}{retiredThere, select, yes { No longer in the lists: {retired}.} other {}}{freshThere, select, yes { New in the lists: {fresh}.} other {}}{listsThere, select, yes { Lists that are not the same: {lists}.} other {}}',
  why: 'What else is found may come from that: a list of an older template offers what is no longer read.',
  fix: 'Ask your programme officer for a new log, and carry on in that one.',
  example: {
    bad: 'A log made before a channel was taken out of the lists of the programme.',
    good: 'A log made since.',
  },
});
