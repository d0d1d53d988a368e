import { notice } from './notice.ts';

export const numberConventionContradictory = notice({
  code: 'C343',
  id: 'number-convention-contradictory',
  severity: 'error',
  slots: {
    against: ['cells', 'setting'],
    first: 'text',
    firstCell: 'text',
    second: 'text',
    secondCell: 'text',
    way: 'text',
    otherWay: 'text',
    firstCount: 'number',
    secondCount: 'number',
  },
  title: 'Decimals are written in two ways',
  message:
    '{against, select, cells {“{first}” in {firstCell} and “{second}” in {secondCell} use the point and the comma in opposite ways.} other {“{second}” in {secondCell} does not fit the decimal mark that the settings name.}} So numbers such as 1.234 cannot be known in this file.',
  why: 'When a file mixes marks, 1.234 may be over a thousand or a little more than one.',
  fix: 'Type numbers without marks for thousands, and use one decimal mark in the whole file.',
  example: { bad: [{ target: '1.234,5', value: '1,234.5' }], good: [{ target: '1234.5', value: '1234.5' }] },
});
