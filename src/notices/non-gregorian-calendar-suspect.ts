import { notice } from './notice.ts';

export const nonGregorianCalendarSuspect = notice({
  code: 'C309',
  id: 'non-gregorian-calendar-suspect',
  severity: 'error',
  slots: { calendar: ['nepali', 'buddhist', 'islamic', 'persian'], year: 'text' },
  title: 'A date of another calendar',
  message:
    '“{value}” seems to be a date of the {calendar, select, nepali {Nepali (Bikram Sambat)} buddhist {Buddhist} islamic {Islamic} other {Persian}} calendar. The log needs the international calendar.',
  why: 'Countries are reported together, so all dates must be of one calendar. We never convert a date by guessing.',
  fix: 'Type the date of the international calendar, for example 2018-09-24.',
  example: { bad: [{ start_date: '2075-06-08' }], good: [{ start_date: '2018-09-24' }] },
});
