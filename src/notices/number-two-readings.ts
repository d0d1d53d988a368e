import { notice } from './notice.ts';

export const numberTwoReadings = notice({
  code: 'C325',
  id: 'number-two-readings',
  severity: 'error',
  slots: { thousands: 'text', decimal: 'text' },
  title: 'Nobody can know this number',
  message:
    '“{value}” can mean {thousands} or {decimal}. The numbers of this file use decimal marks in two ways.',
  why: 'One reading is a thousand times the other, so a guess could change a total beyond recognition.',
  fix: 'First correct the numbers that have the other decimal mark. If you mean thousands, type {thousands}.',
  example: {
    bad: [
      { value: '1.234' },
      { activity_id: 'PAK-2018-102', target: '1.234,5' },
      { activity_id: 'PAK-2018-103', target: '1,234.5' },
    ],
    good: [
      { value: '1234' },
      { activity_id: 'PAK-2018-102', target: '1.234,5' },
      { activity_id: 'PAK-2018-103', target: '1,234.5' },
    ],
  },
});
