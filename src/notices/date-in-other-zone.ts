import { notice } from './notice.ts';

export const dateInOtherZone = notice({
  code: 'C323',
  id: 'date-in-other-zone',
  severity: 'warning',
  slots: { time: 'text', country: 'code of country', typed: 'text', local: 'text', date: 'text' },
  title: 'The date moves with the time zone',
  message:
    '“{value}” holds the date {typed} and the time {time} of another time zone. In {country} that moment is on {local}. We read it as {date}.',
  why: 'Programs often save midnight in the time of another place, and the day before with it.',
  fix: 'Look up the day, and type it without a time: {local} or {typed}.',
  example: { bad: [{ start_date: '2018-09-11T21:00:00Z' }], good: [{ start_date: '2018-09-12' }] },
});
