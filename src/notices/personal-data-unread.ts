import { kindWords, toldKinds } from '../privacy/kinds.ts';
import { notice } from './notice.ts';

export const personalDataUnread = notice({
  code: 'P803',
  id: 'personal-data-unread',
  severity: 'error',
  slots: { letters: 'text', kind: toldKinds, count: 'number' },
  title: 'Personal data in a column of your own',
  message: `Column {letters}, “{heading}”, has {count, plural, one {# cell} other {# cells}} with what looks like ${kindWords}.`,
  why: 'What identifies a person must not travel with the log, also not in columns that are not read.',
  fix: 'Delete the column, or take these cells’ contents out, in the file you send.',
  example: {
    bad: 'A column headed “Focal point” with e-mail addresses.',
    good: 'A column headed “Focal point” with the name of the unit.',
  },
});
