import { notice } from './notice.ts';

export const periodShape = notice({
  code: 'C345',
  id: 'period-shape',
  severity: 'error',
  slots: { text: 'text', forms: 'list' },
  title: 'The reporting period has another form',
  message: '“{text}” is not read as a reporting period. A period is written in one of these forms: {forms}.',
  why: 'The period decides which report the row belongs to.',
  fix: 'Type the period of this log in that form: S for half-years, Q for quarters.',
  example: { bad: [{ period: 'autumn 2018' }], good: [{ period: '2018-S2' }] },
});
