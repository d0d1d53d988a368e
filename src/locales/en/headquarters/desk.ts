import type { DeskWords } from '../../../desk/words.ts';
import { list, plural } from '../grammar.ts';

/** What the desk says to headquarters. */
export const desk: DeskWords = {
  states: {
    ready: 'ready',
    'ready-with-remarks': 'ready, with remarks',
    'not-ready': 'not ready',
    unreadable: 'could not be read',
    nothing: 'nothing to report',
    missing: 'not in',
  },
  columns: {
    office: 'Office',
    state: 'State',
    files: 'Files',
    rows: 'Rows',
    toMend: 'To fix',
    toLookAt: 'To look at',
  },
  summary({ period, offices }) {
    const count = (...states: readonly string[]) =>
      offices.filter(({ state }) => states.includes(state)).length;
    const missing = count('missing');
    const parts = [
      `${count('ready', 'ready-with-remarks')} ready`,
      `${count('not-ready', 'unreadable')} not ready`,
      `${count('nothing')} with nothing to report`,
      `${missing} not in`,
    ];
    return `${period}: ${offices.length - missing} of ${plural(offices.length, 'office', 'offices')} in. ${parts.join(', ')}.`;
  },
  due: (day, daysLate) =>
    day === null
      ? 'No day is set by which logs are due (--due).'
      : `Logs are due on ${day}${daysLate === null ? '' : `, ${plural(daysLate, 'day', 'days')} ago`}.`,
  late: (days) => `No log is in, ${plural(days, 'day', 'days')} after it was due.`,
  overlap({ kind, first, second, activities }) {
    const held = plural(activities, 'activity', 'activities');
    return {
      copy: `${first} and ${second} are the same file. Delete one.`,
      same: `${first} and ${second} hold the same ${held}. Ask which one stands.`,
      superseded: `All of ${first} (${held}) stands again in ${second}, which holds more. If that replaces it, put ${first} aside.`,
      partly: `${first} and ${second} share ${held}. Ask which rows stand.`,
      nothing: `${first} says that nothing was done, ${second} holds rows. Ask which one stands.`,
    }[kind];
  },
  partsMissing: (periods) => `Nothing is in for ${list(periods)}.`,
  longer: (files) => `${list(files)}: the rows name a longer period. Ask for rows of this one.`,
  first: (causes, title, where) =>
    `${plural(causes, 'cause', 'causes')} to fix${causes === 1 ? '' : ', the first'}: ${title}. ${where}.`,
  strangers: 'Files of which no country is known',
  passedOver: 'Beside the logs, and not read',
  sheets: { offices: 'Offices', causes: 'To fix' },
  causeColumns: {
    weight: 'Weight',
    code: 'Rule',
    what: 'What is wrong',
    file: 'File',
    where: 'Where',
    cells: 'Cells',
    fix: 'What to do',
  },
  remarks: 'Remarks',
  notADay: (text) => [`${text} is not a day.`, 'Give --due as YYYY-MM-DD.'],
  notAReport: (text) => [
    `${text} names no format and file for --report.`,
    'Give for example xlsx=status.xlsx or html=status.html.',
  ],
  repliesWritten: (folder, count) =>
    `${plural(count, 'reply', 'replies')} written to ${folder}. Read each before it is sent.`,
  replyKept: (path) =>
    `${path} was there with other words and is left as it is. For a new reply, move it away.`,
};
