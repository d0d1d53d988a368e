import { notice } from './notice.ts';

export const numberAmbiguous = notice({
  code: 'C311',
  id: 'number-ambiguous',
  severity: 'warning',
  slots: { readAs: ['thousands', 'decimal'], thousands: 'text', decimal: 'text', number: 'text' },
  title: 'This number can be read two ways',
  message:
    '“{value}” can mean {thousands} or {decimal}. No other number in this file shows which. We read it as {number}.',
  why: 'In some countries the mark parts thousands, in others decimals. One reading is a thousand times the other.',
  fix: 'If you mean thousands, type {thousands}. If you mean decimals, keep two of them.',
  example: { bad: [{ target: '1.234' }], good: [{ target: '1234' }] },
});
