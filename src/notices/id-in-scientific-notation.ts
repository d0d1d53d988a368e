import { notice } from './notice.ts';

export const idInScientificNotation = notice({
  code: 'C319',
  id: 'id-in-scientific-notation',
  severity: 'error',
  slots: { text: 'text' },
  title: 'Excel took a long number for an amount',
  message:
    '“{text}” is how Excel writes a long number once it takes it for an amount. Its last digits do not show and may be lost.',
  why: 'Ids that differ only in their last digits become the same, and two events count as one.',
  fix: 'Set the cell to Text in Excel, then type the whole number again from its source.',
  example: { bad: [{ joint_id: '2.01810E+11' }], good: [{ joint_id: '201810000042' }] },
});
