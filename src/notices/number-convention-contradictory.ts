import { notice } from './notice.ts';

export const numberConventionContradictory = notice({
  code: 'C343',
  id: 'number-convention-contradictory',
  severity: 'error',
  slots: {
    against: ['cells', 'even', 'setting'],
    /** The decimal mark of the odd numbers. */
    way: ['comma', 'point'],
    many: 'number',
    few: 'number',
    cells: 'list',
    more: 'number',
    example: 'text',
  },
  title: 'Decimals are written in two ways',
  message:
    '{against, select, setting {{few, plural, one {One number does} other {# numbers do}} not fit the decimal mark that the settings name: {cells}{more, plural, =0 {} other { and # more}}.} other {Decimals are written in two ways. {many} with the {way, select, point {comma} other {point}}, {few} with the {way}: {cells}{more, plural, =0 {} other { and # more}}. Numbers that can be read both ways, such as 1.234, are not read.}}',
  why: 'When a file mixes marks, 1.234 may be over a thousand or a little more than one.',
  fix: '{against, select, even {Type numbers without marks for thousands, and use one decimal mark in the whole file.} other {Type {few, plural, one {this number} other {these numbers}} without marks for thousands, and with the other decimal mark.}}',
  example: { bad: [{ target: '1.234,5', value: '1,234.5' }], good: [{ target: '1234.5', value: '1234.5' }] },
  ofFile: true,
});
