import type { ReplyWords } from '../../desk/words.ts';
import { list, plural } from './grammar.ts';

/** A mail to an office. */
export const reply: ReplyWords = {
  subject: (action, country, period) => `Subject: ${action}, ${country}, log for ${period}`,
  greeting: 'Dear colleagues,',
  thanks: (period) => `Thank you for your log for ${period}. We received:`,
  file: (name, rows, activities) =>
    `${name}: ${plural(rows, 'row', 'rows')}, ${plural(activities, 'activity', 'activities')}`,
  ready: 'The log is ready for the report, and nothing needs to change. Thank you for the care taken.',
  remarks:
    'The log is ready for the report. If time allows, please look at these points; nothing has to change if they are right.',
  toMend: 'Before it can go into the report, a few points need a correction. In this order, please:',
  unreadable: 'We could not read all of it. In this order, please:',
  nothing: (period) =>
    `Thank you for letting us know that there were no activities to report for ${period}. This is noted, and nothing more is needed.`,
  missing: (period) =>
    `We have not yet received your log for ${period}. If it has been sent already, please send it once more. If there were no activities, please say so in the first row of the empty log.`,
  whatToDo: 'What to do',
  moreCauses: (count) =>
    `${plural(count, 'further point is', 'further points are')} shown when the log is checked.`,
  seeAll: (command) => `This command shows every cell: ${command}`,
  overlap({ kind, first, second }) {
    return {
      copy: `${first} and ${second} are the same file. One is enough; nothing needs to be done.`,
      same: `${first} and ${second} hold the same activities. Please tell us which one to use.`,
      superseded: `All activities of ${first} are also in ${second}, which holds more. Please tell us whether it replaces the first.`,
      partly: `Some activities are in ${first} and in ${second}. Please tell us which rows to use.`,
      nothing: `${first} says that nothing was done, and ${second} holds rows. Please tell us which one to use.`,
    }[kind];
  },
  partsMissing: (periods) =>
    `Please also send the rows for ${list(periods)}, or tell us that there are none.`,
  longer: (files) =>
    `The rows of ${list(files)} name a longer period. Please give each row the period that was asked for.`,
  by: (day) =>
    day === null
      ? 'We would be grateful for your reply as soon as you can.'
      : `We would be grateful for your reply by ${day}.`,
  closing: 'With thanks and kind regards,',
};
