import { notice } from './notice.ts';

export const dateWithTimeDropped = notice({
  code: 'C307',
  id: 'date-with-time-dropped',
  severity: 'note',
  slots: { time: 'text', date: 'text' },
  title: 'The time of day was left out',
  message: '“{value}” also holds the time {time}. We keep the date only: {date}.',
  why: 'The log records days. A time of day is often left behind by another program.',
  fix: 'Nothing to change if the date is right. Type {date} to remove this remark.',
  example: { bad: [{ start_date: '2018-09-24 14:30' }], good: [{ start_date: '2018-09-24' }] },
});
