import { notice } from './notice.ts';

export const unitInNumberCell = notice({
  code: 'C317',
  id: 'unit-in-number-cell',
  severity: 'error',
  slots: {
    unit: 'text',
    number: 'text',
    kind: ['unit', 'money', 'sign', 'unsure'],
    currency: 'text',
    currency_heading: 'heading',
  },
  title: 'A unit stands with the number',
  message:
    '“{value}” holds a number and “{unit}”. {kind, select, unsure {The number can be read two ways. Only the number may stand here.} other {Only the number {number} may stand here.}}',
  why: 'A unit in the cell may mean something else than the column does, such as boxes in place of leaflets.',
  fix: '{kind, select, money {Type {number} here, and {currency} under {currency_heading}.} sign {Type {number} here, and the three letters of the currency under {currency_heading}.} unsure {Type the number alone, without marks for thousands. If the unit matters, write it in the comments.} other {Type {number} alone, and set the format of the cell to Number. If the unit matters, write it in the comments.}}',
  example: { bad: [{ target: '25 boxes' }], good: [{ target: '25' }] },
});
